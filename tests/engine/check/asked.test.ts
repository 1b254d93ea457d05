import { describe, expect, it } from 'vitest';
import { askedFacts, asUsed, usesIn } from '../../../src/engine/check/asked.ts';
import { policy } from '../policies.ts';

const asked = (region: string, use: 'title' | 'appointment' | 'renewal' | 'assessment') =>
  Object.fromEntries(askedFacts(policy(region), use).map(({ fact, options }) => [fact, options]));

describe('which uses a text speaks of', () => {
  const named = (region: string) =>
    usesIn(policy(region)).flatMap(({ use, clauses }) => (clauses.length > 0 ? [use] : []));

  it('涪陵 and 常州 of all four', () => {
    expect(named('fuling')).toEqual(['title', 'appointment', 'renewal', 'assessment']);
    expect(named('changzhou')).toEqual(['title', 'appointment', 'renewal', 'assessment']);
  });

  it('益阳 and 洛江 of titles and appointments, 新疆 of appraisals too, with the clauses', () => {
    expect(named('yiyang')).toEqual(['title', 'appointment']);
    expect(named('luojiang')).toEqual(['title', 'appointment']);
    expect(named('xinjiang')).toEqual(['title', 'appointment', 'assessment']);
    expect(usesIn(policy('xinjiang'))[3]).toEqual({ use: 'assessment', clauses: ['一/4'] });
  });
});

describe('only what the text uses is asked', () => {
  it('益阳 for a title: level, kind of unit, doctors; no year of the last title', () => {
    expect(asked('yiyang', 'title')).toEqual({
      level: ['senior', 'junior', 'intermediate'],
      unit: ['市直单位', '中央、省属在益单位', '县（市）区单位', '非公企业', '其他组织'],
      groups: ['博士'],
    });
  });

  it('涪陵 for a title: the year of the last one, which one reading counts from; else where the file is kept', () => {
    const groups = ['档案由人才交流机构代管的人员'];
    expect(asked('fuling', 'title')).toEqual({ groups, lastTitle: [] });
    expect(askedFacts(policy('fuling'), 'title')[0]?.clauses).toEqual(['附件3/第六条', '附件3/第三条']);
    expect(askedFacts(policy('fuling'), 'title')[1]?.clauses).toEqual(['附件3/第九条', '三/¶1']);
    expect(asked('fuling', 'renewal')).toEqual({ groups });
  });

  it('常州: years by reading; a unit without an authority of its sector; public institutions for an appointment', () => {
    const groups = ['单位没有行业主管部门的人员'];
    expect(asked('changzhou', 'title')).toEqual({ groups, lastTitle: [], entry: [] });
    expect(asked('changzhou', 'renewal')).toEqual({ groups });
    expect(asked('changzhou', 'appointment').unit).toEqual(['事业单位']);
  });

  it('新疆: accountants, whose proof is of 专业 only; an exemption claimed; public institutions only for an appointment', () => {
    expect(asked('xinjiang', 'title')).toEqual({ groups: ['会计类专业技术人员'], claimed: [] });
    expect(asked('xinjiang', 'appointment')).toEqual({ unit: ['事业单位'], claimed: [] });
  });

  it('洛江: those kept from verification; teachers and medical staff say so by their track', () => {
    expect(asked('luojiang', 'title')).toEqual({ groups: ['长期外出培训', '病假等特殊情况'] });
  });
});

it('words of another region are no answer here', () => {
  const typed = { use: 'title', year: 2018, unit: '市直单位', groups: ['博士'], claimed: '驻村' } as const;
  expect(asUsed(policy('yiyang'), 'general', typed)).toMatchObject({ unit: '市直单位', groups: ['博士'] });
  expect(asUsed(policy('yiyang'), 'general', typed).claimed).toBeUndefined();
  expect(asUsed(policy('luojiang'), 'teacher', typed)).toMatchObject({
    unit: undefined,
    groups: [],
    track: 'teacher',
  });
  expect(asUsed(policy('yiyang'), 'general', { ...typed, unit: '都不是' }).unit).toBe('都不是');
});
