import { expect, it } from 'vitest';
import type { Match } from '../../src/source/match.ts';
import { basisIn, wordingsOf } from '../../src/source/wordings.ts';

const found = (at: string, text: string) => ({ at, text, headings: [], line: 1 });
const laid: Match = {
  clauses: [
    { at: '一', state: 'same', found: { ...found('一', '借书。'), mark: '一、' } },
    { at: '二', state: 'changed', found: found('二', '还书三日内。') },
    { at: '三', state: 'changed', found: found('三', '罚款。') },
    { at: '四', state: 'missing' },
  ],
  extra: [],
};

it('keeps what was found, and of changed clauses the wording of before where an earlier copy had it', () => {
  const wordings = wordingsOf(laid, { 一: '借书。', 二: '还书两日内。' });
  expect(wordings).toEqual([
    { at: '一', state: 'same', mark: '一、', text: '借书。' },
    { at: '二', state: 'changed', text: '还书三日内。', before: '还书两日内。' },
    { at: '三', state: 'changed', text: '罚款。' },
  ]);
  expect(basisIn(wordings)).toEqual({ 一: '借书。', 二: '还书两日内。' });
});
