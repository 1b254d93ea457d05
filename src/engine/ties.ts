import type { Policy } from '../policy/schema/policy.ts';
import type { Limit, Rule } from '../policy/schema/recognition.ts';
import { once, onceNamed } from './once.ts';
import type { Work } from './work.ts';

/** The limits over a rule that could tie activities of it to others. */
export type Ties = {
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
        year: over.filter(({ among }) => among === 'year'),
        same: over.filter(({ among }) => among === 'same'),
        lasting: over.some(({ among }) => among === 'same-in-earlier-year'),
      };
    });
});

/** Whether a limit could tie an activity to others. */
export const mayBeTied = ({ activity, ties: { year, same, lasting } }: Work): boolean =>
  year.length > 0 || (activity.same !== undefined && (same.length > 0 || lasting));

/** What activities have in common that some limit ties together. */
function bondsOf({ activity: { same: link }, ties: { year, same } }: Work): (Limit | string)[] {
  return link === undefined || same.length === 0 ? year : [...year, ...same.map(({ id }) => `${id} ${link}`)];
}

/** Activities that some limits may tie together on some reading, directly or through others; each in the order given. */
export function tiedWorks(works: readonly Work[]): Work[][] {
  const groups: number[] = works.map((_, index) => index);
  const firstOf = (index: number): number => {
    let first = index;
    while (groups[first] !== first) first = groups[first] as number;
    return first;
  };
  const bound = new Map<Limit | string, number>();
  for (const [index, work] of works.entries())
    for (const bond of bondsOf(work)) {
      const [one, other] = [firstOf(bound.get(bond) ?? index), firstOf(index)];
      groups[Math.max(one, other)] = Math.min(one, other);
      bound.set(bond, Math.min(one, other));
    }
  const tied = new Map<number, Work[]>();
  for (const [index, work] of works.entries()) {
    const first = firstOf(index);
    const group = tied.get(first);
    if (group) group.push(work);
    else tied.set(first, [work]);
  }
  return [...tied.values()];
}

/** Those among all works for which what they came to in earlier years matters to these. */
export function earlierWorks(works: readonly Work[], all: readonly Work[]): Work[] {
  const links = new Set<string>();
  for (const { activity, ties } of works)
    if (activity.same !== undefined && ties.lasting) links.add(activity.same);
  return links.size === 0
    ? []
    : all.filter(({ activity: { same } }) => same !== undefined && links.has(same));
}
