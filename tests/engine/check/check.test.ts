import { describe, expect, it } from 'vitest';
import type { Application } from '../../../src/engine/check/application.ts';
import { check } from '../../../src/engine/check/check.ts';
import type { Activity, Facts, Readings } from '../../../src/engine/types.ts';
import { policy } from '../policies.ts';

const hours = (year: number, subject: string, certifiedHours: number): Activity => ({
  id: `${year} ${subject}`,
  kind: 'certified',
  facts: { subject, certifiedHours, end: `${year}-06-15` },
});

const done = (...years: number[]): Activity[] =>
  years.flatMap((year) => [hours(year, 'public', 30), hours(year, 'professional', 60)]);

const central: Application = { use: 'title', year: 2018, unit: '中央、省属在益单位', level: 'senior' };

const verdict = (
  region: string,
  application: Application,
  activities: Activity[],
  readings: Readings = {},
) => {
  const found = check(policy(region), { activities }, application, readings);
  return { verdict: found.verdict, years: found.years.map((each) => `${each.year} ${each.verdict}`) };
};

describe('益阳 三: five years of 90 hours, 30 of them 公需 and 60 专业', () => {
  it('all done', () => {
    expect(verdict('yiyang', central, done(2014, 2015, 2016, 2017, 2018)).verdict).toBe('met');
  });

  it('one short year decides', () => {
    const activities = [...done(2014, 2015, 2016, 2017), hours(2018, 'public', 30)];
    expect(verdict('yiyang', central, activities)).toMatchObject({ verdict: 'not-met' });
  });

  it('a year of which nothing is recorded is undecided: nothing typed is not nothing done', () => {
    expect(verdict('yiyang', central, done(2015, 2016, 2017, 2018))).toEqual({
      verdict: 'undecided',
      years: ['2014 undecided', '2015 met', '2016 met', '2017 met', '2018 met'],
    });
  });

  it('but somebody who claims to be exempt has said that nothing was done', () => {
    const claimed = { ...central, claimed: '单位自己规定的免学' };
    expect(verdict('yiyang', claimed, done(2015, 2016, 2017, 2018)).verdict).toBe('not-met');
  });

  it('is not firm where the other reading asks for 2013', () => {
    const found = check(policy('yiyang'), { activities: done(2014, 2015, 2016, 2017, 2018) }, central);
    expect(found.firm).toBe(false);
  });

  it('a failing year decides even where the text leaves open which years are asked for', () => {
    const application: Application = { use: 'title', year: 2016 };
    expect(verdict('changzhou', application, [hours(2016, 'public', 24)]).verdict).toBe('not-met');
    expect(verdict('changzhou', application, done(2016)).verdict, 'the last title is not known').toBe(
      'undecided',
    );
  });
});

describe('新疆 一·3: an appointment looks at 专业 of two years', () => {
  const appointment: Application = { use: 'appointment', year: 2022 };
  const one = [hours(2021, 'professional', 60), hours(2022, 'professional', 20)];

  it('of both, or of one, by reading', () => {
    expect(verdict('xinjiang', appointment, one).verdict).toBe('not-met');
    expect(verdict('xinjiang', appointment, one, { 'near-two-years': 'any' }).verdict).toBe('met');
  });

  it('and at 公需 too on another reading, of which some is asked without a figure', () => {
    const both = [hours(2021, 'professional', 60), hours(2022, 'professional', 60)];
    expect(verdict('xinjiang', appointment, both).verdict).toBe('met');
    expect(verdict('xinjiang', appointment, both, { 'appointment-public': 'also-public' }).verdict).toBe(
      'undecided',
    );
  });
});

it('新疆 一·2: an application before the first year that is asked for shows nothing, which decides nothing', () => {
  const found = check(policy('xinjiang'), { activities: done(2020) }, { use: 'title', year: 2020 });
  expect(found).toMatchObject({ years: [], verdict: 'undecided', firm: false });
});

it('洛江: the verdict on chosen years is about these and never firm', () => {
  const application: Application = { use: 'title', year: 2018, chosen: [2017, 2018] };
  const activities = [hours(2018, 'professional', 20)];
  const found = check(policy('luojiang'), { activities }, application);
  expect(found.years.map(({ year }) => year)).toEqual([2017, 2018]);
  expect(found.firm).toBe(false);
  expect(found.asked).toMatchObject({ open: false, chosen: true });
});

describe('papers to be handed in', () => {
  const papers = (region: string, application: Application) =>
    check(policy(region), { activities: [] }, application).papers;

  it('益阳 四·4: by level', () => {
    expect(papers('yiyang', central).papers).toEqual(['合格证明']);
    expect(papers('yiyang', { use: 'title', year: 2018, level: 'intermediate' })).toEqual({
      papers: ['登记证书原件（验证合格）'],
      missing: ['登记证书原件（验证合格）'],
      clauses: ['四/4'],
    });
  });

  it('常州 第十一条: those at hand are not missing', () => {
    const found = papers('changzhou', { use: 'title', year: 2014, held: ['《继续教育证书》原件'] });
    expect(found.missing).toEqual(['《公共科目合格证》原件']);
  });
});

describe('洛江 一（三）2: credits by the level of the institution', () => {
  const year: Application = { use: 'title', year: 2018, chosen: [2017] };
  const credits = (amount: number): Activity => ({
    id: 'credits',
    kind: 'medical-credit',
    facts: { creditSource: 'in-person', credits: amount, end: '2017-05-20' },
  });
  const found = (amount: number, facts: Facts) =>
    check(policy('luojiang'), { activities: [credits(amount)], person: { track: 'medical', facts } }, year);

  it('a secondary one asks for 25, so 10 fail', () => {
    expect(found(10, { institution: 'secondary' })).toMatchObject({ verdict: 'not-met' });
    expect(found(25, { institution: 'secondary' })).toMatchObject({ verdict: 'met' });
  });

  it('of a tertiary one the text gives no number', () => {
    expect(found(10, { institution: 'tertiary' }).verdict).toBe('undecided');
  });

  it('while the level is not known, a requirement that may not apply fails nobody', () => {
    const { verdict: decided, firm, years } = found(10, {});
    expect([decided, firm]).toEqual(['undecided', false]);
    expect(years[0]?.assessments.map(({ requirement, lacking }) => [requirement, lacking])).toContainEqual([
      'medical-annual',
      ['institution'],
    ]);
  });
});
