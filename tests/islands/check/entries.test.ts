import { describe, expect, it } from 'vitest';
import type { Application } from '../../../src/engine/check/application.ts';
import { deadlines } from '../../../src/engine/check/deadlines.ts';
import { entriesOf } from '../../../src/islands/check/entries.ts';
import { policyOf } from '../../cases/policies.ts';
import { china } from '../../engine/check/china.ts';

function entries(
  id: string,
  application: Partial<Application> & { year: number },
  today: string,
  events = {},
) {
  const policy = policyOf(id);
  const asking = { application: { use: 'title' as const, ...application }, events, calendar: china };
  return entriesOf(policy, deadlines(policy, asking), { today, last: china.cover.to });
}

const told = (...asked: Parameters<typeof entries>) =>
  entries(...asked).map(({ day, title, uid }) => `${day} ${title} ${uid}`);

describe('the days for a calendar', () => {
  it('are where a window begins and ends, with what tells them apart', () => {
    expect(told('fuling', { year: 2021 }, '2021-10-01')).toEqual([
      '2021-10-18 重庆涪陵验证开始办理 fuling-verification-window-from-2021-10-18@xueshi',
      '2021-11-30 重庆涪陵验证截止 fuling-verification-window-to-2021-11-30@xueshi',
    ]);
  });

  it('leave out what is over, and the beginning once it has begun', () => {
    expect(told('fuling', { year: 2021 }, '2021-11-01')).toHaveLength(1);
    expect(told('fuling', { year: 2021 }, '2021-12-01')).toEqual([]);
  });

  it('leave out windows written for another year, and what is not certain to be for the person', () => {
    expect(told('fuling', { year: 2023 }, '2021-01-01')).toEqual([]);
    expect(told('yiyang', { year: 2018, level: 'senior' }, '2018-05-01')).toEqual([
      '2018-12-31 湖南益阳补学截止 yiyang-make-up-to-2018-12-31@xueshi',
    ]);
  });

  it('say what for, by whom, what other readings give, and the clause', () => {
    const [opening] = entries('luojiang', { year: 2017 }, '2017-06-01', { 开班: '2017-07-17' });
    expect(opening?.day).toBe('2017-06-30');
    expect(opening?.description.split('\n')).toEqual([
      '开班申请与开班之间要隔满10个工作日。',
      '由谁办：施教机构。',
      '如果理解为“开班前第10个工作日当天申请也算”：2017年7月3日截止。',
      '依据：福建洛江，泉洛政人社[2017]27号，一·（五）·2。',
      '非官方对照工具，以主管部门的答复为准。',
    ]);
    expect(opening?.remind).toEqual([30, 7, 1]);
  });

  it('say of a day beyond the calendar that it may be a day off', () => {
    const next = Number(china.cover.to.slice(0, 4)) + 1;
    const [filing] = entries('luojiang', { year: next }, `${next}-01-01`);
    expect(filing?.day).toMatch(`${next}-02-2`);
    expect(filing?.description).toMatch(
      /2月2\d日在日历之外：放假安排只收到\d+年12月28日，是不是休息日要等国务院公布。/,
    );
  });
});
