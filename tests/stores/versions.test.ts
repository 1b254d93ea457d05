import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Policy } from '../../src/policy/schema/policy.ts';
import { shipped } from './library.ts';
import { freshDevice, openWindow, type Window } from './window.ts';

beforeEach(() => freshDevice());
afterEach(() => vi.unstubAllGlobals());

const yiyang = shipped.policies.find(({ id }) => id === 'yiyang') as Policy;

/** Yiyang with three hours for a half-day of training instead of four. */
const older: Policy = {
  ...yiyang,
  version: 'older',
  rules: yiyang.rules.map((rule) =>
    rule.id === 'training'
      ? { ...rule, hours: JSON.parse(JSON.stringify(rule.hours).replaceAll('"rate":4', '"rate":3')) }
      : rule,
  ),
};

/** The stores of one window, with those that keep and compare versions. */
async function openVersions() {
  const window = await openWindow();
  const [kept, compare] = await Promise.all([
    import('../../src/stores/versions/kept.ts'),
    import('../../src/stores/versions/compare.ts'),
  ]);
  return { ...window, ...kept, ...compare };
}

function training(window: Window): string {
  window.chooseRegion('yiyang');
  window.chooseYear(2018);
  return window.record('training', { end: '2018-05-16', days: '2', halfDays: '1', subject: 'professional' });
}

it('saving a draft keeps the rules by which it was calculated, those and no others', async () => {
  const window = await openVersions();
  training(window);
  await window.flush();
  await vi.waitFor(async () => expect(await window.keptVersion('yiyang', yiyang.version)).toEqual(yiyang));
  expect(await (await window.database()).policies.count()).toBe(1);
  expect(await window.keptVersion('yiyang', 'older')).toBeUndefined();
});

it('where the rules cannot be kept, the draft is saved all the same', async () => {
  const window = await openVersions();
  const { policies } = await window.database();
  vi.spyOn(policies, 'put').mockRejectedValue(new Error('full'));
  training(window);
  await window.flush();
  expect(window.saveState.value.kind).toBe('saved');
});

it('five half-days come to 15 hours by the older rules and to 20 now; other years are not mentioned', async () => {
  const window = await openVersions();
  const id = training(window);
  const { changes, years } = window.compareVersions(older, yiyang);
  expect(changes.map(({ part, id: rule, how }) => [part, rule, how])).toEqual([
    ['rule', 'training', 'changed'],
  ]);
  expect(years.map(({ year }) => year)).toEqual([2018]);
  expect(
    years[0]?.activities.map(({ activity, before, after }) => [activity, before?.counted, after?.counted]),
  ).toEqual([[id, 15, 20]]);
});

it('a reading chosen then counts for the older rules, though nothing asks it any more', async () => {
  const window = await openVersions();
  window.chooseRegion('yiyang');
  window.chooseYear(2018);
  const facts = { end: '2018-05-16', days: '3', statedHours: '20', subject: 'professional' };
  window.record('training', facts);
  window.chooseReading('stated-hours', 'certificate');
  window.calculate();
  // Three days are 24 hours by days, 20 by the certificate.
  const settled: Policy = {
    ...yiyang,
    version: 'newer',
    readings: yiyang.readings.filter(({ id }) => id !== 'stated-hours'),
    rules: yiyang.rules.map((rule) =>
      rule.id === 'training' ? { ...rule, hours: { rate: 4, per: 'half-day' } } : rule,
    ),
  };
  window.takeLibrary({
    ...shipped,
    policies: shipped.policies.map((each) => (each.id === 'yiyang' ? settled : each)),
  });
  const { years } = window.compareVersions(yiyang, settled);
  expect(years[0]?.activities.map(({ before, after }) => [before?.counted, after?.counted])).toEqual([
    [20, 24],
  ]);
});
