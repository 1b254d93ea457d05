import { describe, expect, it } from 'vitest';
import { diff, diffRecord } from '../../src/engine/diff.ts';
import type { Activity } from '../../src/engine/types.ts';
import type { Policy } from '../../src/policy/schema/policy.ts';
import { whole } from '../stores/library.ts';
import { sketch } from './policy.ts';

const yiyang = whole.policies.find(({ id }) => id === 'yiyang') as Policy;

/** Yiyang as it might have been: three hours for a half-day instead of four, 72 hours a year instead of 90. */
const older: Policy = {
  ...yiyang,
  version: 'older',
  rules: yiyang.rules.map((rule) =>
    rule.id === 'training'
      ? { ...rule, hours: JSON.parse(JSON.stringify(rule.hours).replaceAll('"rate":4', '"rate":3')) }
      : rule,
  ),
  requirements: yiyang.requirements.map((each) => (each.id === 'annual' ? { ...each, total: 72 } : each)),
};

const training = (id: string, end: string, days: number): Activity => ({
  id,
  kind: 'training',
  facts: { start: end, end, days, subject: 'professional' },
});

const hours = (id: string, end: string, certifiedHours: number, subject = 'public'): Activity => ({
  id,
  kind: 'certified',
  facts: { end, certifiedHours, subject },
});

const named = (changes: ReturnType<typeof diff>) =>
  changes.map(({ part, id, how }) => `${how} ${part} ${id}`);

describe('two versions of a policy', () => {
  it('are the same where nothing decides otherwise: no change, whatever the examples and the version', () => {
    for (const policy of whole.policies) {
      const other: Policy = structuredClone({ ...policy, version: 'other' });
      for (const rule of other.rules) rule.examples = [];
      expect(diff(policy, other)).toEqual([]);
      expect(diff(other, policy)).toEqual([]);
    }
  });

  it('differ in the rule and the requirement that were changed, each with its clause', () => {
    const changes = diff(older, yiyang);
    expect(named(changes)).toEqual(['changed requirement annual', 'changed rule training']);
    expect(changes.map(({ clauses }) => clauses)).toEqual([['四/1'], ['附件5/1', '附件4/1']]);
    expect(changes.map(({ title }) => title)).toEqual(['年度学时', '培训班、研修班、进修班']);
  });

  it('differ in what was added and removed, the other way round the other way round', () => {
    const [first, ...rest] = yiyang.limits;
    const [reading, ...readings] = yiyang.readings;
    const without: Policy = { ...yiyang, limits: rest, readings };
    expect(named(diff(without, yiyang))).toEqual([
      `added limit ${first?.id}`,
      `added reading ${reading?.id}`,
    ]);
    expect(named(diff(yiyang, without))).toEqual([
      `removed limit ${first?.id}`,
      `removed reading ${reading?.id}`,
    ]);
  });

  it('differ where rules for the same kind are tried in another order, not where others stand between them', () => {
    const kinds = (...activities: string[]) =>
      sketch({
        rules: activities.map((activity) => ({ id: `of-${activity}`, activity, hours: { fixed: 1 } })),
      });
    const two = sketch({
      rules: [
        { id: 'a', activity: 'training', hours: { fixed: 1 } },
        { id: 'b', activity: 'training', hours: { fixed: 2 } },
      ],
    });
    expect(named(diff(two, { ...two, rules: [...two.rules].reverse() }))).toEqual([
      'moved rule b',
      'moved rule a',
    ]);
    expect(diff(kinds('training', 'paper'), kinds('paper', 'training'))).toEqual([]);
  });
});

describe('a record under two versions', () => {
  it('comes to the same where nothing was changed', () => {
    const activities = [training('a', '2018-05-16', 5), hours('b', '2019-03-01', 30)];
    for (const policy of whole.policies)
      expect(diffRecord(policy, structuredClone(policy), { activities }, [2017, 2018, 2019])).toEqual([]);
  });

  it('5 days are 10 half-days: 30 hours then, 40 now; of 72 then, of 90 now', () => {
    const record = { activities: [training('a', '2018-05-16', 5), hours('b', '2018-03-01', 30)] };
    const [year, ...others] = diffRecord(older, yiyang, record, [2018]);
    expect(others).toEqual([]);
    expect(year).toMatchObject({ requirement: 'annual', year: 2018 });
    expect(
      year?.lines.map(({ of, before, after }) => [
        of,
        before?.done.value,
        before?.due,
        after?.done.value,
        after?.due,
      ]),
    ).toEqual([
      ['total', 60, 72, 70, 90],
      ['professional', 30, 60, 40, 60],
    ]);
    expect(
      year?.activities.map(({ activity, before, after }) => [activity, before?.counted, after?.counted]),
    ).toEqual([['a', 30, 40]]);
    expect(named(year?.activities[0]?.by ?? [])).toEqual(['changed rule training']);
  });

  it('a verdict that turns is a difference: 50 and 25 hours were enough for 72, and are not for 90', () => {
    const activities = [hours('a', '2018-05-16', 50, 'professional'), hours('b', '2018-03-01', 25)];
    const record = { activities };
    const raised: Policy = { ...yiyang, requirements: older.requirements };
    const [year] = diffRecord(raised, yiyang, record, [2018], {
      before: { generally: 'exception' },
      after: { generally: 'exception' },
    });
    expect([year?.before?.verdict, year?.after?.verdict]).toEqual(['met', 'not-met']);
    expect(year?.activities).toEqual([]);
    expect(year?.lines.map(({ of }) => of)).toEqual(['total']);
  });

  it('says of each year what differs in it, and nothing of the others', () => {
    const record = { activities: [training('a', '2018-05-16', 5), hours('b', '2019-03-01', 95)] };
    const rated: Policy = { ...yiyang, rules: older.rules };
    const years = diffRecord(rated, yiyang, record, [2017, 2018, 2019, 2020]);
    expect(years.map(({ year }) => year)).toEqual([2018]);
  });

  it('counts a cycle of several years once', () => {
    const cycle = (total: number) => sketch({ requirements: [{ every: { years: 3 }, total }] });
    const activities = [hours('a', '2021-05-01', 9)];
    const person = { track: 'general' as const, facts: { cycleStart: 2020 } };
    const years = diffRecord(cycle(10), cycle(20), { activities, person }, [2020, 2021, 2022]);
    expect(years.map(({ lines }) => lines.map(({ before, after }) => [before?.due, after?.due]))).toEqual([
      [[10, 20]],
    ]);
  });

  it('an activity that a limit no longer touches names the limit', () => {
    const rules = [{ activity: 'training', hours: { fixed: 24 } }];
    const capped = sketch({ rules, limits: [{ id: 'cap', rules: ['rule-1'], keep: { cap: 10 } }] });
    const free = sketch({ rules });
    const activities: Activity[] = [{ id: 'a', kind: 'training', facts: { end: '2021-05-01' } }];
    const [year] = diffRecord(capped, free, { activities }, [2021]);
    expect(
      year?.activities.map(({ before, after, by }) => [before?.counted, after?.counted, named(by)]),
    ).toEqual([[10, 24, ['removed limit cap']]]);
  });
});
