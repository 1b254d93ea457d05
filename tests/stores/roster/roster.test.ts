import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mostPeople, type RosterPerson } from '../../../src/stores/roster/people.ts';
import { freshDevice, openWindow, until } from '../window.ts';

beforeEach(() => freshDevice());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function openUnit() {
  const window = await openWindow();
  const roster = await import('../../../src/stores/roster/roster.ts');
  await roster.openRoster();
  return {
    ...window,
    ...roster,
    names: () => roster.roster.value?.people.map(({ name }) => name),
    state: () => roster.rosterState.value.kind,
  };
}

const someone = (name: string, activities = 1): RosterPerson => ({
  ...{ id: `id of ${name}`, name, track: 'general', person: {} },
  activities: Array.from({ length: activities }, (_, index) => ({
    ...{ id: `${index}`, kind: 'training', title: '', typed: { start: '2018-05-14', days: `${index % 5}` } },
  })),
});

describe('a roster', () => {
  it('is there again as it was left, in its order', async () => {
    const unit = await openUnit();
    expect(unit.roster.value).toMatchObject({ id: 'roster', year: 2026, people: [] });
    expect(unit.state()).toBe('nothing');
    await unit.changeRoster({ name: '设计院', policy: 'fuling', use: 'assessment', year: 2018 });
    await unit.putPeople(['丙', '甲', '乙'].map((name) => someone(name)));
    await unit.putPeople([{ ...someone('甲'), department: '总务' }, someone('丁')]);
    await unit.removePeople(new Set(['id of 丙']));
    expect(unit.state()).toBe('saved');

    const next = await openUnit();
    expect(next.roster.value).toEqual(unit.roster.value);
    expect(next.names()).toEqual(['甲', '乙', '丁']);
    expect(next.roster.value).toMatchObject({
      name: '设计院',
      policy: 'fuling',
      use: 'assessment',
      year: 2018,
    });
    expect(next.state()).toBe('saved');
  });

  it('of many people with many records is stored and read in parts, between which the page answers', async () => {
    const unit = await openUnit();
    const many = Array.from({ length: mostPeople }, (_, index) => someone(`${index}`, 5));
    let answered = 0;
    const answering = setInterval(() => answered++, 0);
    await unit.putPeople(many);
    const whileWriting = answered;
    expect(unit.state()).toBe('saved');
    const next = await openUnit();
    clearInterval(answering);
    expect(next.roster.value?.people).toEqual(many);
    expect(Math.min(whileWriting, answered - whileWriting)).toBeGreaterThan(10);
  });

  it('says that it is not stored where the device is full, keeps it on the page, and stores it later', async () => {
    const unit = await openUnit();
    await unit.putPeople([someone('甲')]);
    const { people } = await unit.database();
    const put = vi.spyOn(people, 'bulkPut').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    await unit.putPeople([someone('乙'), someone('丙')]);
    expect(unit.rosterState.value).toEqual({ kind: 'failed', because: 'full' });
    expect(unit.names()).toEqual(['甲', '乙', '丙']);
    expect(
      (await people.toArray()).map(({ name }) => name),
      'nothing by half',
    ).toEqual(['甲']);
    put.mockRestore();
    await unit.saveRoster();
    expect(unit.state()).toBe('saved');
    expect((await openUnit()).names()).toEqual(['甲', '乙', '丙']);
  });

  it('is shown empty where the browser stores nothing, which is said', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const unit = await openUnit();
    expect(unit.rosterState.value).toEqual({ kind: 'failed', because: 'blocked' });
    await unit.putPeople([someone('甲')]);
    expect([unit.names(), unit.state()]).toEqual([['甲'], 'failed']);
  });
});

describe('two windows', () => {
  it('keep what both changed, person by person, and say so', async () => {
    const one = await openUnit();
    await one.putPeople(['甲', '乙', '丙'].map((name) => someone(name)));
    // Windows without channels do not hear of each other.
    vi.stubGlobal('BroadcastChannel', undefined);
    const other = await openUnit();
    await other.putPeople([{ ...someone('甲'), department: '总务' }]);
    await other.changeRoster({ year: 2019 });
    await other.removePeople(new Set(['id of 丙']));
    await one.putPeople([{ ...someone('乙'), department: '设计' }]);
    const both = ['甲总务', '乙设计'];
    const told = (unit: typeof one) =>
      unit.roster.value?.people.map(({ name, department }) => `${name}${department ?? ''}`);
    expect(told(one)).toEqual(both);
    expect([one.roster.value?.year, one.changedElsewhere.value]).toEqual([2019, true]);
    expect(told(await openUnit())).toEqual(both);
  });

  it('hear of each other', async () => {
    const one = await openUnit();
    const other = await openUnit();
    await other.putPeople([someone('甲')]);
    await until(() => one.names()?.length === 1);
    expect(one.state()).toBe('saved');
  });
});
