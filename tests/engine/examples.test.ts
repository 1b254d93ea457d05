import { describe, expect, it } from 'vitest';
import { given, readRecord, runExamples } from '../../src/engine/examples.ts';
import { recognise } from '../../src/engine/recognise.ts';
import { reading } from '../../src/policy/schema/reading.ts';
import { sketch } from './policy.ts';

const record = [{ activity: 'training', days: 2, end: '2021-05-01' }];

const policy = {
  ...sketch({
    readings: { parts: ['proportional', 'whole'] },
    rules: [
      {
        id: 'refused',
        when: { filed: false },
        hours: { refused: '没有备案' },
        examples: [{ given: { filed: false }, gives: 'refused' }],
      },
      {
        id: 'training',
        hours: { rate: 8, per: 'day', parts: 'parts' },
        examples: [
          { given: { filed: true, days: 2 }, gives: 16 },
          { given: { filed: true, days: 2 }, gives: 17 },
          { given: { filed: true, days: 2, halfDays: 1 }, readings: { parts: 'whole' }, gives: 16 },
          { given: { filed: true }, gives: 'incomplete' },
          { given: { filed: false, days: 2 }, gives: 16 },
        ],
      },
    ],
    limits: [
      {
        rules: ['training'],
        keep: { cap: 10 },
        examples: [{ record: [{ ...record[0], filed: true }], year: 2021, total: 10 }],
      },
    ],
    requirements: [
      {
        total: 90,
        examples: [
          {
            record: [{ ...record[0], filed: true }],
            year: 2021,
            verdict: 'not-met',
            firm: true,
            total: 10,
            short: { total: 80 },
          },
          { record: [], year: 2021, verdict: 'met' },
        ],
      },
    ],
  }),
  readings: [
    reading.parse({
      id: 'parts',
      clause: '第一条',
      asks: '零头',
      options: {
        proportional: {
          says: '按比例',
          because: '文字',
          example: { rule: 'training', given: { filed: true, halfDays: 1 }, gives: 4 },
        },
        whole: { says: '整天', because: '文字', example: { record: [], year: 2021, verdict: 'not-met' } },
      },
      default: 'proportional',
      why: '文字',
      tell: '按比例',
    }),
  ],
};

describe('the worked examples of a policy', () => {
  const runs = runExamples(policy);

  it('run where they stand, and show what differs', () => {
    expect(runs.filter(({ passed }) => !passed)).toEqual([
      { file: 'recognition', path: ['rules', 1, 'examples', 1], expected: '17', found: '16', passed: false },
      {
        file: 'recognition',
        path: ['rules', 1, 'examples', 4],
        expected: '16',
        found: '"rule refused: \\"refused\\""',
        passed: false,
      },
      {
        file: 'requirements',
        path: [0, 'examples', 1],
        expected: '{"verdict":"met"}',
        found: '{"verdict":"not-met"}',
        passed: false,
      },
    ]);
  });

  it('all run', () => {
    expect(runs.map(({ file }) => file)).toEqual([
      ...Array.from({ length: 7 }, () => 'recognition'),
      ...Array.from({ length: 2 }, () => 'requirements'),
      ...Array.from({ length: 2 }, () => 'readings'),
    ]);
  });
});

it('a record in a file is read with its links', () => {
  expect(readRecord([{ activity: 'paper', same: 'x', rank: 2 }])).toEqual([
    { id: 'a1', kind: 'paper', same: 'x', facts: { rank: 2 } },
  ]);
});

it('a result is written as an example would', () => {
  const open = sketch({
    rules: [
      { activity: 'report', hours: { from: 6, to: 12, decidedBy: '单位' } },
      { activity: 'service', hours: { exempts: '学习' } },
    ],
  });
  const written = (kind: string) => given(recognise(open, { id: 'a', kind, facts: {} }));
  expect(['report', 'service', 'patent'].map(written)).toEqual([[6, 12], 'exempt', 'unspecified']);
});
