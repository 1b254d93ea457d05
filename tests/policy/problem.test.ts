import { describe, expect, it } from 'vitest';
import { counted, once, type Problem, pathText, problemText, shown } from '../../src/policy/problem.ts';

const problem: Problem = {
  file: 'policies/linjiang/recognition.yaml',
  line: 8,
  path: 'rules[0].hours.rate',
  expected: 'more than 0',
  found: '0',
};

it('a message names file, line, path, expected, found, and what to do', () => {
  expect(problemText({ ...problem, hint: 'Write the figure.' })).toBe(
    [
      'policies/linjiang/recognition.yaml:8 rules[0].hours.rate',
      '  expected: more than 0',
      '  found: 0',
      '  hint: Write the figure.',
    ].join('\n'),
  );
  expect(problemText(problem)).not.toContain('hint');
});

it.each([
  [[], '(whole file)'],
  [['issued'], 'issued'],
  [[2, 'at'], '[2].at'],
  [['rules', 3, 'hours', 'table', 0, 'rank'], 'rules[3].hours.table[0].rank'],
])('the path %j is written %s', (path, text) => {
  expect(pathText(path)).toBe(text);
});

describe('a value is shown as it is written', () => {
  it.each([
    [undefined, 'nothing'],
    [null, 'nothing'],
    [0, '0'],
    [false, 'false'],
    ['公需科目', '公需科目'],
    [[], '[]'],
    [{}, '{}'],
    [['一/1', '二'], '[一/1, 二]'],
    [{ verdict: 'met', short: { total: 4 } }, '{ verdict: met, short: { total: 4 } }'],
    ['字'.repeat(80), '字'.repeat(80)],
    ['字'.repeat(81), `${'字'.repeat(79)}…`],
  ])('%j', (value, text) => {
    expect(shown(value)).toBe(text);
  });
});

it('things are counted', () => {
  expect(counted(1, 'mistake')).toBe('1 mistake');
  expect(counted(0, 'mistake')).toBe('0 mistakes');
});

it('what is wrong in several places through an alias is told once', () => {
  const again = { ...problem, path: 'rules[1].hours.rate' };
  expect(once([problem, again, { ...problem, line: 9 }])).toEqual([problem, { ...problem, line: 9 }]);
});
