import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/engine/assess.ts';
import type { Person } from '../../../src/engine/types.ts';
import { metaOf, rowOf, titleOf } from '../../../src/islands/draft/rows.ts';
import { assessed, book, only, policyOf, training, vocabulary } from './record.ts';

const row = (assessment: Assessment, at = 0) => {
  const { contribution } = only(assessment, at);
  return rowOf(contribution, assessment, vocabulary);
};

describe('a line in the list', () => {
  it('says the hours, or a word where there are none', () => {
    expect(row(assessed('yiyang', 2018, [training]))).toMatchObject({ worth: { figure: '24' } });
    expect(row(assessed('luojiang', 2018, [training]))).toEqual({
      worth: { word: '未规定', silent: true },
      status: { kind: 'doubt', text: '不计入合计' },
    });
    expect(row(assessed('changzhou', 2018, [{ activity: 'training', end: '2018-05-16' }]))).toEqual({
      worth: { word: '待填' },
      status: { kind: 'doubt', text: '缺：全天数等' },
    });
    expect(row(assessed('fuling', 2021, [{ activity: 'book', published: '2021-05-01' }])).status?.text).toBe(
      '缺：出版情况等',
    );
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

  it('says that somebody has certified it where the text cannot be reckoned with', () => {
    const patent = { activity: 'patent', granted: '2021-05-01', certifiedHours: 8 };
    expect(row(assessed('fuling', 2021, [patent]))).toEqual({
      worth: { figure: '8' },
      status: { kind: 'ok', text: '经认定' },
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
