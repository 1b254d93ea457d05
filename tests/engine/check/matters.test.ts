import { expect, it } from 'vitest';
import { applicationMatters } from '../../../src/engine/check/matters.ts';
import type { Activity } from '../../../src/engine/types.ts';
import { policy } from '../policies.ts';

const done = (...years: number[]): Activity[] =>
  years.flatMap((year) =>
    [['public', 30] as const, ['professional', 60] as const].map(([subject, certifiedHours]) => ({
      id: `${year} ${subject}`,
      kind: 'certified',
      facts: { subject, certifiedHours, end: `${year}-06-15` },
    })),
  );

it('益阳 三·2: with the year of the application or without, five years apart by one', () => {
  const application = { use: 'title', year: 2018, unit: '中央、省属在益单位', level: 'senior' } as const;
  const activities = done(2014, 2015, 2016, 2017, 2018);
  expect(applicationMatters(policy('yiyang'), { activities }, application)).toEqual([
    {
      reading: 'five-years',
      chosen: 'with-application-year',
      options: [
        {
          option: 'with-application-year',
          verdict: 'met',
          years: [2014, 2015, 2016, 2017, 2018],
          open: false,
        },
        {
          option: 'before-application-year',
          verdict: 'undecided',
          years: [2013, 2014, 2015, 2016, 2017],
          open: false,
        },
      ],
      changesVerdict: true,
    },
  ]);
});

it('新疆 一·3: how many of the two years, and which subjects', () => {
  const found = applicationMatters(
    policy('xinjiang'),
    { activities: done(2021, 2022) },
    { use: 'appointment', year: 2022 },
  );
  expect(found.map(({ reading }) => reading)).toEqual(['near-two-years', 'appointment-public']);
});

it('none where the text says it in one way, or not at all', () => {
  const application = { use: 'title', year: 2018, level: 'junior' } as const;
  expect(applicationMatters(policy('luojiang'), { activities: [] }, application)).toEqual([]);
});
