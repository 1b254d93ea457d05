import { describe, expect, it } from 'vitest';
import { electiveHours, openHours, recordSegments, yearRuler } from '../../../src/islands/draft/segments.ts';
import { assessed, book, only, policyOf, training } from './record.ts';

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
