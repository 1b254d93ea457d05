import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/engine/assess.ts';
import type { Application } from '../../../src/engine/check/application.ts';
import { check } from '../../../src/engine/check/check.ts';
import { evidenceOf, type Kept } from '../../../src/engine/check/evidence.ts';
import type { Activity, Readings } from '../../../src/engine/types.ts';
import { policy } from '../policies.ts';

type Record = Kept & { facts: Activity['facts'] };

const record = (
  id: string,
  kind: string,
  end: string | undefined,
  held: string[] = [],
  facts: Activity['facts'] = {},
): Record => ({ id, kind, held, facts: end === undefined ? facts : { ...facts, end } });

const found = (region: string, application: Application, records: Record[], readings: Readings = {}) => {
  const rules = policy(region);
  const { years } = check(rules, { activities: records }, application, readings);
  return evidenceOf(rules, years, records, readings);
};

/** What is missing: by record, its years and by situation the smallest sets. */
const missing = (...given: Parameters<typeof found>) =>
  found(...given).records.map(({ record, years, proof }) => [
    record,
    years,
    proof.proofs.map((each) => each.missing),
  ]);

const five: Application = { use: 'title', year: 2018, unit: '中央、省属在益单位', level: 'senior' };

describe('益阳，附件4确认', () => {
  const records = [
    record('c', 'lecture', '2016-05-01', ['学术讲座通知'], { halfDays: 1 }),
    record('a', 'training', '2018-03-01', ['培训通知'], { halfDays: 4 }),
    record('b', 'online-course', '2017-03-01', ['课程内容安排'], { platformHours: 8 }),
    record('z', 'training', '2012-03-01', [], { halfDays: 4 }),
  ];

  it('lists the records of the years asked for by year, each with the smallest sets that complete it', () => {
    expect(missing('yiyang', five, records)).toEqual([
      ['c', [2016], [[['学习笔记'], ['加盖单位公章的参加讲座回执']]]],
      ['b', [2017], [[['课程完成进度']]]],
      ['a', [2018], [[['结业证书']]]],
    ]);
  });

  it('确认1: which papers a training needs is firm only where both readings of 结业证书 agree', () => {
    const certificate = found('yiyang', five, [
      record('a', 'training', '2018-03-01', ['结业证书'], { halfDays: 4 }),
      record('b', 'training', '2018-03-01', ['结业证书', '培训通知'], { halfDays: 4 }),
    ]);
    expect(certificate.records.map(({ proof }) => [proof.state, proof.firm])).toEqual([
      ['missing', false],
      ['complete', true],
    ]);
  });

  it('附件5·11: lost papers may be replaced, and which are meant is a reading', () => {
    const { substitutes, silences } = found('yiyang', five, []);
    expect(substitutes.map(({ id, clauses, reading }) => [id, clauses, reading])).toEqual([
      ['other-sign-in', ['附件5/10'], undefined],
      ['lost-papers', ['附件5/11'], 'item-three'],
    ]);
    expect(substitutes[1]?.documents).toContain('会议通讯录');
    expect(silences).toEqual([]);
  });

  it('a record without a date may lie in any of the years', () => {
    const apart = found('yiyang', five, [record('a', 'training', undefined, [], { halfDays: 4 })]);
    expect([apart.records, apart.undated]).toEqual([[], ['a']]);
  });

  it('附件5·9: a master’s degree counts on no reading, so nothing has to prove it', () => {
    const apart = found('yiyang', five, [
      record('a', 'degree', '2018-06-30', [], { stage: 'master', start: '2017-09-01' }),
    ]);
    expect([apart.records, apart.uncounted]).toEqual([[], ['a']]);
  });
});

describe('other regions', () => {
  it('重庆涪陵 附件3第六条: a provider’s certificate or its statement, one of both', () => {
    const application: Application = { use: 'title', year: 2021 };
    expect(missing('fuling', application, [record('a', 'training', '2021-05-01')])).toEqual([
      ['a', [2021], [[['施教机构证书（加盖公章）'], ['施教机构证明文件（加盖公章）']]]],
    ]);
  });

  it('重庆涪陵: papers and lectures count, but the text names no papers for them', () => {
    const application: Application = { use: 'title', year: 2021 };
    const { records, substitutes } = found('fuling', application, [
      record('a', 'paper', undefined, [], { published: '2021-05-01', publication: 'national' }),
    ]);
    expect(records.map(({ proof }) => proof.state)).toEqual(['unspecified']);
    expect(substitutes.map(({ clauses }) => clauses)).toEqual([['附件3/第十八条']]);
  });

  it('新疆 附件3·6: teaching wants both; of lost papers nothing is said', () => {
    const application: Application = { use: 'title', year: 2023, lastTitle: 2021 };
    const teaching = record('a', 'teaching', '2023-05-01', ['授课证明'], { classHours: 4 });
    expect(missing('xinjiang', application, [teaching])).toEqual([['a', [2023], [[['本人备课记录']]]]]);
    const { substitutes, silences } = found('xinjiang', application, []);
    expect(substitutes).toEqual([]);
    expect(silences.map(({ looked }) => looked)).toEqual([['附件1/注']]);
  });

  it('泉州洛江 二（一）: with a fee one more paper than without; the other reading wants all seven', () => {
    const rules = policy('luojiang');
    const held = ['继续教育证书', '培训通知文件', '报名情况（单位同意盖章）'];
    const training = record('a', 'training', '2018-05-01', held, { halfDays: 2 });
    const assessments = assess(rules, { activities: [training] }, 2018);
    const { records } = evidenceOf(rules, [{ year: 2018, assessments }], [training]);
    expect(records.map(({ proof }) => [proof.firm, proof.proofs.map((each) => each.missing)])).toEqual([
      [false, [[[]], [['缴费凭证']]]],
    ]);
  });

  it('常州 第九条: training of a base is registered by it, other training needs its papers too', () => {
    const application: Application = { use: 'title', year: 2016, lastTitle: 2015 };
    const training = record('a', 'training', '2016-05-01', ['单位在《继续教育证书》的登记']);
    expect(missing('changzhou', application, [training])).toEqual([
      ['a', [2016], [[['行业主管部门或继续教育基地在《继续教育证书》的登记']], [['相关证明材料']]]],
    ]);
  });
});
