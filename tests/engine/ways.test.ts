import { describe, expect, it } from 'vitest';
import { chooser } from '../../src/engine/readings.ts';
import { on, outer } from '../../src/engine/ways.ts';
import { worksOf } from '../../src/engine/work.ts';
import { sketch } from './policy.ts';

const policy = sketch({
  readings: { figure: ['ten', 'twenty'] },
  rules: [{ id: 'paper', activity: 'paper', hours: { reading: 'figure', options: { ten: 10, twenty: 20 } } }],
});
const year = (number: number) => ({ from: `${number}-01-01`, to: `${number}-12-31` });
const works = ['2020-05-01', '2021-05-01'].map((end, index) => ({
  id: `a${index}`,
  kind: 'paper',
  facts: { end },
  same: 'x',
}));
const { all } = worksOf(policy, works);
const ends = ({
  claimed: { low, high },
}: {
  claimed: { low: { valueOf(): number }; high: { valueOf(): number } };
}) => [low.valueOf(), high.valueOf()];

describe('a record', () => {
  it('is counted on chosen readings', () => {
    const way = on(chooser(policy, { figure: 'twenty' }));
    expect(way.entries(all, year(2021)).map(ends)).toEqual([
      [0, 0],
      [20, 20],
    ]);
    expect(way.earlier(all, year(2021)).map(ends)).toEqual([[20, 20]]);
    expect(way.earlier([], year(2021))).toEqual([]);
    expect(way.keeps({ reading: 'figure', options: { ten: 'best', twenty: 'sum' } })).toEqual(['sum']);
  });

  it('is counted on all readings at once', () => {
    expect(outer.entries(all, year(2021)).map(ends)).toEqual([
      [0, 0],
      [10, 20],
    ]);
    expect(outer.earlier(all, year(2021)).map(ends)).toEqual([[10, 20]]);
    expect(outer.keeps({ reading: 'figure', options: { ten: 'best', twenty: 'sum' } })).toEqual([
      'best',
      'sum',
    ]);
  });
});

it('an activity that asks for more readings than can be tried is refused by name', () => {
  const names = Array.from({ length: 10 }, (_, index) => `r${index}`);
  const wide = sketch({
    readings: Object.fromEntries(names.map((name) => [name, ['low', 'high']])),
    rules: [{ hours: { sum: names.map((name) => ({ reading: name, options: { low: 1, high: 2 } })) } }],
  });
  expect(() => worksOf(wide, [{ id: 'a1', kind: 'training', facts: {} }])).toThrow(
    'Activity a1 asks for too many readings of north at once.',
  );
});
