import type { Policy } from '../policy/schema/policy.ts';
import type { Limit } from '../policy/schema/recognition.ts';
import { once, onceNamed } from './once.ts';
import type { Work } from './work.ts';

const rulesOf = once((limit: Limit) => new Set(limit.rules.map((over) => over.split('#')[0])));

export const isOver = (limit: Limit, { rule }: Work): boolean => rulesOf(limit).has(rule?.id);

/** The limits over a rule that could tie activities of it to others: those of one year, and those of the same work. */
const limitsOver = once((policy: Policy) => {
  const known = onceNamed<{ year: Limit[]; same: Limit[]; lasting: boolean }>();
  return (work: Work) =>
    known(work.rule?.id ?? '', () => {
      const over = policy.limits.filter((limit) => isOver(limit, work));
      return {
        year: over.filter(({ among }) => among === 'year'),
        same: over.filter(({ among }) => among === 'same'),
        lasting: over.some(({ among }) => among === 'same-in-earlier-year'),
      };
    });
});

/** Whether a limit could tie an activity to others. */
export function mayBeTied(policy: Policy, work: Work): boolean {
  const { year, same, lasting } = limitsOver(policy)(work);
  return year.length > 0 || (work.activity.same !== undefined && (same.length > 0 || lasting));
}

/** Activities that some limits may tie together on some reading, directly or through others; each in the order given. */
export function tiedWorks(policy: Policy, works: Work[]): Work[][] {
  const groups = new Map<Work, Work[]>();
  const firsts = new Map<Limit, Map<string | undefined, Work>>();
  const tie = (limit: Limit, link: string | undefined, work: Work): void => {
    const links = firsts.get(limit) ?? new Map<string | undefined, Work>();
    firsts.set(limit, links);
    const first = links.get(link);
    if (!first) links.set(link, work);
    const [whole, other] = [groups.get(first ?? work), groups.get(work)];
    if (!whole || !other || whole === other) return;
    for (const each of other) {
      whole.push(each);
      groups.set(each, whole);
    }
  };
  for (const work of works) {
    groups.set(work, [work]);
    const { year, same } = limitsOver(policy)(work);
    const link = work.activity.same;
    for (const limit of year) tie(limit, undefined, work);
    if (link !== undefined) for (const limit of same) tie(limit, link, work);
  }
  const all = [...new Set(groups.values())];
  if (all.length === works.length) return all;
  const order = new Map(works.map((work, index) => [work, index]));
  const at = (work: Work): number => order.get(work) ?? 0;
  return all.map((group) => (group.length === 1 ? group : group.sort((a, b) => at(a) - at(b))));
}

/** Those among all works for which what they came to in earlier years matters to these. */
export function earlierWorks(policy: Policy, works: Work[], all: Work[]): Work[] {
  const links = new Set<string>();
  for (const work of works) {
    const { same } = work.activity;
    if (same !== undefined && limitsOver(policy)(work).lasting) links.add(same);
  }
  return links.size === 0
    ? []
    : all.filter(({ activity: { same } }) => same !== undefined && links.has(same));
}
