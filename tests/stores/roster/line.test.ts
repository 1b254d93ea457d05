import { describe, expect, it } from 'vitest';
import { nobody } from '../../../src/engine/assess.ts';
import type { Activity } from '../../../src/engine/types.ts';
import { worksOf } from '../../../src/engine/work.ts';
import { lineOf, type Terms } from '../../../src/stores/roster/line.ts';
import type { RosterPerson } from '../../../src/stores/roster/people.ts';
import { policy } from '../../engine/policies.ts';

const hours = (year: number, subject: string, certifiedHours: number): Activity => ({
  id: `${year} ${subject}`,
  kind: 'certified',
  facts: { subject, certifiedHours, end: `${year}-06-15` },
});

const person = (activities: Activity[], held?: string[]): RosterPerson => ({
  id: '1',
  name: '甲',
  level: 'associate',
  track: 'general',
  person: {},
  activities: activities.map(({ id, kind }) => ({ id, kind, title: '', typed: {}, held })),
});

const terms = (region: string, more: Partial<Terms> = {}): Terms => ({
  policy: policy(region),
  application: { use: 'title', year: 2018, unit: '中央、省属在益单位', level: 'senior' },
  readings: {},
  years: [],
  ...more,
});

const standee = (region: string, activities: Activity[]) => ({
  works: worksOf(policy(region), activities),
  person: nobody,
});

const line = (activities: Activity[], more?: Partial<Terms>) =>
  lineOf(terms('yiyang', more), person(activities), standee('yiyang', activities));

describe('益阳 三: five years of 90 hours, 30 of them 公需 and 60 专业', () => {
  const years = [2014, 2015, 2016, 2017, 2018];
  const enough = (year: number) => [hours(year, 'public', 30), hours(year, 'professional', 60)];

  it('all done: every year met and nothing short', () => {
    const found = line(years.flatMap(enough));
    expect(found).toMatchObject({ person: '1', level: 'associate', verdict: 'met', firm: false, short: [] });
    expect(found.years.map(({ year, asked, verdict }) => [year, asked, verdict])).toEqual(
      years.map((year) => [year, true, 'met']),
    );
    expect(found.years[0]?.parts).toMatchObject([
      { of: 'total', done: { value: 90, low: 90, high: 90 }, due: 90, short: 0 },
      { of: 'public', done: { value: 30 }, due: 30, short: 0 },
      { of: 'professional', done: { value: 60 }, due: 60, short: 0 },
    ]);
  });

  it('what is short is added up over the years', () => {
    const short = (year: number) => [hours(year, 'public', 24), hours(year, 'professional', 59.5)];
    const found = line([...years.slice(2).flatMap(enough), ...[2014, 2015].flatMap(short)]);
    expect(found.verdict).toBe('not-met');
    // 90−83.5, 30−24 and 60−59.5, each in two years.
    expect(found.short).toEqual([
      { of: 'total', unit: 'hours', short: 13 },
      { of: 'public', unit: 'hours', short: 12 },
      { of: 'professional', unit: 'hours', short: 1 },
    ]);
  });

  it('a year that is wanted besides is shown and neither decides nor adds to what is short', () => {
    const found = line([...years.flatMap(enough), hours(2010, 'public', 1)], { years: [2010, 2014] });
    expect(found).toMatchObject({ verdict: 'met', short: [] });
    expect(found.years.map(({ year, asked }) => [year, asked])).toEqual([
      [2010, false],
      ...years.map((year) => [year, true]),
    ]);
    expect(found.years[0]).toMatchObject({ verdict: 'not-met', empty: false });
  });
});

describe('papers that are missing', () => {
  const training = (year: number): Activity => ({
    id: String(year),
    kind: 'training',
    facts: { subject: 'professional', statedHours: 24, end: `${year}-05-10` },
  });
  const missing = (use: 'title' | 'assessment', activities: Activity[], years: number[], held?: string[]) =>
    lineOf(
      terms('fuling', { application: { use, year: 2021 }, years }),
      person(activities, held),
      standee('fuling', activities),
    ).papersMissing;

  it('are one for each training that counts, of which the text asks for either of two papers', () => {
    const both = [training(2020), training(2021)];
    expect(missing('assessment', both, [2021])).toBe(1);
    expect(missing('assessment', both, [2020, 2021]), 'a year that is only shown adds none').toBe(1);
    expect(missing('assessment', both, [2020, 2021], ['施教机构证明文件（加盖公章）'])).toBe(0);
  });

  it('and those of the application: 附件3第九条 asks for a copy of the card', () => {
    expect(missing('title', [training(2021)], [], ['施教机构证明文件（加盖公章）'])).toBe(1);
  });
});
