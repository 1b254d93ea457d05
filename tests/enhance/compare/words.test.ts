import { expect, it } from 'vitest';
import { countText, emptyText, unknownText, viewText } from '../../../src/enhance/compare/words.ts';

const view = { regions: ['a', 'b'], find: '', differ: false, side: false };

it('says how many topics are shown and whether they differ', () => {
  expect(countText(16, 16, 16, 5)).toBe('显示16个主题，均有差异');
  expect(countText(16, 15, 16, 2)).toBe('显示16个主题，15个有差异');
  expect(countText(3, 0, 16, 2)).toBe('显示3个主题，共16个，均无差异');
  expect(countText(3, 0, 16, 1)).toBe('显示3个主题，共16个');
  expect(countText(0, 0, 16, 2)).toBe('没有主题可显示，共16个');
});

it('says why nothing is shown and what to do', () => {
  expect(emptyText({ ...view, find: '讲课' })).toBe('名称或内容里没有“讲课”的主题。换一个词，或清空筛选。');
  expect(emptyText({ ...view, differ: true })).toContain('关掉“只看差异”');
  expect(emptyText({ ...view, find: '讲课', differ: true })).toContain('“讲课”');
});

it('names what the address holds in vain', () => {
  expect(unknownText(['beijing', 'side=1'])).toBe('地址里的“beijing”、“side=1”在这里没有意义，已忽略。');
});

it('tells the view in one line', () => {
  expect(viewText(view, ['重庆涪陵', '湖南益阳'])).toBe('地区：重庆涪陵、湖南益阳');
  expect(viewText({ ...view, find: '论文', differ: true }, ['重庆涪陵'])).toBe(
    '地区：重庆涪陵；筛选：论文；只看差异',
  );
});
