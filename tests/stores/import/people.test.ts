import { expect, it } from 'vitest';
import { peopleIn } from '../../../src/stores/import/people.ts';
import { shipped } from '../library.ts';

const { vocabulary } = shipped;

const rows = [
  ['2018年学习情况'],
  ['序号', '职工姓名', '培训名称'],
  ['1', '甲 某', '绿色建筑'],
  ['2', '', '装配式建筑'],
  ['3', '乙', '绿色建筑'],
  ['4', '甲某', '消防'],
];

it('counts the people whom a table names, each once', () => {
  expect(peopleIn({ rows, heading: 1 }, vocabulary)).toBe(2);
});

it('finds nobody where no column is one of names', () => {
  expect(peopleIn({ rows: rows.map((row) => row.slice(2)), heading: 1 }, vocabulary)).toBe(0);
  expect(peopleIn({ rows, heading: -1 }, vocabulary)).toBe(0);
});
