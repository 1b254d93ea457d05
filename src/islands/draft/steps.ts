import type { Assessment, Contribution } from '../../engine/assess.ts';
import { working } from '../../format/explain.ts';
import { countedName } from '../../format/names.ts';
import { figure, figures, unitName } from '../../format/number.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { Vocabulary } from '../../policy/schema/vocabulary.ts';

/** One line of the working, with the clauses of what it says. */
export type Line = { says: string; result?: string; clauses: string[]; reading?: string };

type Given = { contribution: Contribution; assessment: Assessment; policy: Policy; vocabulary: Vocabulary };

/** How the text comes to the hours of a record, before it is put into a year. */
function fromText({ contribution, policy, vocabulary }: Given): Line[] {
  const { step, clauses, unit, hours } = contribution;
  if (contribution.certified)
    return [{ says: '经认定的学时', result: `= ${figures(hours ?? { low: 0, high: 0 })}`, clauses }];
  if (!step) return [];
  return working(step, { policy, vocabulary, unit }).map(({ says, result, reading }) => ({
    says,
    ...(result && { result }),
    ...(reading && { reading }),
    clauses: reading
      ? (policy.readings.find(({ id }) => id === reading)?.clause ?? [])
      : result
        ? clauses
        : [],
  }));
}

/** What was taken by limits, one by one. */
function fromLimits({ contribution, policy }: Given): Line[] {
  return contribution.limits.map(({ limit: id, from, to }) => {
    const limit = policy.limits.find((each) => each.id === id);
    return {
      says: `原计${figure(from)}，${limit?.says ?? ''}`,
      result: `→ ${figure(to)}`,
      clauses: limit?.clause ?? [],
    };
  });
}

/** The part of a record that falls into the year, where it is not the whole. */
function fromYear({ contribution, assessment }: Given): Line[] {
  const { hours, limits, counted, place } = contribution;
  const claimed = limits[0]?.from ?? counted;
  if (!hours || place !== 'inside' || claimed === hours.value) return [];
  return [
    { says: `跨年度的，算在${assessment.year}年度的部分`, result: `= ${figure(claimed)}`, clauses: [] },
  ];
}

/** Where the hours of a record end up. */
function into({ contribution, assessment, policy }: Given): Line[] {
  const { hours, counts, counted, place, unit, fulfils, basis } = contribution;
  if (!hours || place !== 'inside' || unit !== assessment.unit) return [];
  const result = figure(counted);
  if (fulfils) return [{ says: '按视同完成的科目计入', result, clauses: [] }];
  if (!counts) return [{ says: '没有注明科目，只计入总数', result, clauses: [] }];
  const name = countedName(counts, policy);
  const says =
    unit === 'hours' && basis === 'inferred' ? `计入${name}（原文没有写科目，按内容列）` : `计入${name}`;
  return [{ says, result, clauses: [] }];
}

/** The working of a record, from what was typed to what counts in the year. */
export const linesOf = (given: Given): Line[] => [
  ...fromText(given),
  ...fromYear(given),
  ...fromLimits(given),
  ...into(given),
];

/** What stands beside the figure: that it is the authority's to grant, or that it counts in another year. */
export function remarksOf({ contribution, assessment }: Given): string[] {
  const { may, place, hours, unit } = contribution;
  const remarks: string[] = [];
  if (may && hours) remarks.push('原文写的是“可”，给不给由认定单位决定。');
  if (!hours) return remarks;
  if (assessment.span && place === 'outside') remarks.push(`日期不在${assessment.year}年度，这一年不计。`);
  if (assessment.span && place === 'undated') remarks.push('没有日期，不知道算在哪一年，先不计。');
  if (unit !== assessment.unit)
    remarks.push(`单位是${unitName(unit)}，不与${unitName(assessment.unit)}相加。`);
  return remarks;
}
