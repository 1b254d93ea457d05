import type { Check } from '../../engine/check/check.ts';
import type { ApplicationMatter } from '../../engine/check/matters.ts';
import { yearsText } from '../../format/years.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { Doubt } from '../draft/doubts.ts';
import { verdictNames } from '../draft/verdicts.ts';

type Given = { gives: string; verdict: string };

/** 2014至2018年度; where other years may be asked for too, that they are not known. */
const yearsOf = ({ years, open }: ApplicationMatter['options'][number]): string => {
  if (years.length === 0) return '年度未定';
  return `${yearsText(years)}年度${open ? '，其余未定' : ''}`;
};

/** What an option of a reading would make of the years that hang on it: 2014至2016年度改为符合，2018年度改为无法判定. */
function ofYears(check: Check, reading: string, option: string): Given {
  const turned = new Map<keyof typeof verdictNames, Set<number>>();
  for (const { year, assessments } of check.years)
    for (const { verdict, readings } of assessments) {
      const given = readings
        .find((each) => each.reading === reading)
        ?.options.find((each) => each.option === option);
      if (given && given.verdict !== verdict)
        turned.set(given.verdict, (turned.get(given.verdict) ?? new Set()).add(year));
    }
  const says = [...turned].map(([to, years]) => `${yearsText([...years])}年度改为${verdictNames[to]}`);
  return { gives: '', verdict: says.join('，') };
}

/**
 * The readings that decide the report: first those about which years and subjects are asked for, then those on which the
 * verdict of a year hangs.
 */
export function reportDoubts(policy: Policy, check: Check, matters: readonly ApplicationMatter[]): Doubt[] {
  const inYears = check.years.flatMap(({ assessments }) =>
    assessments.flatMap(({ readings }) => readings.filter(({ changesVerdict }) => changesVerdict)),
  );
  const ids = [...new Set([...matters, ...inYears].map(({ reading }) => reading))];
  return ids.flatMap((id) => {
    const reading = policy.readings.find((each) => each.id === id);
    if (!reading) return [];
    const matter = matters.find((each) => each.reading === id);
    const chosen = matter?.chosen ?? inYears.find((each) => each.reading === id)?.chosen ?? reading.default;
    const given = (option: string): Given => {
      const found = matter?.options.find((each) => each.option === option);
      if (!found) return ofYears(check, id, option);
      return {
        gives: yearsOf(found),
        verdict: found.verdict === check.verdict ? '' : `结论改为${verdictNames[found.verdict]}`,
      };
    };
    return [
      {
        id,
        asks: reading.asks,
        clauses: reading.clause,
        chosen,
        changesVerdict: matter?.changesVerdict ?? true,
        options: Object.entries(reading.options).map(([option, { says, because }]) => ({
          id: option,
          says,
          because,
          isDefault: option === reading.default,
          ...given(option),
        })),
      },
    ];
  });
}
