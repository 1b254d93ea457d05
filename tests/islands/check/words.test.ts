import { describe, expect, it } from 'vitest';
import type { Application } from '../../../src/engine/check/application.ts';
import { check } from '../../../src/engine/check/check.ts';
import { applicationMatters } from '../../../src/engine/check/matters.ts';
import type { Activity, Person } from '../../../src/engine/types.ts';
import { reportDoubts } from '../../../src/islands/check/readings.ts';
import { countsText, reportRows, shortTexts, subjectsText } from '../../../src/islands/check/words.ts';
import { policy } from '../../engine/policies.ts';

const hours = (year: number, subject: string | undefined, certifiedHours: number): Activity => ({
  id: `${year} ${subject}`,
  kind: 'certified',
  facts: { ...(subject && { subject }), certifiedHours, end: `${year}-06-15` },
});

const yiyang = policy('yiyang');
const central: Application = { use: 'title', year: 2018, unit: '中央、省属在益单位', level: 'senior' };

/** 90 hours; 64 of which 40 专业; 92 of which 8 without subject; nothing. */
const activities = [
  ...[2014, 2015].flatMap((year) => [hours(year, 'public', 30), hours(year, 'professional', 60)]),
  ...[hours(2016, 'public', 24), hours(2016, 'professional', 40)],
  ...[hours(2017, 'public', 30), hours(2017, 'professional', 54), hours(2017, undefined, 8)],
];

describe('益阳 四·1: 90 hours a year, generally 60 of 专业 and 30 of 公需', () => {
  const found = check(yiyang, { activities }, central);

  it('counts the years by how they came out', () => {
    expect(countsText(found)).toEqual(['5个年度中', '2个符合', '1个不符合', '2个无法判定']);
  });

  it('says what is short, year by year', () => {
    expect(shortTexts(found, yiyang)).toEqual([
      '2016年差26',
      '2017年须先注明1条记录的科目',
      '2018年没有记录',
    ]);
  });

  it('says by subject what is done, and lacking against what', () => {
    const [, , third, fourth] = reportRows(found.years);
    expect(third && subjectsText(third.assessment, yiyang)).toEqual([
      '专业40（差20，一般要60）',
      '公需24（差6，一般要30）',
    ]);
    expect(fourth && subjectsText(fourth.assessment, yiyang)).toEqual([
      '专业54（差6，一般要60）',
      '公需30',
      '未注明科目8',
    ]);
  });

  it('names the readings that decide: about the years first, then about the verdict of a year', () => {
    const doubts = reportDoubts(yiyang, found, applicationMatters(yiyang, { activities }, central));
    expect(doubts.map(({ id }) => id)).toEqual(['five-years', 'generally']);
    expect(doubts[0]?.options.map(({ gives }) => gives)).toEqual(['2014至2018年度', '2013至2017年度']);
    expect(doubts[1]?.options.map(({ verdict }) => verdict)).toEqual(['', '2017年度改为符合']);
  });

  it('says of years that turn alike at once to what', () => {
    // 90 in all, of which 24 公需: enough where 一般 leaves room.
    const record = [2014, 2015, 2016, 2018].flatMap((year) => [
      hours(year, 'public', 24),
      hours(year, 'professional', 66),
    ]);
    const turned = reportDoubts(yiyang, check(yiyang, { activities: record }, central), []);
    expect(turned[0]?.options.map(({ verdict }) => verdict)).toEqual(['', '2014至2016、2018年度改为符合']);
  });
});

describe('新疆 一·3: only 专业 is looked at', () => {
  it('and any of two years is enough on one reading', () => {
    const xinjiang = policy('xinjiang');
    const record = { activities: [hours(2021, 'professional', 60), hours(2022, 'professional', 20)] };
    const appointment: Application = { use: 'appointment', year: 2022 };
    expect(shortTexts(check(xinjiang, record, appointment), xinjiang)).toEqual(['2022年专业差40']);
    const any = check(xinjiang, record, appointment, { 'near-two-years': 'any' });
    expect(countsText(any)[0]).toBe('2个年度里只要一个');
  });
});

it('洛江 一（三）2: credits lacking in each of two years, and a period that is not known', () => {
  const luojiang = policy('luojiang');
  const person: Person = { track: 'medical', facts: { institution: 'primary' } };
  const record = { person, activities: [hours(2017, 'public', 20), hours(2018, 'public', 20)] };
  const found = check(luojiang, record, { use: 'title', year: 2018, chosen: [2017, 2018] });
  expect(shortTexts(found, luojiang)).toEqual(['2017、2018年各差25学分', '2017、2018年周期待定']);
});

it('洛江 一（三）2: of years about which more is said, nothing is said where nothing is known', () => {
  const luojiang = policy('luojiang');
  const record = {
    person: { track: 'medical' as const, facts: {} },
    activities: [hours(2018, 'public', 20)],
  };
  const found = check(luojiang, record, { use: 'title', year: 2018, chosen: [2018] });
  // The 25 credits are asked for only below 三级; of 三级 nothing is known, of which the year's others say more.
  expect(shortTexts(found, luojiang)).toEqual(['2018年差25学分，待定', '2018年周期待定']);
});

describe('洛江 一（三）3: the cycle of teachers', () => {
  it('stands once for the years that it spans', () => {
    const person: Person = { track: 'teacher', facts: { cycleStart: 2017 } };
    const application: Application = { use: 'title', year: 2019, chosen: [2017, 2018, 2019] };
    const record = { person, activities: [hours(2017, 'public', 20)] };
    const rows = reportRows(check(policy('luojiang'), record, application).years);
    expect(rows.map(({ years }) => years)).toEqual([[2017, 2018, 2019]]);
  });
});
