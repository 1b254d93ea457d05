import { expect, it } from 'vitest';
import type { Entry } from '../../../src/stores/roster/filter.ts';
import { type Column, sorted } from '../../../src/stores/roster/sort.ts';
import { line, person, year } from './list.ts';

const entries: Entry[] = [
  {
    person: person('人员10', { level: 'senior' }),
    line: { ...line('人员10', 'met', [year(2018, 'met')]), papersMissing: 2 },
  },
  {
    person: person('人员9', { level: 'junior' }),
    line: line('人员9', 'not-met', [year(2018, 'not-met', { total: 7 })]),
  },
  { person: person('人员11'), line: undefined },
  {
    person: person('人员8', { level: 'associate' }),
    line: line('人员8', 'undecided', [year(2018, 'undecided', { total: 20 })]),
  },
];

const order = (by: Column, down = false) => sorted(entries, { by, down }).map(({ person }) => person.id);

it('names are sorted with their numbers as numbers', () => {
  expect(order('name')).toEqual(['人员8', '人员9', '人员10', '人员11']);
});

it('what has no value stands last, whichever way it goes', () => {
  expect(order('level')).toEqual(['人员9', '人员8', '人员10', '人员11']);
  expect(order('level', true)).toEqual(['人员10', '人员8', '人员9', '人员11']);
  expect(order({ of: 'total', unit: 'hours' }, true)).toEqual(['人员8', '人员9', '人员10', '人员11']);
});

it('what needs looking at comes first, and equal ones stay as they were', () => {
  expect(order('verdict')).toEqual(['人员9', '人员8', '人员10', '人员11']);
  expect(order('papers', true)).toEqual(['人员10', '人员9', '人员8', '人员11']);
  expect(order('listed')).toEqual(['人员10', '人员9', '人员11', '人员8']);
});
