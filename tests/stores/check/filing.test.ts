import { beforeEach, describe, expect, it, vi } from 'vitest';
import { china } from '../../engine/check/china.ts';
import { whole } from '../library.ts';
import { freshDevice } from '../window.ts';

/** The stores of a page that was just opened, for a region and what is applied for. */
async function opened(policy: string, application: Record<string, unknown>) {
  vi.resetModules();
  const [library, current, calendar, filing] = await Promise.all([
    import('../../../src/stores/library.ts'),
    import('../../../src/stores/calculator/current.ts'),
    import('../../../src/stores/calendar.ts'),
    import('../../../src/stores/check/filing.ts'),
  ]);
  library.takeLibrary(whole);
  calendar.calendar.value = china;
  const typed = { use: 'title' as const, year: '2018', ...application };
  current.draft.value = { ...current.draft.value, id: policy, policy, application: typed };
  return { ...filing, draft: current.draft };
}

describe('what can be tried', () => {
  beforeEach(() => freshDevice());

  it.for([
    ['xinjiang', { year: '2022' }],
    ['changzhou', {}],
    // Its days are those of 2021.
    ['fuling', { year: '2022' }],
    // Without a day in the text.
    ['yiyang', { level: 'senior', unit: '非公企业' }],
  ] as const)('nothing in %s for %j', async ([policy, application]) => {
    expect((await opened(policy, application)).filing.value).toBeUndefined();
  });

  it('the years with a window of their own, and who is told apart', async () => {
    const { filing } = await opened('luojiang', { chosen: [2016, 2017, 2018] });
    expect(filing.value).toMatchObject({ years: [2017, 2018], year: 2018, handers: ['person', 'unit'] });
    const { filing: dated } = await opened('fuling', { year: '2021' });
    expect(dated.value).toMatchObject({ years: [], year: 2021 });
  });
});

describe('whether it would be taken', () => {
  beforeEach(() => freshDevice());

  it('needs a day', async () => {
    const { taken, tryFiling, filing } = await opened('luojiang', {});
    expect(taken.value).toBeUndefined();
    tryFiling({ day: '2019-02-31' });
    expect([taken.value, filing.value?.trouble?.kind]).toEqual([undefined, 'no-such-day']);
  });

  it('in time, with the clause of the window; by a person never', async () => {
    const { taken, tryFiling } = await opened('luojiang', {});
    tryFiling({ day: '2019年2月28日' });
    expect(taken.value).toMatchObject({ value: { verdict: 'accepted' }, clauses: ['二/(一)'] });
    tryFiling({ by: 'person' });
    expect(taken.value).toMatchObject({ value: { verdict: 'refused' }, clauses: ['二/(三)/1'] });
    tryFiling({ by: 'unit', year: 2017 });
    expect(taken.value).toMatchObject({
      value: { verdict: 'refused', grounds: [{ because: 'too-late' }] },
      clauses: ['二/(一)', '二/(三)/2'],
    });
  });

  it('on a day off and beyond the calendar', async () => {
    const { taken, tryFiling } = await opened('fuling', { year: '2021' });
    tryFiling({ day: '2021-11-27' });
    expect(taken.value?.value.grounds).toMatchObject([{ because: 'day-off' }]);
    tryFiling({ day: '2099-11-30' });
    expect(taken.value?.isWorkingDay).toBeUndefined();
  });

  it('is not carried to another draft', async () => {
    const { taken, tryFiling, draft } = await opened('luojiang', {});
    tryFiling({ day: '2019-02-28' });
    draft.value = { ...draft.value, id: 'other' };
    expect(taken.value).toBeUndefined();
  });
});
