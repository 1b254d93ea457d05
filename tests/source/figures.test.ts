import { expect, it } from 'vitest';
import { aloneIn, figuresIn } from '../../src/source/figures.ts';

const marked = (text: string, other: string) =>
  aloneIn(text, other)
    .filter(({ alone }) => alone)
    .map((each) => each.text);

it('reads figures in both ways of writing; an 一 that counts nothing is no figure', () => {
  expect([...figuresIn('二〇三一年十二月，占三分之二，每人 ３０ 学时、５％；第一批一律2.5天。')]).toEqual([
    ...['2031', '12', '3', '2', '30', '5%', '2.5'],
  ]);
});

it('marks what the other text lacks, however that writes it', () => {
  expect(marked('每年借30册，共三年。', '每年三十篇，共3年')).toEqual([]);
  expect(marked('每年借35天，按《借书办法》，共3年。', '每年借三十天，共三年，按《读书办法》')).toEqual([
    '35',
    '《借书办法》',
  ]);
});

it('keeps the whole text in its stretches', () => {
  const text = '每年借35册，按《借书办法》办。';
  expect(
    aloneIn(text, '')
      .map((each) => each.text)
      .join(''),
  ).toBe(text);
});
