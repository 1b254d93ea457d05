import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/engine/check/advice/finding.ts';
import type { NotedRecord } from '../../../src/engine/check/advice/noted.ts';
import { advise } from '../../../src/engine/check/advice.ts';
import type { Application } from '../../../src/engine/check/application.ts';
import { check } from '../../../src/engine/check/check.ts';
import type { Activity, Readings } from '../../../src/engine/types.ts';
import { policy } from '../policies.ts';

const hours = (year: number, subject: string, certifiedHours: number): Activity => ({
  id: `${year} ${subject}`,
  kind: 'certified',
  facts: { subject, certifiedHours, end: `${year}-06-15` },
});

/** Years with so many hours of 公需 and of 专业. */
const years = (pub: number, pro: number, ...of: number[]): Activity[] =>
  of.flatMap((year) => [hours(year, 'public', pub), hours(year, 'professional', pro)]);

const found = (
  region: string,
  application: Application,
  activities: Activity[],
  noted: Omit<NotedRecord, 'activities'> = {},
  readings: Readings = {},
) => {
  const record = { activities, ...noted };
  return advise(
    policy(region),
    check(policy(region), record, application, readings),
    record,
    application,
    readings,
  );
};

const named = (findings: Finding[], group: Finding['group']) =>
  findings.filter((each) => each.group === group).map(({ origin }) => origin.id);

const one = <Group extends Finding['group']>(findings: Finding[], group: Group, id: string) => {
  const finding = findings.find((each) => each.group === group && each.origin.id === id);
  if (!finding) throw new Error(`There is no ${group} of ${id}.`);
  return finding as Extract<Finding, { group: Group }>;
};

/** Everything is registered and verified, so that nothing is told of that. */
const settled = (activities: Activity[], ...verified: number[]) => ({
  registered: activities.map(({ id }) => id),
  verified,
});

describe('涪陵', () => {
  const title: Application = { use: 'title', year: 2021, lastTitle: 2020 };

  it('附件3第九条, 第十条: a year that is short bars the title and the best appraisal, and is to be made up', () => {
    const activities = [...years(20, 60, 2020), ...years(20, 50, 2021)];
    const findings = found('fuling', title, activities, { today: '2021-11-20' });
    expect(named(findings, 'consequence')).toEqual(['title', 'not-done']);
    expect(one(findings, 'consequence', 'title')).toMatchObject({
      years: [2021],
      perhaps: [],
      clauses: ['附件3/第九条', '三/¶1', '附件2/说明'],
    });
    expect(one(findings, 'make-up', 'make-up')).toMatchObject({
      state: 'possible',
      until: undefined,
      years: [2021],
      clauses: ['附件3/第十条'],
      missing: ['补训的截止时间'],
    });
  });

  it('附件3第十一条: until 31 October the year still runs', () => {
    const findings = found('fuling', { ...title, lastTitle: 2021 }, years(20, 50, 2021), {
      today: '2021-10-31',
    });
    expect(one(findings, 'make-up', 'annual')).toMatchObject({ state: 'running', until: '2021-10-31' });
  });

  it('附件3第十条: not having taken part is told apart, and nothing typed is not nothing done', () => {
    const findings = found('fuling', title, years(20, 60, 2021));
    expect(one(findings, 'consequence', 'refusal')).toMatchObject({ years: [], perhaps: [2020] });
  });

  it('附件3第九条: what follows depends on what is applied for', () => {
    const short = years(20, 50, 2021);
    expect(named(found('fuling', { use: 'assessment', year: 2021 }, short), 'consequence')).toEqual([
      'assessment',
    ]);
  });

  it('附件3第七条: 80 are enough here, and 90 elsewhere; who has 90 is not troubled with it', () => {
    const enough = years(20, 60, 2021);
    const now = { ...title, lastTitle: 2021 };
    const standard = one(found('fuling', now, enough), 'risk', 'standard');
    expect(standard).toMatchObject({ years: [2021], clauses: ['附件3/第七条/¶4', '引言'] });
    expect(named(found('fuling', now, years(20, 70, 2021)), 'risk')).not.toContain('standard');
  });

  it('通知一, 附件3第八条: what is not registered or verified, and only that', () => {
    const activities = years(20, 70, 2021);
    const now = { ...title, lastTitle: 2021 };
    expect(named(found('fuling', now, activities), 'risk')).toEqual([
      'verification-check',
      'verification-missed',
    ]);
    expect(found('fuling', now, activities, settled(activities, 2021))).toEqual([]);
  });

  it('通知一: years other than 2021 are for reference', () => {
    const activities = years(20, 70, 2020, 2021);
    const findings = found('fuling', title, activities, settled(activities, 2020, 2021));
    expect(findings.map(({ origin, years: of }) => [origin.id, of])).toEqual([['governed-year', [2020]]]);
  });

  it('附件3第六条: whose file an agency keeps has its own way to be entered', () => {
    const groups = ['档案由人才交流机构代管的人员'];
    const findings = found('fuling', { ...title, groups }, years(20, 70, 2020, 2021));
    expect(one(findings, 'risk', 'registration-agency').says).toContain('有没有学时要求没有写明');
  });
});

describe('益阳', () => {
  const central: Application = { use: 'title', year: 2018, unit: '中央、省属在益单位', level: 'senior' };
  const short = [...years(30, 60, 2014, 2015, 2017), ...years(24, 40, 2016), ...years(30, 45, 2018)];

  it('二: no make-up from 2019 on; in 2018 what 2016 lacks could still be made up', () => {
    const later = found('yiyang', central, short, { today: '2019-01-01' });
    expect(one(later, 'make-up', 'make-up')).toMatchObject({
      state: 'ended',
      until: '2018-12-31',
      years: [2016, 2018],
      clauses: ['二/¶1'],
    });
    const then = found('yiyang', central, short, { today: '2018-09-01' });
    expect(one(then, 'make-up', 'make-up')).toMatchObject({ state: 'possible', years: [2016] });
    expect(one(then, 'make-up', 'annual')).toMatchObject({
      state: 'running',
      until: '2018-12-31',
      years: [2018],
    });
  });

  it('二: on the other reading earlier years can be made up through 2019, that of 2019 itself not', () => {
    const other = { 'make-up-end': 'later-years' };
    const then = found('yiyang', central, short, { today: '2019-06-01' }, other);
    expect(one(then, 'make-up', 'make-up')).toMatchObject({
      state: 'possible',
      until: '2019-12-31',
      years: [2016, 2018],
    });
    const next = { ...central, year: 2019 };
    const activities = [...years(30, 60, 2015, 2016, 2017, 2018), ...years(30, 45, 2019)];
    const own = found('yiyang', next, activities, { today: '2020-01-01' }, other);
    expect(one(own, 'make-up', 'make-up')).toMatchObject({ state: 'ended', years: [2019] });
  });

  it('四·1: a weighty condition, not a necessary one', () => {
    expect(one(found('yiyang', central, short), 'consequence', 'title')).toMatchObject({
      years: [2016, 2018],
      clauses: ['四/1'],
    });
  });

  it('四·2: public and online training has to be filed; face-to-face professional training has not', () => {
    const training = (id: string, kind: string, facts: Activity['facts']): Activity => ({
      id,
      kind,
      facts: { end: '2018-05-10', ...facts },
    });
    const activities = [
      training('public', 'public-course', { days: 4 }),
      training('filed', 'public-course', { days: 4, filed: true }),
      training('online', 'online-course', { subject: 'professional', statedHours: 20, filed: false }),
      training('professional', 'training', { subject: 'professional', days: 8 }),
      training('class', 'training', { subject: 'public', days: 2 }),
    ];
    const findings = found('yiyang', central, activities);
    expect(one(findings, 'risk', 'unfiled')).toMatchObject({
      activities: ['public', 'online', 'class'],
      years: [2018],
    });
  });

  it('三·5: junior and intermediate are verified where the personnel file is kept, senior by certificate', () => {
    const verified = (level: 'junior' | 'senior') =>
      named(found('yiyang', { ...central, level, chosen: [2018] }, years(30, 60, 2018)), 'risk');
    expect(verified('junior')).toContain('junior-intermediate');
    expect(verified('junior')).not.toContain('certificate');
    expect(verified('senior')).toContain('certificate');
  });

  it('四·1: where a year hangs on how 一般 is read, that is told with what each reading gives', () => {
    const activities = [...years(30, 60, 2014, 2015, 2016, 2017), ...years(24, 70, 2018)];
    expect(one(found('yiyang', central, activities), 'risk', 'generally')).toMatchObject({
      years: [2018],
      options: [
        { option: 'floor', verdict: 'not-met' },
        { option: 'exception', verdict: 'met' },
      ],
    });
  });
});

describe('常州', () => {
  const title: Application = { use: 'title', year: 2012, lastTitle: 2010 };

  it('第十一条, 第十三条, 第二十七条: a short year bars the title, is made up without a date; 2010 is before the trial', () => {
    const activities = [...years(24, 66, 2010, 2011), ...years(24, 40, 2012)];
    const findings = found('changzhou', title, activities, settled(activities, 2010, 2011, 2012));
    expect(one(findings, 'consequence', 'title').years).toEqual([2012]);
    expect(one(findings, 'consequence', 'assessment').years).toEqual([2012]);
    expect(one(findings, 'risk', 'in-force').years).toEqual([2010]);
    const later = found('changzhou', title, activities, { today: '2013-01-01' });
    expect(one(later, 'make-up', 'make-up')).toMatchObject({ state: 'possible', until: undefined });
  });

  it('第十四条: appraisals of everybody, or only in public institutions, by reading', () => {
    const assessment: Application = { use: 'assessment', year: 2012 };
    const says = (option: string) =>
      one(
        found('changzhou', assessment, years(24, 40, 2012), {}, { 'public-institutions': option }),
        'consequence',
        'assessment',
      ).says;
    expect(says('first-only')).toContain('不限于事业单位');
    expect(says('all')).toContain('事业单位人员');
  });

  it('第十条: 72 are enough here', () => {
    const activities = years(24, 48, 2012);
    const now = { ...title, lastTitle: 2012 };
    expect(one(found('changzhou', now, activities), 'risk', 'standard').years).toEqual([2012]);
  });

  it('第十一条: nothing is verified year by year, so nothing is late', () => {
    expect(named(found('changzhou', title, years(24, 66, 2010)), 'risk')).not.toContain(
      'verification-missed',
    );
  });
});

describe('新疆', () => {
  const title: Application = { use: 'title', year: 2023 };
  const service = (serviceType: string, formApproved?: boolean): Activity => ({
    id: serviceType,
    kind: 'exempt-service',
    facts: {
      serviceType,
      start: '2022-01-01',
      end: '2022-12-31',
      ...(formApproved !== undefined && { formApproved }),
    },
  });

  it('二·2: study is made up without a date, within the year, or before the application, by reading', () => {
    const activities = [...years(30, 60, 2021, 2023), ...years(30, 20, 2022)];
    const state = (option: string) => {
      const noted = { today: '2023-06-01' };
      const findings = found('xinjiang', title, activities, noted, { 'make-up-year': option });
      const { state: now, until } = one(findings, 'make-up', 'make-up');
      return [now, until];
    };
    expect(state('year-made')).toEqual(['possible', undefined]);
    expect(state('within-year')).toEqual(['ended', '2022-12-31']);
    expect(state('before-application')).toEqual(['possible', '2023-12-31']);
  });

  it('二·3, 附件2: six groups may be exempt, told only where a year is not certain', () => {
    const activities = [...years(30, 60, 2021, 2023), ...years(30, 20, 2022)];
    const known = found('xinjiang', title, activities);
    expect(named(known, 'exemption')).toEqual(['exemption']);
    expect(one(known, 'exemption', 'exemption')).toMatchObject({ state: 'known', documents: ['附件2'] });
    expect(named(found('xinjiang', title, years(30, 60, 2021, 2022, 2023)), 'exemption')).toEqual([]);
  });

  it('附件2 notes: who approves it depends on the service and on whether it is over', () => {
    const village = found('xinjiang', title, [...years(30, 60, 2021, 2023), service('village')]);
    expect(named(village, 'exemption')).toEqual([
      'exemption',
      'exemption-scope',
      'exemption-review-serving',
      'exemption-review-returned',
    ]);
    expect(one(village, 'exemption', 'exemption-review-serving')).toMatchObject({
      state: 'claimed',
      years: [2022],
      clauses: ['附件2/注1'],
    });
    const secretary = found('xinjiang', title, [...years(30, 60, 2021, 2023), service('secretary')]);
    expect(named(secretary, 'exemption')).toContain('exemption-reviewer');
    expect(named(secretary, 'exemption')).not.toContain('exemption-review-serving');
  });

  it('附件2: an approved form is not missing any more', () => {
    const findings = found('xinjiang', title, [...years(30, 60, 2021, 2023), service('village', true)]);
    expect(one(findings, 'exemption', 'exemption')).toMatchObject({ state: 'approved', documents: [] });
  });

  it('附件2注3: what a unit made up itself does not count', () => {
    const findings = found('xinjiang', title, [...years(30, 60, 2021, 2023), service('local')]);
    expect(named(findings, 'exemption')).toContain('no-local-exemption');
  });

  it('二·1(3): health authorities prove 专业 only', () => {
    const activities = years(30, 60, 2021, 2022, 2023);
    const risks = (track: 'general' | 'medical' | 'teacher') =>
      named(
        found('xinjiang', title, activities, {
          ...settled(activities, 2021, 2022, 2023),
          person: { track, facts: {} },
        }),
        'risk',
      );
    expect(risks('medical')).toEqual(['proof-medical']);
    expect(risks('teacher')).toEqual(['proof-teacher']);
    expect(risks('general')).toEqual([]);
  });

  it('二·4: who fails the check for a post is not stamped and has to make up', () => {
    const appointment: Application = { use: 'appointment', year: 2022, unit: '事业单位' };
    const activities = [hours(2021, 'professional', 60), hours(2022, 'professional', 20)];
    expect(named(found('xinjiang', appointment, activities), 'consequence')).toEqual(['appointment-check']);
  });
});

describe('洛江', () => {
  const title: Application = { use: 'title', year: 2018, chosen: [2017, 2018] };

  it('nothing is said of make-up, which is not that there is none', () => {
    const activities = [...years(30, 60, 2017), ...years(30, 40, 2018)];
    const findings = found('luojiang', title, activities, { today: '2019-01-01' });
    expect(one(findings, 'make-up', 'make-up')).toMatchObject({
      origin: { of: 'silence', id: 'make-up' },
      state: 'silent',
      years: [2018],
    });
  });

  it('二(三)2: who missed verification gave it up, but for those away or ill, within two years', () => {
    const activities = years(30, 60, 2017, 2018);
    const findings = found('luojiang', title, activities, { verified: [2017] });
    expect(one(findings, 'risk', 'missed-verification')).toMatchObject({
      years: [2018],
      clauses: ['二/(三)/2'],
      readings: ['waiver'],
    });
    expect(named(findings, 'exemption')).toEqual(['late-verification']);
    const all = found('luojiang', title, activities, { verified: [2017, 2018] });
    expect(named(all, 'exemption')).toEqual([]);
    // 一(三)1 leaves the share of 公共 to the province: that stays.
    expect(named(all, 'risk')).toEqual(['public-share']);
  });

  it('一(五)1, 一(四), 二(一)6: classes that were not approved, own study, papers without prior confirmation', () => {
    const of = (id: string, kind: string, facts: Activity['facts']): Activity => ({ id, kind, facts });
    const activities = [
      of('class', 'training', { end: '2018-05-01', days: 3 }),
      of('approved', 'training', { end: '2018-05-01', days: 3, approved: true }),
      of('elsewhere', 'training', { end: '2018-05-01', days: 3, approved: false, aimedLocal: false }),
      of('alone', 'self-study', { end: '2018-05-01', statedHours: 10 }),
      of('paper', 'paper', { published: '2018-05-01' }),
      of('confirmed', 'paper', { published: '2018-05-01', priorConfirmed: true }),
    ];
    const findings = found('luojiang', title, activities, { verified: [2017, 2018] });
    expect(one(findings, 'risk', 'class-approval').activities).toEqual(['class']);
    expect(one(findings, 'risk', 'self-study-condition').activities).toEqual(['alone']);
    expect(one(findings, 'risk', 'paper-confirmation').activities).toEqual(['paper']);
  });

  it('二(一): teachers who lack hours are not promoted the year after', () => {
    const person = { track: 'teacher', facts: { cycleStart: 2014 } } as const;
    const findings = found('luojiang', title, years(30, 60, 2018), { person });
    expect(named(findings, 'consequence')).toContain('teacher-bar');
    expect(named(found('luojiang', title, years(30, 40, 2018)), 'consequence')).not.toContain('teacher-bar');
  });
});

it('every finding names clauses of its policy', () => {
  for (const region of ['fuling', 'yiyang', 'changzhou', 'xinjiang', 'luojiang']) {
    const known = new Set(policy(region).clauses.map(({ at }) => at));
    for (const use of ['title', 'appointment', 'renewal', 'assessment'] as const) {
      const application: Application = {
        use,
        year: 2022,
        lastTitle: 2018,
        claimed: '驻村',
        chosen: [2021, 2022],
      };
      for (const { clauses, says, group } of found(region, application, years(10, 20, 2020, 2021, 2022))) {
        expect(clauses.length).toBeGreaterThan(0);
        expect(clauses.filter((at) => !known.has(at))).toEqual([]);
        if (group !== 'make-up') expect(says).toMatch(/。$/);
      }
    }
  }
});
