import { describe, expect, it } from 'vitest';
import type { Application } from '../../../src/engine/check/application.ts';
import { deadlines, eventsOf, undated } from '../../../src/engine/check/deadlines.ts';
import { policyOf } from '../../cases/policies.ts';
import { china } from './china.ts';

const list = (policy: string, application: Partial<Application> & { year: number }, events = {}) =>
  deadlines(policyOf(policy), { application: { use: 'title', ...application }, events, calendar: china }).map(
    ({ provision, year, when: { value }, elsewhere, depends }) =>
      [
        provision.id,
        year,
        value.wants ?? `${value.from ?? ''}..${value.to ?? ''}`,
        elsewhere && 'elsewhere',
        depends,
      ]
        .filter(Boolean)
        .join(' '),
  );

describe('the deadlines of a year', () => {
  it('of Fuling in 2021: verification on working days, then statistics', () => {
    expect(list('fuling', { year: 2021 })).toEqual([
      'verification-window 2021-10-18..2021-11-30',
      'statistics-deadline 2021 ..2021-12-31',
    ]);
  });

  it('of Fuling in a year that it does not name are those of 2021, and told as such', () => {
    expect(list('fuling', { year: 2023 })).toEqual([
      'verification-window 2021-10-18..2021-11-30 elsewhere',
      'statistics-deadline 2023 ..2023-12-31',
    ]);
  });

  it('of Yiyang are those for the kind of unit and the level', () => {
    expect(list('yiyang', { year: 2018, unit: '中央、省属在益单位', level: 'senior' })).toEqual([
      'senior-central 2018-09-01..2018-09-30',
      'make-up ..2018-12-31',
      'annual-report 2018 ..2018-12-31',
    ]);
    expect(list('yiyang', { year: 2018, unit: '市直单位', level: 'junior' })).toEqual([
      'make-up ..2018-12-31',
      'annual-report 2018 ..2018-12-31',
    ]);
  });

  it('name the fact that is missing to tell', () => {
    expect(list('yiyang', { year: 2018, level: 'senior' }).slice(0, 2)).toEqual([
      'senior-city 2018-06-06..2018-09-30 unit',
      'senior-central 2018-09-01..2018-09-30 unit',
    ]);
  });

  it('of Luojiang in 2020 take up the hours of 2019, and begin those of 2020', () => {
    const events = { 开班: '2020-07-17', 培训结束: '2020-07-21' };
    expect(list('luojiang', { year: 2020 }, events)).toEqual([
      'class-plan 2020 ..2020-02-29',
      'verification-window 2019 ..2020-02-29',
      'class-opening ..2020-07-02',
      'class-recognition ..2020-08-20',
      'verification-window 2020 ..2021-02-28',
      'late-verification 错过的截止日',
    ]);
  });

  it('are as other readings give them, too', () => {
    const [, roster] = deadlines(policyOf('luojiang'), {
      application: { use: 'assessment', year: 2020 },
      events: {},
      calendar: china,
    });
    expect(roster?.when).toEqual({
      value: { from: undefined, to: '2020-02-29', worked: '2020-02-28' },
      firm: false,
      alternatives: [
        {
          readings: { 'second-year': 'after-next' },
          result: { from: undefined, to: '2021-02-28', worked: '2021-02-26' },
        },
      ],
    });
  });
});

it('events are those that time limits are reckoned from', () => {
  expect(eventsOf(policyOf('luojiang'))).toEqual(['开班', '培训结束', '错过的截止日', '外出或生病']);
  expect(eventsOf(policyOf('xinjiang'))).toEqual([]);
});

describe('steps without a day', () => {
  const ids = (policy: string, application: Partial<Application> = {}) =>
    undated(policyOf(policy), { use: 'title', year: 2018, ...application }).map(
      ({ topic, says, ask }) => `${topic}: ${says} ${ask ?? ''}`,
    );

  it('are told where the text sets none', () => {
    expect(ids('changzhou')).toEqual([
      'verification-window: 没有年度验证或登记的截止时间；申报职称、注册时才审查。 人社部门',
      'verification-missed: 没有逾期登记的规定。 登记的单位',
      'make-up: 没有完成的应及时补课，不问原因。 ',
    ]);
    expect(ids('yiyang', { unit: '非公企业', level: 'senior' })[0]).toBe(
      'verification-window: 非公企业、其他组织的副高及以上，由个人或单位单独办理，没有写期限。 市人社局专业技术人员管理科',
    );
  });

  it('are told for those whose verification has no window at all', () => {
    expect(ids('yiyang', { unit: '市直单位', level: 'junior' })).toEqual([
      'verification-window: 初、中级在申报前由档案所在地人社局专技部门验登记证书原件，不再开合格证明。 人事档案所在地的人社局专技部门',
      'verification-missed: 过了办理时间怎么办没有写。 市人社局专业技术人员管理科',
    ]);
  });
});
