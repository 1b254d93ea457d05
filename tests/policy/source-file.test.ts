import { describe, expect, it } from 'vitest';
import type { Path } from '../../src/policy/problem.ts';
import { parseSource } from '../../src/policy/source-file.ts';

const text = `# 第一行是注释
rules:
  - id: training
    hours:
      table:
        - journal: [national,
                    provincial]
          hours: 20
        - { rank: 1..3, hours: &half 10 }
    examples: &shared
      - { given: { days: 1 } }
  - id: visit
    hours: *half
    examples: *shared
1: figure
empty:
`;

function parsed(written = text) {
  const source = parseSource('policies/linjiang/recognition.yaml', written);
  if (Array.isArray(source)) throw new Error(JSON.stringify(source));
  return source;
}

describe('the line of a place', () => {
  it.each<[Path, number]>([
    [[], 1],
    [['rules'], 2],
    [['rules', 0], 3],
    [['rules', 0, 'hours'], 4],
    [['rules', 0, 'hours', 'table'], 5],
    [['rules', 0, 'hours', 'table', 0, 'journal', 0], 6],
    [['rules', 0, 'hours', 'table', 0, 'journal', 1], 7],
    [['rules', 0, 'hours', 'table', 1, 'rank'], 9],
    [['rules', 1], 12],
    [['1'], 15],
    [['empty'], 16],
  ])('%j is %i', (path, line) => {
    expect(parsed().problem(path, { expected: '', found: '' }).line).toBe(line);
  });

  it('that is not there is the line of what is around it', () => {
    const { problem } = parsed();
    expect(problem(['rules', 1, 'clause'], { expected: '', found: '' })).toMatchObject({
      line: 12,
      path: 'rules[1].clause',
    });
    expect(problem(['rules', 7], { expected: '', found: '' }).line).toBe(2);
  });

  it('below an alias is where the anchor stands', () => {
    const { problem } = parsed();
    expect(problem(['rules', 1, 'examples'], { expected: '', found: '' }).line).toBe(14);
    expect(problem(['rules', 1, 'examples', 0, 'given', 'days'], { expected: '', found: '' }).line).toBe(11);
  });
});

it('dates and words such as yes stay text', () => {
  expect(parsed('a: 2023-02-30\nb: yes\nc: 02-30\nd: 1..3\ne: 4..\n').data).toEqual({
    a: '2023-02-30',
    b: 'yes',
    c: '02-30',
    d: '1..3',
    e: '4..',
  });
});

it('a file of comments holds nothing', () => {
  expect(parsed('# 还没有写\n').data).toBeNull();
});

it('every doubled key is reported, and the first of other mistakes', () => {
  const problems = parseSource('a.yaml', 'a: 1\na: 2\nb: 1\nb: 2\nc：3\nd：4\n');
  expect(problems).toMatchObject([
    { line: 2, found: 'a: 2', hint: 'Delete one of the two.' },
    { line: 4, found: 'b: 2', hint: 'Delete one of the two.' },
    { line: 5, found: 'c：3' },
  ]);
});
