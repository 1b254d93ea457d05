import { describe, expect, it } from 'vitest';
import {
  application,
  type Verified,
  verificationApplication,
} from '../../../../src/documents/forms/fuling/application.ts';
import { policy } from '../../../engine/policies.ts';
import { certified, formInput } from '../input.ts';
import { linesOf, rowsOf } from '../texts.ts';

const one = (level: Verified['level'], verdict: Verified['verdict'], firm = true): Verified => ({
  level,
  verdict,
  firm,
});

describe('涪陵 附件1: how many people, by level, done and not done', () => {
  const people = [
    one('senior', 'met'),
    one('associate', 'not-met'),
    one('intermediate', 'met', false),
    one('intermediate', 'undecided'),
    one('junior', 'exempt'),
    one(undefined, 'not-met'),
  ];
  const sheet = verificationApplication(policy('fuling'), people, { unit: '乙单位' });

  it('counts senior and associate senior together, and whoever is exempt as done', () => {
    const rows = rowsOf(sheet);
    expect(rows[2]).toEqual(['6', '2', '2', '1']);
    // Pairs of done and not done: all, 高级, 中级, 初级. The undecided one of 中级 is in neither, and may be not done.
    expect(rows.at(-2)).toEqual(['3', '2', '1', '1', '1', '', '1', '0']);
  });

  it('says whom the figures leave out', () => {
    expect(linesOf(sheet)).toContain('1人无法判定，没有计入完成或未完成');
    expect(linesOf(sheet)).toContain('有1人换一种读法结论会变');
    expect(linesOf(sheet)).toContain('1人没有填级别，只计入合计');
  });

  it('is of one person for a draft, by the year of the application', () => {
    const input = formInput('fuling', { use: 'title', year: '2021', level: 'intermediate' }, [
      certified('公需科目', 'public', '2021-08-20', '20'),
      certified('专业课程', 'professional', '2021-08-20', '60'),
    ]);
    const [single] = application.make(input);
    expect(single && rowsOf(single)[2]).toEqual(['1', '0', '1', '0']);
    expect(single && rowsOf(single).at(-2)).toEqual(['1', '0', '0', '0', '1', '0', '0', '0']);
  });
});
