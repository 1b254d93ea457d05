import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { freshDevice, openWindow, type Window } from '../window.ts';

let page: Window;
let bulk: typeof import('../../../src/stores/calculator/bulk.ts');
let onward: typeof import('../../../src/stores/calculator/onward.ts');
let selection: typeof import('../../../src/stores/calculator/selection.ts');
beforeEach(async () => {
  freshDevice();
  page = await openWindow();
  bulk = await import('../../../src/stores/calculator/bulk.ts');
  onward = await import('../../../src/stores/calculator/onward.ts');
  selection = await import('../../../src/stores/calculator/selection.ts');
  page.chooseRegion('yiyang');
  page.chooseYear(2018);
  page.record('training', { end: '2018-05-16', days: '2' }, '绿色建筑');
  page.record('conference', { end: '2020-02-29', days: '1' }, '岩土会议');
  page.record('training', { days: '3' }, '没有日期的');
});
afterEach(() => vi.unstubAllGlobals());

const all = () => page.draft.value.activities;
const ends = () => all().map(({ typed }) => typed.end);
const registered = () => all().map((activity) => activity.registered ?? false);

/** Does something that is to be one step, checks what came of it, and takes it back. */
function inOneStep(act: () => unknown, check: () => void): void {
  const before = JSON.stringify(all());
  act();
  check();
  page.undo();
  expect(JSON.stringify(all())).toBe(before);
}

it('each change of several records is one step of undo', () => {
  const [training, conference] = all();
  const some = all().slice(0, 2);
  inOneStep(
    () => bulk.removeAll(some),
    () => expect(all().map(({ title }) => title)).toEqual(['没有日期的']),
  );
  inOneStep(
    () => bulk.duplicateAll(some),
    () =>
      expect(
        all()
          .map(({ title }) => title)
          .slice(0, 2),
      ).toEqual(['绿色建筑', '绿色建筑（副本）']),
  );
  inOneStep(
    () => expect(bulk.registerAll(all(), true)).toBe(3),
    () => expect(registered()).toEqual([true, true, true]),
  );
  inOneStep(
    () => expect(bulk.moveToYear(all(), 2019)).toBe(2),
    () => expect(ends()).toEqual(['2019-05-16', '2019-02-28', undefined]),
  );
  inOneStep(
    () => expect(bulk.moveByDays(all(), -16)).toBe(2),
    () => expect(ends()).toEqual(['2018-04-30', '2020-02-13', undefined]),
  );
  inOneStep(
    () => expect(bulk.editFactOfAll(all(), 'days', '5')).toBe(3),
    () => expect(all().map(({ typed }) => typed.days)).toEqual(['5', '5', '5']),
  );
  expect(all().slice(0, 2)).toEqual([training, conference]);
});

it('copies for the next year stand below, in the year after their own', () => {
  const { copies, year } = onward.copyToNextYear(all().slice(0, 1));
  expect(year).toBe(2019);
  expect(all()).toHaveLength(4);
  expect(all().at(-1)).toEqual({ ...all()[0], id: copies[0]?.id, typed: { end: '2019-05-16', days: '2' } });
  expect(onward.copyToNextYear(all().slice(0, 2)).year).toBeUndefined();
});

it('what is as wanted already is no change, and leaves no step', () => {
  bulk.registerAll(all(), true);
  const before = page.draft.value;
  expect(bulk.registerAll(all(), true)).toBe(0);
  expect(bulk.moveToYear(all().slice(0, 1), 2018)).toBe(0);
  expect(bulk.editFactOfAll(all().slice(0, 1), 'days', '2')).toBe(0);
  expect(page.draft.value).toBe(before);
});

it('what was done is told until something else is changed', () => {
  bulk.removeAll(all().slice(0, 1));
  selection.tell('已删除1条');
  expect(selection.deed.value?.says).toBe('已删除1条');
  page.rename('别的');
  expect(selection.deed.value).toBeUndefined();
});

it('offers the facts that every chosen record can have', () => {
  const [training, conference] = all();
  const both = bulk.factsInCommon([training, conference].flatMap((each) => each ?? []));
  expect(both).toContain('subject');
  expect(both).not.toContain('conferenceLevel');
  expect(both).not.toContain('end');
  expect(bulk.factsInCommon([])).toEqual([]);
});
