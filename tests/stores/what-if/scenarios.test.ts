import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/stores/drafts/draft.ts';
import { whole } from '../library.ts';
import { freshDevice, openWindow } from '../window.ts';

beforeEach(() => freshDevice());

async function open(today = '2018-06-01') {
  const window = await openWindow(today);
  const [scenarios, outcomes, efforts] = await Promise.all([
    import('../../../src/stores/what-if/scenarios.ts'),
    import('../../../src/stores/what-if/outcomes.ts'),
    import('../../../src/stores/what-if/efforts.ts'),
  ]);
  window.chooseRegion('yiyang');
  window.chooseYear(2018);
  return { ...window, ...scenarios, ...outcomes, ...efforts };
}

/** The least of each thing that closes the gap, by rule. */
const yiyang = whole.policies.find(({ id }) => id === 'yiyang');
const fuling = whole.policies.find(({ id }) => id === 'fuling');

const training = { end: '2018-05-14', start: '2018-05-01', subject: 'professional' };

/** 公需30 and 专业53: 7 short of 专业60 and of 90 in all. */
async function sevenShort(today?: string) {
  const window = await open(today);
  const certified = { end: '2018-05-10', certifiedHours: '30', subject: 'public' };
  window.record('certified', certified);
  const course = window.record('certified', { ...certified, subject: 'professional', certifiedHours: '53' });
  return { ...window, course };
}

/** A draft without what every change notes. */
const kept = ({ updatedAt: _, policyVersions: __, ...rest }: Draft) => rest;

describe('a scenario', () => {
  it('is worked out at once, and the draft stays as it is', async () => {
    const window = await sevenShort();
    const id = window.fork() as string;
    window.tryFact(id, window.course, 'certifiedHours', '60');
    expect(window.tried.value[0]?.found[0]?.total.done.value).toBe(90);
    expect(window.tried.value[0]?.found[0]?.verdict).toBe('met');
    expect(window.present.value.found[0]?.total.done.value).toBe(83);
    expect(window.draft.value.activities[1]?.typed.certifiedHours).toBe('53');
  });

  it('keeps what is not changed as the same object, so that it is not worked out again', async () => {
    const window = await sevenShort();
    const id = window.fork() as string;
    window.tryFact(id, window.course, 'certifiedHours', '60');
    const [first, second] = window.scenarios.value[0]?.activities ?? [];
    expect(first).toBe(window.draft.value.activities[0]);
    expect(second).not.toBe(window.draft.value.activities[1]);
  });

  it('is one of four at most, named 方案A to 方案D', async () => {
    const window = await sevenShort();
    for (let count = 0; count < 5; count += 1) window.fork();
    expect(window.scenarios.value.map(({ name }) => name)).toEqual(['方案A', '方案B', '方案C', '方案D']);
    window.discardScenario(window.scenarios.value[1]?.id as string);
    window.fork();
    expect(window.scenarios.value.at(-1)?.name).toBe('方案B');
  });

  it('leaves an activity out and takes it back into its place', async () => {
    const window = await sevenShort();
    const id = window.fork() as string;
    const [first] = window.draft.value.activities;
    window.leaveOut(id, first?.id as string);
    expect(window.tried.value[0]?.found[0]?.total.done.value).toBe(53);
    window.takeBack(id, first?.id as string);
    expect(window.tried.value[0]?.differences).toEqual([]);
    expect(window.scenarios.value[0]?.activities).toEqual(window.draft.value.activities);
  });

  it('counts what is yet to come, and says so', async () => {
    const window = await sevenShort();
    const id = window.fork() as string;
    const added = window.tryActivity(id, 'training');
    for (const [fact, value] of Object.entries({ ...training, end: '2018-09-01', halfDays: '2' }))
      window.tryFact(id, added, fact, value);
    expect(window.tried.value[0]?.found[0]?.total.done.value).toBe(91);
    expect(window.tried.value[0]?.ahead).toBe(true);
  });

  it('survives reloading', async () => {
    const window = await sevenShort();
    window.fork();
    await window.flush();
    const again = await openWindow('2018-06-01');
    expect(again.draft.value.scenarios?.map(({ name }) => name)).toEqual(['方案A']);
  });
});

describe('keeping', () => {
  it('makes the scenario the draft, and the others stay; undone, everything is as before', async () => {
    const window = await sevenShort();
    const id = window.fork() as string;
    window.fork();
    window.tryFact(id, window.course, 'certifiedHours', '60');
    const before = kept(window.draft.value);
    window.adoptScenario(id);
    expect(window.present.value.found[0]?.total.done.value).toBe(90);
    expect(window.scenarios.value.map(({ name }) => name)).toEqual(['方案B']);
    window.undo();
    expect(kept(window.draft.value)).toEqual(before);
  });

  it('or putting away and then undoing is the identity, whatever was tried', async () => {
    const window = await sevenShort();
    const steps = fc.oneof(
      fc.record({ do: fc.constant('fact' as const), figure: fc.nat(200) }),
      fc.record({ do: fc.constant('region' as const), policy: fc.constantFrom('fuling', 'changzhou') }),
      fc.record({ do: fc.constantFrom('add' as const, 'omit' as const) }),
    );
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 5 }), fc.boolean(), (tries, isKept) => {
        for (const { id } of window.scenarios.value) window.discardScenario(id);
        const id = window.fork() as string;
        for (const step of tries) {
          if (step.do === 'fact') window.tryFact(id, window.course, 'certifiedHours', String(step.figure));
          if (step.do === 'region') window.tryWith(id, { policy: step.policy });
          if (step.do === 'add') window.tryActivity(id, 'paper');
          if (step.do === 'omit') window.leaveOut(id, window.course);
        }
        const before = kept(window.draft.value);
        if (isKept) window.adoptScenario(id);
        else window.discardScenario(id);
        window.undo();
        expect(kept(window.draft.value)).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the least that is enough', () => {
  it('in Yiyang is two half-days for 7 of 专业, for each counts 4', async () => {
    const window = await sevenShort();
    if (!yiyang) throw new Error('no such policy');
    const plan = window.planFor(window.draft.value, yiyang, 'annual');
    if (plan?.state !== 'open') throw new Error('closed');
    expect(plan.gap).toEqual([
      { of: 'total', unit: 'hours', short: 7 },
      { of: 'professional', unit: 'hours', short: 7 },
    ]);
    const { enough } = window.parted(plan.efforts);
    const course = enough.find(({ kind }) => kind === 'training');
    expect(course).toMatchObject({ by: { fact: 'halfDays' }, least: 2, counted: 8 });
    window.fork(window.activitiesOf(course ? [course] : []));
    expect(window.tried.value[0]?.found[0]).toMatchObject({ verdict: 'met', total: { short: 0 } });
  });

  it('of each kind closes the gap when it is tried, and is sorted with one thing before several', async () => {
    const window = await sevenShort();
    if (!yiyang) throw new Error('no such policy');
    const plan = window.planFor(window.draft.value, yiyang, 'annual');
    if (plan?.state !== 'open') throw new Error('closed');
    const { enough, failing } = window.parted(plan.efforts);
    expect(enough.length + failing.length).toBe(plan.efforts.length);
    for (const effort of enough) {
      const id = window.fork(window.activitiesOf([effort])) as string;
      const [main] = window.tried.value[0]?.found ?? [];
      expect([effort.rule, main?.total.short, ...(main?.floors ?? []).map(({ short }) => short)]).toEqual([
        effort.rule,
        ...[0, 0, 0],
      ]);
      window.discardScenario(id);
    }
    const times = enough.map((effort) => ('times' in effort.by ? effort.least : 1));
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it('is nothing once making up has ended: in Yiyang with 2018', async () => {
    const window = await sevenShort('2020-03-01');
    if (!yiyang) throw new Error('no such policy');
    const plan = window.planFor(window.draft.value, yiyang, 'annual');
    if (plan?.state !== 'open') throw new Error('closed');
    expect(plan.mixes).toEqual([]);
    for (const effort of plan.efforts)
      expect(effort).toMatchObject({ impossible: { why: 'make-up-ended', until: '2018-12-31' } });
  });

  it('in Fuling cannot be unpublished reports alone where 公需 is short', async () => {
    const window = await open('2021-03-01');
    if (!fuling) throw new Error('no such policy');
    window.chooseRegion('fuling');
    window.chooseYear(2021);
    const course = { end: '2021-02-10', start: '2021-02-01', subject: 'professional', statedHours: '60' };
    window.record('training', course);
    const plan = window.planFor(window.draft.value, fuling, 'annual');
    if (plan?.state !== 'open') throw new Error('closed');
    expect(plan.gap).toContainEqual({ of: 'public', unit: 'hours', short: 20 });
    const { failing } = window.parted(plan.efforts);
    expect(failing.map(({ kind }) => kind)).toContain('unpublished-report');
  });
});

describe('how much of one fact', () => {
  const goal = 'nothing-short';

  it('in Yiyang is eight days for 专业60: seven give 56, eight give 64', async () => {
    const window = await open('2018-12-31');
    window.record('certified', { end: '2018-05-10', certifiedHours: '30', subject: 'public' });
    const course = window.record('training', { ...training, days: '1' });
    window.fork();
    const [scenario] = window.scenarios.value;
    if (!yiyang || !scenario) throw new Error('nothing to try');
    const sought = window.seekFor(scenario, yiyang, 'annual', { activity: course, fact: 'days', goal });
    expect(sought).toMatchObject({ state: 'found', figure: 8, done: 94 });
  });

  it('is impossible where hours of 专业 do not help 公需', async () => {
    const window = await open('2018-12-31');
    const course = window.record('training', { ...training, days: '1' });
    window.fork();
    const [scenario] = window.scenarios.value;
    if (!yiyang || !scenario) throw new Error('nothing to try');
    const sought = window.seekFor(scenario, yiyang, 'annual', { activity: course, fact: 'days', goal });
    expect(sought?.state).toBe('impossible');
  });
});
