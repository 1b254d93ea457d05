import type { Policy } from '../policy/schema/policy.ts';
import type { Limit, Rule } from '../policy/schema/recognition.ts';
import { once, onceNamed } from './once.ts';
import type { Work } from './work.ts';

/** The limits over a rule. */
export type Ties = {
  /** Whether there are any. */
  any: boolean;
  /** Those over all activities of a year. */
  year: Limit[];
  /** Those over records of the same work. */
  same: Limit[];
  /** Whether what the same work came to in earlier years matters. */
  lasting: boolean;
};

const rulesOf = once((limit: Limit) => new Set(limit.rules.map((over) => over.split('#')[0])));

export const isOver = (limit: Limit, { rule }: { rule: Rule | undefined }): boolean =>
  rulesOf(limit).has(rule?.id);

export const tiesOf = once((policy: Policy) => {
  const known = onceNamed<Ties>();
  return (rule: Rule | undefined): Ties =>
    known(rule?.id ?? '', () => {
      const over = policy.limits.filter((limit) => isOver(limit, { rule }));
      return {
        any: over.length > 0,
        year: over.filter(({ among }) => among === 'year'),
        same: over.filter(({ among }) => among === 'same'),
        lasting: over.some(({ among }) => among === 'same-in-earlier-year'),
      };
    });
});

/** Whether a limit could tie an activity to others. */
export const mayBeTied = ({ activity, ties: { year, same, lasting } }: Work): boolean =>
  year.length > 0 || (activity.same !== undefined && (same.length > 0 || lasting));

/** Calls with everything that an activity has in common with others which some limit ties together. */
function forEachBond(
  { activity: { same: link }, ties: { year, same } }: Work,
  call: (bond: Limit | string) => void,
): void {
  year.forEach(call);
  if (link !== undefined) for (const { id } of same) call(`${id} ${link}`);
}

/** Activities that some limits may tie together on some reading, directly or through others; each in the order given. */
export function tiedWorks(works: readonly Work[]): Work[][] {
  if (!works.some(mayBeTied)) return works.map((work) => [work]);
  const groups: number[] = works.map((_, index) => index);
  const firstOf = (index: number): number => {
    let first = index;
    while (groups[first] !== first) first = groups[first] as number;
    return first;
  };
  const bound = new Map<Limit | string, number>();
  works.forEach((work, index) => {
    forEachBond(work, (bond) => {
      const [one, other] = [firstOf(bound.get(bond) ?? index), firstOf(index)];
      groups[Math.max(one, other)] = Math.min(one, other);
      bound.set(bond, Math.min(one, other));
    });
  });
  const tied: Work[][] = [];
  works.forEach((work, index) => {
    const first = firstOf(index);
    const group = tied[first];
    if (group) group.push(work);
    else tied[first] = [work];
  });
  return tied.filter((group) => group !== undefined);
}

/** Those among all works for which what they came to in earlier years matters to these. */
export function earlierWorks(works: readonly Work[], all: readonly Work[]): Work[] {
  const lasting = works.filter(({ activity, ties }) => activity.same !== undefined && ties.lasting);
  if (lasting.length === 0 || all.length === 0) return [];
  const links = new Set(lasting.map(({ activity }) => activity.same));
  return all.filter(({ activity: { same } }) => same !== undefined && links.has(same));
}
