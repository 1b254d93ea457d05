import { expect, it } from 'vitest';
import { paragraphs } from '../../src/format/paragraphs.ts';

it('lines become paragraphs, and neighbouring items one list', () => {
  expect(paragraphs('先说一句：\n- 甲\n- 乙\n\n再说一句。\n- 丙')).toEqual([
    { text: '先说一句：' },
    { items: ['甲', '乙'] },
    { text: '再说一句。' },
    { items: ['丙'] },
  ]);
});
