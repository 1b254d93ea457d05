import { describe, expect, it } from 'vitest';
import type { Application } from '../../../src/engine/check/application.ts';
import { askedYears } from '../../../src/engine/check/years.ts';
import { chooser } from '../../../src/engine/readings.ts';
import type { Readings } from '../../../src/engine/types.ts';
import { policy } from '../policies.ts';

const years = (region: string, application: Omit<Application, 'use'>, readings: Readings = {}) => {
  const found = askedYears(
    policy(region),
    { use: 'title', ...application },
    chooser(policy(region), readings),
  );
  return found.open ? { certainly: found.years, missing: found.missing } : found.years;
};

describe('益阳 三: which years a senior title asks for', () => {
  const central = { unit: '中央、省属在益单位', level: 'senior', year: 2018 } as const;

  it('five, with the year of the application, from central and provincial units', () => {
    expect(years('yiyang', central)).toEqual([2014, 2015, 2016, 2017, 2018]);
  });

  it('two from doctors', () => {
    expect(years('yiyang', { ...central, groups: ['博士'] })).toEqual([2017, 2018]);
  });

  it('or those before it, on the other reading', () => {
    const before = { 'five-years': 'before-application-year' };
    expect(years('yiyang', central, before)).toEqual([2013, 2014, 2015, 2016, 2017]);
    expect(years('yiyang', { ...central, groups: ['博士'] }, before)).toEqual([2016, 2017]);
  });

  it('does not say from units of the city, which is not none', () => {
    expect(years('yiyang', { ...central, unit: '市直单位' })).toEqual({ certainly: [], missing: [] });
  });

  it('cannot be told without the kind of unit', () => {
    expect(years('yiyang', { year: 2018, level: 'senior' })).toEqual({ certainly: [], missing: ['unit'] });
  });
});

describe('where each year counts', () => {
  it('常州 第十一条: since the last title, which has to be known', () => {
    expect(years('changzhou', { year: 2016, lastTitle: 2013 })).toEqual([2013, 2014, 2015, 2016]);
    expect(years('changzhou', { year: 2016 })).toEqual({ certainly: [2016], missing: ['lastTitle'] });
    const sinceEntry = { 'qualifying-years': 'since-entry' };
    expect(years('changzhou', { year: 2016, lastTitle: 2013, entry: 2015 }, sinceEntry)).toEqual([
      2015, 2016,
    ]);
    expect(years('changzhou', { year: 2013 }, { 'qualifying-years': 'since-trial' })).toEqual([
      2011, 2012, 2013,
    ]);
  });

  it('新疆 一·2: since 2021, and the year of the review itself hangs on a reading', () => {
    expect(years('xinjiang', { year: 2023 }, { 'review-year': 'included' })).toEqual([2021, 2022, 2023]);
    expect(years('xinjiang', { year: 2023 }, { 'review-year': 'completed' })).toEqual([2021, 2022]);
    expect(years('xinjiang', { year: 2023 }, { 'proof-since': 'since-2022' })).toEqual([2022, 2023]);
  });

  it('洛江 三·1: a condition without a number of years', () => {
    expect(years('luojiang', { year: 2018 })).toEqual({ certainly: [], missing: [] });
  });
});

describe('where the text does not say, the years that the person chose count', () => {
  it('洛江 三·1: those alone', () => {
    expect(years('luojiang', { year: 2018, chosen: [2018, 2017] })).toEqual([2017, 2018]);
  });

  it('常州 第十二条: the year of a renewal certainly, those before as chosen', () => {
    const renewal: Application = { use: 'renewal', year: 2015, chosen: [2014] };
    const changzhou = policy('changzhou');
    expect(askedYears(changzhou, renewal, chooser(changzhou, {})).years).toEqual([2014, 2015]);
  });

  it('but not where it says, or a fact is missing to tell', () => {
    const chosen = [2009];
    expect(years('xinjiang', { year: 2022, chosen })).toEqual([2021, 2022]);
    expect(years('changzhou', { year: 2016, chosen })).toEqual({ certainly: [2016], missing: ['lastTitle'] });
  });
});
