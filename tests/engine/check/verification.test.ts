import { describe, expect, it } from 'vitest';
import type { Application } from '../../../src/engine/check/application.ts';
import { type Filing, verification } from '../../../src/engine/check/verification.ts';
import { policyOf } from '../../cases/policies.ts';
import { china } from './china.ts';

const taken = (policy: string, application: Partial<Application>, filing: Filing) =>
  verification(policyOf(policy), { use: 'title', year: filing.year, ...application }, filing, china);

/** Verdict, and why, on the default readings. */
const told = (found: ReturnType<typeof taken>) =>
  [found.value.verdict, ...found.value.grounds.map(({ because }) => because)].join(' ');

describe('who hands it in', () => {
  it.for([
    ['luojiang', {}, 'person', 'refused applicant'],
    ['luojiang', {}, 'unit', 'accepted'],
    ['fuling', {}, 'person', 'refused applicant'],
    ['yiyang', { level: 'senior', unit: '市直单位' }, 'person', 'undecided exception-thinkable'],
    ['yiyang', { level: 'senior', unit: '中央、省属在益单位' }, 'person', 'refused applicant'],
    ['yiyang', { level: 'senior', unit: '非公企业' }, 'person', 'accepted'],
    ['yiyang', { level: 'senior' }, 'person', 'undecided fact-missing'],
    ['yiyang', { level: 'junior', unit: '市直单位' }, 'person', 'undecided no-applicant-stated'],
    ['changzhou', {}, 'person', 'undecided no-applicant-stated'],
  ] as const)('%s, %j, %s: %s', ([policy, application, by, wanted]) => {
    const year = policy === 'yiyang' ? 2018 : 2021;
    expect(told(taken(policy, application, { year, by }))).toBe(wanted);
  });

  it('names the clause that says so', () => {
    const { value } = taken('luojiang', {}, { year: 2018, by: 'person' });
    expect(value.grounds).toEqual([{ because: 'applicant', clauses: ['二/(三)/1'] }]);
  });
});

describe('the day on which it is handed in', () => {
  it.for([
    ['fuling', 2021, '2021-11-30', 'accepted'],
    ['fuling', 2021, '2021-10-15', 'refused too-early'],
    ['fuling', 2021, '2021-11-27', 'refused day-off'],
    ['fuling', 2021, '2021-12-01', 'refused too-late'],
    ['luojiang', 2019, '2020-02-29', 'accepted'],
    ['luojiang', 2019, '2020-03-01', 'refused too-late'],
    ['xinjiang', 2022, '2022-09-01', 'undecided no-window-stated'],
  ] as const)('%s, hours of %i, %s: %s', ([policy, year, day, wanted]) => {
    expect(told(taken(policy, {}, { year, day }))).toBe(wanted);
  });

  it('is firm only where every reading agrees', () => {
    expect(taken('fuling', {}, { year: 2021, day: '2021-11-30' }).firm).toBe(true);
    const early = taken('fuling', {}, { year: 2021, day: '2021-10-15' });
    expect(early.firm).toBe(false);
    expect(early.alternatives).toEqual([
      { readings: { 'verification-start': 'october' }, result: { verdict: 'accepted', grounds: [] } },
    ]);
  });
});

describe('a late filing in special circumstances', () => {
  const ill = { groups: ['病假等特殊情况'] };

  it('is taken until two years after the missed day, that day included', () => {
    expect(told(taken('luojiang', ill, { year: 2017, day: '2020-02-28' }))).toBe('accepted excepted');
    expect(told(taken('luojiang', ill, { year: 2017, day: '2020-02-29' }))).toBe('refused too-late');
    // Two years after a leap day end with February.
    expect(told(taken('luojiang', ill, { year: 2019, day: '2022-02-28' }))).toBe('accepted excepted');
  });

  it('is not firm: the two years may run from the illness', () => {
    const filing = { year: 2017, day: '2020-02-28', events: { 外出或生病: '2018-01-10' } };
    const found = taken('luojiang', ill, filing);
    expect(told(found)).toBe('accepted excepted');
    expect(
      found.alternatives.find(({ readings }) => readings['two-years'] === 'from-absence')?.result.verdict,
    ).toBe('refused');
  });

  it('is refused without such circumstances, as the clause on missed verification says', () => {
    const { value } = taken('luojiang', {}, { year: 2017, day: '2018-03-05' });
    expect(value).toEqual({
      verdict: 'refused',
      grounds: [{ because: 'too-late', clauses: ['二/(一)', '二/(三)/2'] }],
    });
  });
});
