import { describe, expect, it } from 'vitest';
import { type Assessment, assess } from '../../src/engine/assess.ts';
import { readRecord } from '../../src/engine/examples.ts';
import type { Person } from '../../src/engine/types.ts';
import { apartFrom } from '../../src/islands/draft/apart.ts';
import { recordDoubts, yearDoubts } from '../../src/islands/draft/doubts.ts';
import { metaOf, rowOf, titleOf } from '../../src/islands/draft/rows.ts';
import {
  electiveHours,
  hoursText,
  openHours,
  recordSegments,
  yearRuler,
} from '../../src/islands/draft/segments.ts';
import { isStepped, stepped } from '../../src/islands/draft/stepper.ts';
import { linesOf, remarksOf } from '../../src/islands/draft/steps.ts';
import { clockText } from '../../src/islands/draft/times.ts';
import {
  firmText,
  gapText,
  lineStatus,
  lineText,
  openText,
  spokenResult,
} from '../../src/islands/draft/verdicts.ts';
import type { Policy } from '../../src/policy/schema/policy.ts';
import { shipped } from '../stores/window.ts';

const { vocabulary } = shipped;
const policyOf = (id: string): Policy => shipped.policies.find((policy) => policy.id === id) as Policy;

type Written = Parameters<typeof readRecord>[0];

function assessed(id: string, year: number, record: Written, readings = {}, person?: Person): Assessment {
  const given = { activities: readRecord(record), ...(person && { person }) };
  const [assessment] = assess(policyOf(id), given, year, readings);
  if (!assessment) throw new Error(`${id} has no requirement.`);
  return assessment;
}

const only = (assessment: Assessment, at = 0) => {
  const contribution = assessment.activities[at];
  if (!contribution) throw new Error(`There is no record ${at}.`);
  return { contribution, assessment };
};
const row = (assessment: Assessment, at = 0) => {
  const { contribution } = only(assessment, at);
  return rowOf(contribution, assessment);
};

const book = {
  activity: 'book',
  published: '2021-05-01',
  publication: 'published',
  characters: 200000,
  rank: 3,
};
const training = { activity: 'training', subject: 'professional', days: 3, end: '2018-05-16' };

describe('− and +', () => {
  const fact = (name: string) => {
    const declared = vocabulary.facts[name];
    if (declared?.type !== 'number') throw new Error(`${name} is no number.`);
    return declared;
  };

  it('count in whole units, or in halves where halves are common', () => {
    expect(stepped(fact('days'), '2', 1)).toBe('3');
    expect(stepped(fact('statedHours'), '7.5', -1)).toBe('7');
    expect(stepped(fact('months'), '1.3', 1)).toBe('2.3');
    expect(stepped(fact('days'), '２', 1)).toBe('3');
  });

  it('stay within what is possible', () => {
    expect(stepped(fact('days'), '0', -1)).toBeUndefined();
    expect(stepped(fact('days'), '366', 1)).toBeUndefined();
    expect(stepped(fact('days'), '-3', 1)).toBe('0');
  });

  it('begin at the least, and leave alone what is no number', () => {
    expect(stepped(fact('rank'), '', 1)).toBe('1');
    expect(stepped(fact('days'), '', 1)).toBe('1');
    expect(stepped(fact('days'), '', -1)).toBeUndefined();
    expect(stepped(fact('days'), '两天', 1)).toBeUndefined();
  });

  it('are not there for figures that nobody counts up', () => {
    expect(isStepped(fact('days'))).toBe(true);
    expect(isStepped(fact('characters'))).toBe(false);
  });
});

describe('a line in the list', () => {
  it('says the hours, or a word where there are none', () => {
    expect(row(assessed('yiyang', 2018, [training]))).toMatchObject({ worth: { figure: '24' } });
    expect(row(assessed('luojiang', 2018, [training]))).toEqual({
      worth: { word: '未规定', silent: true },
      status: { kind: 'doubt', text: '不计入合计' },
    });
    expect(row(assessed('changzhou', 2018, [{ activity: 'training', end: '2018-05-16' }])).worth).toEqual({
      word: '待填',
    });
    const unfiled = { ...training, subject: 'public', filed: false };
    expect(row(assessed('yiyang', 2018, [unfiled]))).toEqual({
      worth: { word: '不计' },
      status: { kind: 'idle', text: '原文排除' },
    });
  });

  it('shows a range that somebody has to settle, and the figure where only the reading is open', () => {
    const report = { activity: 'unpublished-report', recognisedByUnit: true, decided: '2021-07-01' };
    expect(row(assessed('fuling', 2021, [report]))).toEqual({
      worth: { figure: '6–12' },
      status: { kind: 'doubt', text: '待核定' },
    });
    expect(row(assessed('fuling', 2021, [book]))).toEqual({
      worth: { figure: '72' },
      status: { kind: 'doubt', text: '有歧义' },
    });
  });

  it('says when a record is of another year or has no date', () => {
    expect(row(assessed('yiyang', 2019, [training]))).toEqual({
      worth: { figure: '24', apart: true },
      status: { kind: 'idle', text: '不在2019年度' },
    });
    const { end: _, ...undated } = training;
    expect(row(assessed('yiyang', 2018, [undated]))).toEqual({
      worth: { figure: '24', apart: true },
      status: { kind: 'doubt', text: '缺日期' },
    });
  });

  it('says what a limit took', () => {
    const credit = { activity: 'medical-credit', creditSource: 'remote', end: '2018-05-01' };
    const person: Person = { track: 'medical', facts: { institution: 'secondary' } };
    const assessment = assessed(
      'luojiang',
      2018,
      [
        { ...credit, credits: 8 },
        { ...credit, credits: 7 },
      ],
      {},
      person,
    );
    expect(row(assessment, 1)).toEqual({
      worth: { figure: '4学分' },
      status: { kind: 'doubt', text: '原计7' },
    });
  });

  it('names a record by its title or its kind, and says kind, subject and date below', () => {
    const assessment = assessed('yiyang', 2018, [training]);
    const named = { id: 'a1', kind: 'training', title: '春季班', typed: {} };
    const names = { policy: policyOf('yiyang'), vocabulary, year: 2018 };
    const { contribution } = only(assessment);
    expect(titleOf(named, vocabulary)).toBe('春季班');
    expect(titleOf({ ...named, title: ' ' }, vocabulary)).toBe('培训班、研修班、进修班');
    expect(metaOf(named, { end: '2018-05-16' }, contribution, names)).toEqual([
      '培训班、研修班、进修班',
      '专业',
      '5月16日',
    ]);
    expect(metaOf({ ...named, title: '' }, { end: '2017-05-16' }, contribution, names)).toEqual([
      '专业',
      '2017年5月16日',
    ]);
    expect(metaOf(named, {}, undefined, names)).toEqual(['培训班、研修班、进修班']);
  });
});

describe('the ruler', () => {
  it('lays 专业, 公需, 选修, the rest and what is open end to end', () => {
    const certified = (subject: string | undefined, certifiedHours: number) => ({
      activity: 'certified',
      certifiedHours,
      end: '2021-05-10',
      ...(subject && { subject }),
    });
    const report = { activity: 'unpublished-report', recognisedByUnit: true, decided: '2021-07-01' };
    const assessment = assessed('fuling', 2021, [
      certified('public', 20),
      certified('professional', 30),
      certified('elective', 5),
      certified(undefined, 8),
      report,
    ]);
    expect(electiveHours(assessment)).toBe(5);
    const { segments, requirement, over, label } = yearRuler(assessment, policyOf('fuling'));
    expect(segments.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['professional', 0, 36],
      ['public', 36, 56],
      ['elective', 56, 61],
      ['unstated', 61, 69],
      ['open', 69, 75],
    ]);
    expect(requirement).toBe(80);
    expect(over).toBeUndefined();
    expect(label).toBe('2021年度69学时；专业36，公需20，选修5，未注明8，待核6；要求80');
  });

  it('shows what may still be granted even where silence leaves the total without end', () => {
    const report = { activity: 'unpublished-report', recognisedByUnit: true, decided: '2021-07-01' };
    const silent = { activity: 'patent', granted: '2021-03-01' };
    const assessment = assessed('fuling', 2021, [report, silent]);
    expect(assessment.total.done.high).toBeNull();
    expect(openHours(assessment)).toBe(6);
  });

  it('says how much it is when it is more than the ruler holds', () => {
    const assessment = assessed('yiyang', 2018, [{ ...training, days: 15 }]);
    expect(yearRuler(assessment, policyOf('yiyang')).over).toBe(120);
  });

  it('fills one record up to its low end, and leaves the rest open', () => {
    const { contribution } = only(assessed('fuling', 2021, [book]));
    expect(recordSegments(contribution)).toEqual([
      { kind: 'professional', from: 0, to: 72 },
      { kind: 'open', from: 72, to: 76.8 },
    ]);
    expect(recordSegments({ ...contribution, hours: null })).toEqual([]);
    expect(recordSegments({ ...contribution, unit: 'credits' })).toEqual([]);
  });
});

describe('the result in words', () => {
  it('gives the figure on the chosen readings, and the ends where they differ', () => {
    expect(hoursText({ value: 72, low: 72, high: 76.8 })).toBe('72（72–76.8）');
    expect(hoursText({ value: 76.8, low: 72, high: 76.8 })).toBe('76.8（72–76.8）');
    expect(hoursText({ value: 24, low: 24, high: 24 })).toBe('24');
    expect(hoursText({ value: 24, low: 24, high: null })).toBe('24');
    expect(hoursText({ value: 24, low: 8, high: null })).toBe('24（8–24）');
  });

  it('says what is missing, by subject and in all', () => {
    const assessment = assessed('changzhou', 2018, [training]);
    expect(gapText(assessment)).toEqual({ word: '还差', figure: '54' });
    expect(assessment.floors.map(lineText)).toEqual(['0，≥24', '18，≥48']);
    expect(assessment.floors.map(lineStatus)).toEqual([
      { kind: 'bad', text: '差24' },
      { kind: 'bad', text: '差30' },
    ]);
    expect(spokenResult(assessment)).toBe('2018年度已认定18学时，还差54，不符合');
    expect(openText(assessment)).toBeUndefined();
  });

  it('says where the text gives no figure', () => {
    const floors = (readings: Record<string, string>) => {
      const { floors } = assessed('luojiang', 2018, [training], readings);
      const line = floors.find(({ of }) => of === 'public');
      return line && [lineText(line), lineStatus(line)?.text];
    };
    expect(floors({ 'public-share': 'some' })).toEqual(['0，要有，最低数没有写', '还没有']);
    expect(floors({ 'public-share': 'province' })).toEqual(['0，要求的数字没有写', '无法判定']);
  });

  it('says whether another reading would change the verdict', () => {
    const certified = (subject: string, certifiedHours: number, end: string) => ({
      activity: 'certified',
      subject,
      certifiedHours,
      end,
    });
    const november = [
      certified('public', 20, '2021-05-10'),
      certified('professional', 30, '2021-06-10'),
      certified('professional', 30, '2021-11-10'),
    ];
    const open = assessed('fuling', 2021, november);
    expect(firmText(open)).toBe('结论会改变：有一处歧义换一种读法，结论就不同。');
    const [doubt] = yearDoubts(policyOf('fuling'), open);
    expect(doubt).toMatchObject({ id: 'period', chosen: 'statistics', changesVerdict: true });
    expect(doubt?.options.map(({ gives, verdict, isDefault }) => [gives, verdict, isDefault])).toEqual([
      ['合计50', '', true],
      ['合计80', '结论改为符合', false],
    ]);
    const firm = assessed('fuling', 2021, [certified('professional', 10, '2021-05-10')]);
    expect(firmText(firm)).toBe('结论不随读法改变。');
  });
});

describe('what is not in the total', () => {
  it('is grouped by why', () => {
    const assessment = assessed('yiyang', 2018, [
      training,
      { activity: 'online-course', end: '2018-03-01' },
      { activity: 'paper', published: '2018-04-01' },
      { ...training, end: '2017-05-01' },
      { activity: 'training', days: 1 },
      { ...training, subject: 'public', filed: false },
    ]);
    expect(apartFrom(assessment).map(({ why, records }) => [why, records])).toEqual([
      ['未规定，不计入合计，也不是0', ['a2']],
      ['缺事实，填好后再算', ['a3']],
      ['没有日期，不知道算在哪一年', ['a5']],
      ['不在2018年度', ['a4']],
      ['原文不计', ['a6']],
    ]);
  });
});

describe('the working', () => {
  const lines = (id: string, assessment: Assessment, at = 0) =>
    linesOf({ ...only(assessment, at), policy: policyOf(id), vocabulary });

  it('goes from what was typed to what counts, each figure with its clause', () => {
    expect(lines('fuling', assessed('fuling', 2021, [book]))).toEqual([
      { says: '万字×6学时 × 20', result: '= 120', clauses: ['附件4/一/6'] },
      { says: '第3位，按60%计', result: '= 72', clauses: ['附件4/一/6'] },
      {
        says: expect.stringContaining('“依次递减20%”从哪个数减'),
        reading: 'rank-decrement',
        clauses: ['附件4/一/6', '附件4/一/7'],
      },
      { says: '计入专业（原文没有写科目，按内容列）', result: '72', clauses: [] },
    ]);
  });

  it('shows the part that falls into the year, and what a limit took with its clause', () => {
    const aid = { activity: 'secondment', aidType: 'tibet', start: '2021-05-01', end: '2022-04-30' };
    expect(lines('fuling', assessed('fuling', 2021, [aid]))).toContainEqual({
      says: '跨年度的，算在2021年度的部分',
      result: '= 60',
      clauses: [],
    });
    const paper = { activity: 'paper', same: 'a', characters: 5000, rank: 1 };
    const twice = assessed('fuling', 2021, [
      { ...paper, journal: 'national', published: '2021-03-01' },
      { ...paper, journal: 'provincial', published: '2021-06-01' },
    ]);
    expect(lines('fuling', twice, 1)).toContainEqual({
      says: '原计15，同一论文或著作只按学时最高的一次算。',
      result: '→ 0',
      clauses: ['附件4/一/7'],
    });
  });

  it('says what stands beside the figure', () => {
    const assessment = assessed('yiyang', 2019, [training]);
    const given = { ...only(assessment), policy: policyOf('yiyang'), vocabulary };
    expect(remarksOf(given)).toEqual(['日期不在2019年度，这一年不计。']);
  });

  it('offers the readings on which only the record depends', () => {
    const policy = policyOf('fuling');
    const assessment = assessed('fuling', 2019, [book]);
    const { contribution } = only(assessment);
    const doubts = recordDoubts(policy, contribution, {}, yearDoubts(policy, assessment));
    expect(doubts.map(({ id, options }) => [id, options.map(({ gives }) => gives)])).toEqual([
      ['rank-decrement', ['这一条72', '这一条76.8']],
    ]);
    expect(recordDoubts(policy, contribution, {}, doubts)).toEqual([]);
  });
});

it('the time of saving is said short today, and with its day later', () => {
  const at = new Date(2026, 10, 21, 14, 3).toISOString();
  expect(clockText(at, '2026-11-21')).toBe('14:03');
  expect(clockText(at, '2026-11-22')).toBe('11月21日 14:03');
});
