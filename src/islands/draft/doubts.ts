import type { Assessment, Contribution, Matter } from '../../engine/assess.ts';
import { doneText, figure } from '../../format/number.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { verdictNames } from './verdicts.ts';

/** A reading to choose, and what each of its options would give. */
export type Doubt = {
  id: string;
  asks: string;
  clauses: string[];
  chosen: string;
  changesVerdict: boolean;
  options: {
    id: string;
    says: string;
    because: string;
    isDefault: boolean;
    gives: string;
    verdict: string;
  }[];
};

type Gives = (option: string) => { gives: string; verdict: string };

function doubtOf(policy: Policy, id: string, chosen: string, changesVerdict: boolean, gives: Gives): Doubt[] {
  const reading = policy.readings.find((each) => each.id === id);
  if (!reading) return [];
  const { asks, clause, default: usual, options } = reading;
  return [
    {
      id,
      asks,
      clauses: clause,
      chosen,
      changesVerdict,
      options: Object.entries(options).map(([option, { says, because }]) => ({
        id: option,
        says,
        because,
        isDefault: option === usual,
        ...gives(option),
      })),
    },
  ];
}

const matterDoubt = (policy: Policy, { verdict, total }: Assessment, matter: Matter): Doubt[] =>
  doubtOf(policy, matter.reading, matter.chosen, matter.changesVerdict, (option) => {
    const given = matter.options.find((each) => each.option === option);
    if (!given) return { gives: '', verdict: '' };
    return {
      gives: `合计${doneText({ value: given.total, high: total.done.high })}`,
      verdict: given.verdict === verdict ? '' : `结论改为${verdictNames[given.verdict]}`,
    };
  });

/** The readings on which the year's total or verdict depends; those that change the verdict first. */
export function yearDoubts(policy: Policy, assessment: Assessment): Doubt[] {
  const matters = [...assessment.readings].sort(
    (a, b) => Number(b.changesVerdict) - Number(a.changesVerdict),
  );
  return matters.flatMap((matter) => matterDoubt(policy, assessment, matter));
}

const words: Partial<Record<Contribution['state'], string>> = {
  denied: '不计',
  unspecified: '未规定',
  incomplete: '待填',
};

/** The readings on which a record alone depends, though the year does not. */
export function recordDoubts(
  policy: Policy,
  contribution: Contribution,
  chosen: Record<string, string>,
  shown: Doubt[],
): Doubt[] {
  const option = (reading: string): string =>
    chosen[reading] ?? policy.readings.find(({ id }) => id === reading)?.default ?? '';
  const { alternatives, readings } = contribution;
  return readings
    .filter((reading) => !shown.some(({ id }) => id === reading))
    .flatMap((reading) => {
      const on = (value: string) =>
        alternatives.find((alternative) =>
          Object.entries(alternative.readings).every(
            ([id, taken]) => taken === (id === reading ? value : option(id)),
          ),
        );
      const gives = (value: string): string => {
        const found = on(value);
        if (!found) return '';
        return words[found.state] ?? `这一条${figure(found.hours?.low ?? 0)}`;
      };
      const doubts = doubtOf(policy, reading, option(reading), false, (value) => ({
        gives: gives(value),
        verdict: '',
      }));
      return doubts.filter(({ options }) => new Set(options.map((each) => each.gives)).size > 1);
    });
}
