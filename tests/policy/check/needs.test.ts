import { describe, expect, it } from 'vitest';
import { checkNeeds } from '../../../src/policy/check/needs.ts';
import type { Reckoned } from '../../../src/policy/check/scope.ts';
import { measures } from '../../../src/policy/schema/amount.ts';
import { rule } from '../../../src/policy/schema/recognition.ts';
import { type Vocabulary, vocabularyFiles } from '../../../src/policy/schema/vocabulary.ts';

const fact = (name: string) => [name, { type: 'number', name, unit: '个', max: 9, step: 1 }];
const vocabulary: Vocabulary = {
  facts: vocabularyFiles.facts.parse(
    Object.fromEntries(['days', 'evenings', 'months', 'rank', 'filed'].map(fact)),
  ),
  kinds: vocabularyFiles.kinds.parse([
    { id: 'training', name: '培训', group: '学习', facts: ['days', 'evenings', 'filed'] },
    { id: 'visit', name: '考察', group: '学习', facts: ['days'] },
  ]),
  topics: [],
  person: {},
  glossary: [],
};
const reckoned: Reckoned = {
  measures: {
    ...(Object.fromEntries(measures.map((measure) => [measure, ['days']])) as Reckoned['measures']),
    evening: ['evenings'],
    month: ['months'],
  },
  derived: { serviceMonths: ['months', 'days'] },
};

const written = (parts: Record<string, unknown>) =>
  rule.parse({
    id: 'x',
    title: '培训',
    activity: ['training', 'visit'],
    clause: '一',
    subject: 'public',
    examples: [{ given: {}, gives: 1 }],
    hours: 1,
    ...parts,
  });

/** What a rule cannot do without and its kinds do not have. */
function lacking(parts: Record<string, unknown>, ...before: Record<string, unknown>[]): string[] {
  const found: string[] = [];
  const last = written(parts);
  const rules = [...before.map(written), last];
  checkNeeds(last, [], { rules, vocabulary, reckoned }, (path, problem) =>
    found.push(`${path.join('.')}: ${problem.expected}, ${problem.found}`),
  );
  return found;
}

describe('a kind lacks', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['a fact of the conditions', { when: { filed: 1 } }, 'when: facts that visit has, filed'],
    ['a fact that is demanded', { requires: { filed: 1 } }, 'requires: facts that visit has, filed'],
    ['what is counted', { hours: { rate: 2, per: 'evening' } }, 'hours: facts that visit has, evenings'],
    ['what states the hours', { hours: { stated: 'evenings' } }, 'hours: facts that visit has, evenings'],
    [
      'a fact of every row',
      { hours: { table: [{ filed: 1, hours: 1 }] } },
      'hours: facts that visit has, filed',
    ],
    [
      'the facts of every part of a sum',
      {
        activity: 'visit',
        hours: {
          sum: [
            { rate: 2, per: 'evening' },
            { rate: 2, per: 'month' },
          ],
        },
      },
      'hours: facts that visit has, evenings, months',
    ],
    [
      'the rank for a share',
      { activity: 'visit', hours: { share: { byRank: [1, 0.5] }, of: 8 } },
      'hours: facts that visit has, rank',
    ],
  ])('%s', (_, parts, message) => {
    expect(lacking(parts)).toEqual([message]);
  });
});

describe('nothing is lacking', () => {
  it.each<[string, Record<string, unknown>]>([
    ['when only presence is tested', { when: { filed: 'missing' } }],
    ['when one of several facts will do', { when: { serviceMonths: '6..' } }],
    [
      'when a part of the sum can be counted',
      {
        hours: {
          sum: [
            { rate: 8, per: 'day' },
            { rate: 2, per: 'evening' },
          ],
        },
      },
    ],
    ['when one of the alternatives needs nothing', { hours: { first: [{ stated: 'evenings' }, 4] } }],
    [
      'when a row provides for the missing fact',
      {
        hours: {
          table: [
            { filed: 'missing', hours: 1 },
            { filed: '0..', hours: 2 },
          ],
        },
      },
    ],
    ['when the fact is one of every kind', { hours: { stated: 'certifiedHours' } }],
  ])('%s', (_, parts) => {
    expect(lacking(parts)).toEqual([]);
  });

  it('when a rule before provides for the missing fact', () => {
    const before = { when: { filed: 'missing' } };
    expect(lacking({ when: { filed: 1 } }, before)).toEqual([]);
    expect(lacking({ requires: { filed: 1 } }, before)).toEqual([]);
  });
});
