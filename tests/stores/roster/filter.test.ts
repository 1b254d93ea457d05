import { expect, it } from 'vitest';
import {
  type Entry,
  everybody,
  type Filter,
  filtered,
  isFiltering,
} from '../../../src/stores/roster/filter.ts';
import { line, person, year } from './list.ts';

const entries: Entry[] = [
  {
    person: person('甲', { number: 'A01', department: '设计一所', level: 'senior' }),
    line: line('甲', 'not-met', [year(2018, 'not-met', { total: 7, professional: 15 }), year(2017, 'met')]),
  },
  { person: person('乙', { number: 'a02', title: '工程师' }), line: line('乙', 'met', [year(2018, 'met')]) },
  { person: person('丙', { department: '设计一所' }), line: undefined },
];

const found = (filter: Partial<Filter>, inYear?: number) =>
  filtered(entries, { ...everybody, ...filter }, inYear).map(({ person }) => person.id);

it('every word is looked for in name, number, department and title, whatever the case and width', () => {
  expect(found({ words: '' })).toEqual(['甲', '乙', '丙']);
  expect(found({ words: 'ａ0' })).toEqual(['甲', '乙']);
  expect(found({ words: ' 设计  甲 ' })).toEqual(['甲']);
  expect(found({ words: '工程师' })).toEqual(['乙']);
});

it('whoever is not calculated has no verdict', () => {
  expect(found({ verdict: 'undecided' })).toEqual([]);
  expect(found({ verdict: 'met' })).toEqual(['乙']);
});

it('the verdict and what is short can be those of one year', () => {
  expect(found({ verdict: 'met' }, 2017)).toEqual(['甲']);
  expect(found({ short: { of: 'professional', unit: 'hours' } })).toEqual(['甲']);
  expect(found({ short: { of: 'professional', unit: 'hours' } }, 2017)).toEqual([]);
});

it('those without level or department can be asked for', () => {
  expect(found({ level: 'none' })).toEqual(['乙', '丙']);
  expect(found({ department: '' })).toEqual(['乙']);
  expect(found({ level: 'senior', department: '设计一所' })).toEqual(['甲']);
});

it('blanks alone leave nobody out', () => {
  expect(isFiltering({ words: '  ' })).toBe(false);
  expect(isFiltering({ words: '', department: '' })).toBe(true);
});
