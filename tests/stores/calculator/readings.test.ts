import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { freshDevice, openWindow } from '../window.ts';

const key = 'xueshi.readings';
let otherWindowChose = (): void => undefined;

beforeEach(() => {
  freshDevice();
  vi.stubGlobal('addEventListener', (type: string, act: (event: { key: string }) => void) => {
    if (type === 'storage') otherWindowChose = () => act({ key });
  });
});
afterEach(() => vi.unstubAllGlobals());

const choose = (chosen: unknown): void => localStorage.setItem(key, JSON.stringify(chosen));

/** The third author of a book of 200,000 characters in Fuling: 72 hours by default, 76.8 compounding. */
async function opened() {
  const page = await openWindow();
  const { followChosen, isChosenForAll, readingsFor } = await import(
    '../../../src/stores/calculator/readings.ts'
  );
  page.chooseRegion('fuling');
  page.chooseYear(2021);
  const typed = { published: '2021-05-01', characters: '200000', rank: '3', publication: 'published' };
  const book = page.record('book', typed);
  return {
    page,
    followChosen,
    hours: () => page.contributionOf(book)?.contribution.hours?.value,
    forAll: () => isChosenForAll(page.draft.value, 'fuling', 'rank-decrement'),
    taken: () => readingsFor(page.draft.value, 'fuling'),
  };
}

describe('the readings by which a draft is calculated', () => {
  it('are the defaults where nothing was chosen', async () => {
    const { hours, forAll } = await opened();
    expect([hours(), forAll()]).toEqual([72, false]);
  });

  it('are those chosen for all drafts, unless the draft has its own, the default included', async () => {
    choose({ fuling: { 'rank-decrement': 'compounding' } });
    const { page, hours, forAll } = await opened();
    expect([hours(), forAll()]).toEqual([76.8, true]);
    const usual = page.policies.value
      .find(({ id }) => id === 'fuling')
      ?.readings.find(({ id }) => id === 'rank-decrement')?.default;
    page.chooseReading('rank-decrement', usual ?? '');
    expect([hours(), forAll()]).toEqual([72, false]);
  });

  it('follow what another window chooses', async () => {
    const { followChosen, hours } = await opened();
    followChosen();
    choose({ fuling: { 'rank-decrement': 'compounding' } });
    otherWindowChose();
    expect(hours()).toBe(76.8);
    localStorage.removeItem(key);
    otherWindowChose();
    expect(hours()).toBe(72);
  });

  it('pass over readings and options that the policy no longer has, and do not call them chosen', async () => {
    choose({ fuling: { 'rank-decrement': 'gone', 'no-such-reading': 'x', period: 'toString' }, nowhere: {} });
    const { hours, forAll, taken } = await opened();
    expect([hours(), forAll(), taken()]).toEqual([72, false, {}]);
  });

  it("a draft's own option that is gone does not hide what was chosen for all", async () => {
    choose({ fuling: { 'rank-decrement': 'compounding' } });
    const { page, hours, forAll } = await opened();
    page.chooseReading('rank-decrement', 'gone');
    expect([hours(), forAll()]).toEqual([76.8, true]);
  });
});
