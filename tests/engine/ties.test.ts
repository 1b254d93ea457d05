import { describe, expect, it } from 'vitest';
import { earlierWorks, mayBeTied, tiedWorks } from '../../src/engine/ties.ts';
import { worksOf } from '../../src/engine/work.ts';
import { sketch } from './policy.ts';

const kinds = ['paper', 'book', 'patent', 'lecture', 'course'];
const policy = sketch({
  rules: kinds.map((kind) => ({ id: kind, activity: kind, hours: 10 })),
  limits: [
    { id: 'most', rules: ['paper', 'book'], among: 'year', keep: { cap: 15 } },
    { id: 'once', rules: ['book', 'patent'], among: 'same', keep: 'best' },
    { id: 'new', rules: ['lecture'], among: 'same-in-earlier-year', keep: 'nothing' },
  ],
});

const worksFrom = (...written: string[]) =>
  worksOf(
    policy,
    written.map((each, index) => {
      const [kind = '', same] = each.split(' ');
      return { id: String(index), kind, facts: { end: '2021-05-01' }, same };
    }),
  ).all;

const tied = (...written: string[]) =>
  tiedWorks(worksFrom(...written)).map((group) => group.map(({ activity }) => Number(activity.id)));

describe('limits tie', () => {
  it('what they are over in a year, in the order of the record', () => {
    expect(tied('paper', 'course', 'book', 'paper')).toEqual([[0, 2, 3], [1]]);
  });

  it('what they are over of the same work', () => {
    expect(tied('patent x', 'patent y', 'patent x', 'patent')).toEqual([[0, 2], [1], [3]]);
  });

  it('through others too', () => {
    // The patent is about the same work as the book, which shares the most of a year with the paper.
    expect(tied('patent x', 'paper', 'course', 'book x')).toEqual([[0, 1, 3], [2]]);
  });
});

it('an activity may be tied where a limit of the year is over it, or one of the same work and it names one', () => {
  const works = worksFrom('paper', 'patent', 'patent x', 'lecture x', 'course x');
  expect(works.map(mayBeTied)).toEqual([true, false, true, true, false]);
});

it('what the same work came to before matters where a limit looks at earlier years', () => {
  const works = worksFrom('lecture x', 'lecture y', 'patent x', 'course y');
  const idsOf = (some: typeof works) => some.map(({ activity }) => activity.id);
  expect(idsOf(earlierWorks(works.slice(0, 1), works))).toEqual(['0', '2']);
  expect(earlierWorks(works.slice(2), works)).toEqual([]);
});
