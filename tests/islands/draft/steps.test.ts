import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/engine/assess.ts';
import { recordDoubts, yearDoubts } from '../../../src/islands/draft/doubts.ts';
import { linesOf, remarksOf } from '../../../src/islands/draft/steps.ts';
import { assessed, book, only, policyOf, training, vocabulary } from './record.ts';

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
