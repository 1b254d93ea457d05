import { expect, it } from 'vitest';
import { shortIn, subjectsOf, verdictOn } from '../../../src/stores/roster/subjects.ts';
import { countVerdicts } from '../../../src/stores/roster/verdicts.ts';
import { line, person, year } from './list.ts';

const total = { of: 'total', unit: 'hours' } as const;
const found = line('甲', 'not-met', [
  year(2017, 'undecided', { total: 50, asked: false }),
  year(2018, 'not-met', { total: 6.5 }),
  year(2019, 'not-met', { total: 0.7 }),
]);

it('what is short is added up over the years asked for, exactly', () => {
  expect(shortIn(found, total, undefined)).toBe(7.2);
  expect(shortIn(found, total, 2017)).toBe(50);
});

it('where no year is asked for, or it is not worked out, nothing is said: that is not none', () => {
  const open = line('乙', 'undecided', [year(2018, 'met', { asked: false })]);
  expect(shortIn(open, total, undefined)).toBeUndefined();
  expect(shortIn(open, total, 2018)).toBe(0);
  expect(shortIn(open, total, 2001)).toBeUndefined();
});

it('a year that is not worked out is undecided', () => {
  expect(verdictOn(found, undefined)).toBe('not-met');
  expect(verdictOn(found, 2017)).toBe('undecided');
  expect(verdictOn(found, 2001)).toBe('undecided');
  const entries = [
    { person: person('甲'), line: found },
    { person: person('乙'), line: undefined },
  ];
  expect(countVerdicts(entries)).toEqual({ met: 0, exempt: 0, 'not-met': 1, undecided: 0 });
});

it('only parts with a number to reach are columns, the total first', () => {
  const none = year(2018, 'met');
  const without = { ...none, parts: none.parts.map((part) => ({ ...part, due: 'unspecified' as const })) };
  expect(subjectsOf([line('甲', 'met', [without])])).toEqual([]);
  const turned = { ...none, parts: [...none.parts].reverse() };
  expect(subjectsOf([line('甲', 'met', [turned])]).map(({ of }) => of)).toEqual(['total', 'professional']);
});
