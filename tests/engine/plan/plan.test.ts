import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyFolders } from '../../../src/commands/policy-folders.ts';
import { assessRequirement } from '../../../src/engine/assess.ts';
import type { Amount, Doing, Mix } from '../../../src/engine/plan/mix.ts';
import { plan } from '../../../src/engine/plan/plan.ts';
import type { Activity } from '../../../src/engine/types.ts';
import { readLibrary } from '../../../src/policy/load.ts';
import type { Policy } from '../../../src/policy/schema/policy.ts';
import type { Requirement } from '../../../src/policy/schema/requirement.ts';
import type { Fact } from '../../../src/policy/schema/vocabulary.ts';
import { record } from '../../bench/record.ts';
import { sketch } from '../policy.ts';

const { policies, vocabulary } = readLibrary(policyFolders(join(import.meta.dirname, '../../..')));
const person = { track: 'general' as const, facts: { cycleStart: 2016 } };
const source = record(vocabulary, 90, 1);

/** Whether nothing is short, as the assessment of the whole record says. */
function isMet(policy: Policy, requirement: Requirement, activities: Activity[]): boolean {
  const { total, floors } = assessRequirement(policy, requirement, { activities, person }, 2016);
  return [total, ...floors].every(({ due, done, short }) => (due === 'some' ? done.value > 0 : short === 0));
}

const numbered = (activity: Activity, count: number): Activity[] =>
  Array.from({ length: count }, (_, index) => ({ ...activity, id: `${activity.id}-${index}` }));

/** The activities that an amount means, so many steps less. */
function amountAs(effort: Doing & Amount, less: number): Activity[] {
  const { by, least, activity } = effort;
  if ('times' in by) return numbered(activity, least - less);
  const { step } = vocabulary.facts[by.fact] as Extract<Fact, { type: 'number' }>;
  const figure = Number((least - less * step).toFixed(6));
  return figure <= 0 ? [] : [{ ...activity, facts: { ...activity.facts, [by.fact]: figure } }];
}

describe.for(policies.map((policy) => [policy.id, policy] as const))('a plan under %s', ([, policy]) => {
  it('reaches the goal, and one unit less does not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...source), { maxLength: 5 }),
        fc.constantFrom(...policy.requirements),
        (chosen, requirement) => {
          const activities = chosen.map((each, index) => ({ ...each, id: `a${index}` }));
          const setting = { policy, requirement, activities, person, year: 2016, readings: {} };
          const found = plan(setting, vocabulary, '2016-03-01');
          if (found.state !== 'open') {
            if (found.state === 'closed') expect(isMet(policy, requirement, activities)).toBe(true);
            return;
          }
          expect(isMet(policy, requirement, activities)).toBe(false);
          for (const effort of found.efforts) {
            if ('impossible' in effort) continue;
            expect(isMet(policy, requirement, [...activities, ...amountAs(effort, 0)])).toBe(true);
            expect(isMet(policy, requirement, [...activities, ...amountAs(effort, 1)])).toBe(false);
          }
          for (const { parts, things } of found.mixes) {
            const all = parts.flatMap((part) => amountAs(part, 0));
            expect(all).toHaveLength(things);
            expect(isMet(policy, requirement, [...activities, ...all])).toBe(true);
            for (const less of parts) {
              const some = parts.flatMap((part) => amountAs(part, part === less ? 1 : 0));
              expect(isMet(policy, requirement, [...activities, ...some])).toBe(false);
            }
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  it('calls impossible only what no figure reaches', () => {
    for (const requirement of policy.requirements) {
      const setting = { policy, requirement, activities: [], person, year: 2016, readings: {} };
      const found = plan(setting, vocabulary, '2016-03-01');
      for (const effort of found.state === 'open' ? found.efforts : []) {
        if (!('impossible' in effort) || 'times' in effort.by) continue;
        const { fact } = effort.by;
        const { max, step } = vocabulary.facts[fact] as Extract<Fact, { type: 'number' }>;
        const rule = policy.rules.find(({ id }) => id === effort.rule);
        const dated = {
          end: '2016-03-01',
          start: '2016-03-01',
          published: '2016-03-01',
          granted: '2016-03-01',
        };
        for (const { given } of rule?.examples.slice(0, 1) ?? [])
          for (let figure = step; figure <= Math.min(max, 150); figure += step * Math.ceil(150 / step / 60)) {
            const activity = { id: 'x', kind: effort.kind, facts: { ...given, ...dated, [fact]: figure } };
            expect(isMet(policy, requirement, [activity as Activity])).toBe(false);
          }
      }
    }
  });
});

describe('a plan', () => {
  const goal = (
    rules: Record<string, unknown>[],
    rest: Parameters<typeof sketch>[0] = {},
    activities: Activity[] = [],
  ) => {
    const policy = sketch({ rules, requirements: [{ total: 20 }], ...rest });
    const [requirement] = policy.requirements as [Requirement];
    const setting = {
      policy,
      requirement,
      activities,
      person: { track: 'general' as const, facts: {} },
      year: 2021,
      readings: {},
    };
    return { from: (day: string) => plan(setting, vocabulary, day) };
  };
  const days = { hours: { rate: 8, per: 'day' }, examples: [{ given: { days: 1 }, gives: 8 }] };
  const only = (found: ReturnType<typeof plan>) => (found.state === 'open' ? found.efforts[0] : undefined);

  it('names the least: 20 hours are 3 days of 8', () => {
    expect(only(goal([days]).from('2021-05-01'))).toMatchObject({
      by: { fact: 'days' },
      least: 3,
      counted: 24,
    });
  });

  it('counts whole activities where the rule gives a fixed figure: 20 are 3 of 9', () => {
    const rule = { hours: 9, examples: [{ given: {}, gives: 9 }] };
    expect(only(goal([rule]).from('2021-05-01'))).toMatchObject({
      by: { times: true },
      least: 3,
      counted: 27,
    });
  });

  it('takes several where one gives no more: 20 hours are 2 of 12', () => {
    const capped = { ...days, hours: { cap: 12, of: days.hours } };
    expect(only(goal([capped]).from('2021-05-01'))).toMatchObject({
      by: { times: true },
      least: 2,
      activity: { facts: { days: 2 } },
      counted: 24,
    });
  });

  it('proves that none can: a cap, the wrong subject, a limit, a period that is over', () => {
    const capped = {
      ...days,
      hours: { cap: 1, of: days.hours },
      examples: [{ given: { days: 1 }, gives: 1 }],
    };
    expect(only(goal([capped]).from('2021-05-01'))).toMatchObject({
      impossible: { why: 'cap', cap: 1, counted: 12, gap: [{ of: 'total', short: 8 }] },
    });
    const floors = { requirements: [{ floors: [{ of: 'public', atLeast: 5 }] }] };
    expect(only(goal([days], floors).from('2021-05-01'))).toMatchObject({
      impossible: { why: 'other-subject', gap: [{ of: 'public', short: 5 }] },
    });
    const limits = [{ rules: ['rule-1'], keep: { cap: 10 } }];
    expect(only(goal([days], { limits }).from('2021-05-01'))).toMatchObject({
      impossible: { why: 'limit', limits: ['limit-1'], counted: 10, gap: [{ of: 'total', short: 10 }] },
    });
    expect(only(goal([days]).from('2022-01-01'))).toMatchObject({
      impossible: { why: 'period-over', until: '2021-12-31', makeUp: [] },
    });
  });

  it('says that one a year is used up', () => {
    const limits = [{ rules: ['rule-1'], keep: 'best' }];
    const fixed = { hours: 15, examples: [{ given: {}, gives: 15 }] };
    const done = { id: 'done', kind: 'training', facts: { end: '2021-03-01' } };
    expect(only(goal([fixed], { limits }, [done]).from('2021-05-01'))).toMatchObject({
      impossible: { why: 'used-up', limits: ['limit-1'], gap: [{ of: 'total', short: 5 }] },
    });
  });

  it('takes no more days than are left: two of the three', () => {
    expect(only(goal([days]).from('2021-12-29'))).toMatchObject({ least: 3 });
    expect(only(goal([days]).from('2021-12-30'))).toMatchObject({
      impossible: { why: 'days-left', days: 2, most: 2, counted: 16, gap: [{ of: 'total', short: 4 }] },
    });
  });

  it('says when making up ended, and where', () => {
    const policy = policies.find(({ id }) => id === 'yiyang') as Policy;
    const [requirement] = policy.requirements as [Requirement];
    const setting = { policy, requirement, activities: [], person, year: 2018, readings: {} };
    const found = plan(setting, vocabulary, '2019-03-01');
    expect(only(found)).toMatchObject({
      impossible: { why: 'make-up-ended', until: '2018-12-31', provision: 'make-up', clause: ['二/¶1'] },
    });
    const later = { ...setting, readings: { 'make-up-end': 'later-years' } };
    expect(only(plan(later, vocabulary, '2019-03-01'))).toMatchObject({
      impossible: { why: 'period-over', until: '2018-12-31', makeUp: [{ provision: 'make-up' }] },
    });
  });

  it('mixes what fills one subject with what fills the other, best first', () => {
    const rule = (subject: string, hours: number) => ({
      activity: subject,
      subject,
      hours: { rate: hours, per: 'day' },
      examples: [{ given: { days: 1 }, gives: hours }],
    });
    const of = (subject: string, atLeast: number) => ({ of: subject, atLeast });
    const requirements = [{ total: 30, floors: [of('professional', 20), of('public', 9)] }];
    const rules = [rule('professional', 8), rule('public', 3), { ...rule('public', 2), activity: 'other' }];
    const found = goal(rules, { requirements }).from('2021-05-01') as { mixes: Mix[] };
    // 24 professional and 6 public make 30, but 9 public are due: 3 over. With 2 for a day it is 24 and 10, 4 over.
    expect(
      found.mixes.map(({ parts, excess }) => [parts.map(({ rule: id, least }) => `${least} ${id}`), excess]),
    ).toEqual([
      [['3 rule-1', '3 rule-2'], 3],
      [['3 rule-1', '5 rule-3'], 4],
    ]);
  });

  it('offers no mix where one thing does', () => {
    expect(goal([days, { ...days, activity: 'other' }]).from('2021-05-01')).toMatchObject({ mixes: [] });
  });

  it('finds figures that only serve between two ends', () => {
    const rule = {
      hours: {
        table: [
          { days: '..4', hours: { rate: 2, per: 'day' } },
          { days: '5..6', hours: 20 },
          { days: '7..', hours: 10 },
        ],
      },
      examples: [{ given: { days: 1 }, gives: 2 }],
    };
    expect(only(goal([rule]).from('2021-05-01'))).toMatchObject({ least: 5 });
  });
});
