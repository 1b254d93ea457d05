import type { Policy } from '../policy/schema/policy.ts';
import type { Limit } from '../policy/schema/recognition.ts';
import { once } from './once.ts';
import type { Work } from './work.ts';

const rulesOf = once((limit: Limit) => new Set(limit.rules.map((over) => over.split('#')[0])));

export const isOver = (limit: Limit, { rule }: Work): boolean => rulesOf(limit).has(rule?.id);

/** Whether a limit could tie an activity to others. */
export const mayBeTied = ({ limits }: Policy, work: Work): boolean =>
  limits.some((limit) => isOver(limit, work) && (limit.among === 'year' || work.activity.same !== undefined));

/** Activities that one limit takes together. */
function takenBy(limit: Limit, works: Work[]): Work[][] {
  const over = works.filter((work) => isOver(limit, work));
  if (limit.among === 'year') return [over];
  if (limit.among === 'same-in-earlier-year') return [];
  const links = new Map<string, Work[]>();
  for (const work of over) {
    const { same } = work.activity;
    if (same !== undefined) links.set(same, [...(links.get(same) ?? []), work]);
  }
  return [...links.values()];
}

/** Activities that some limits may tie together on some reading, directly or through others; each in the order given. */
export function tiedWorks({ limits }: Policy, works: Work[]): Work[][] {
  const groups = new Map(works.map((work) => [work, new Set([work])]));
  for (const [first, ...more] of limits.flatMap((limit) => takenBy(limit, works))) {
    const whole = first && groups.get(first);
    for (const work of more) {
      const other = groups.get(work);
      if (!whole || !other || other === whole) continue;
      for (const each of other) {
        whole.add(each);
        groups.set(each, whole);
      }
    }
  }
  const order = new Map(works.map((work, index) => [work, index]));
  const at = (work: Work): number => order.get(work) ?? 0;
  return [...new Set(groups.values())].map((group) => [...group].sort((a, b) => at(a) - at(b)));
}

/** Those among all works for which what they came to in earlier years matters to these. */
export function earlierWorks({ limits }: Policy, works: Work[], all: Work[]): Work[] {
  const lasting = limits.filter(({ among }) => among === 'same-in-earlier-year');
  const links = new Set(
    works.flatMap((work) => {
      const { same } = work.activity;
      return same !== undefined && lasting.some((limit) => isOver(limit, work)) ? [same] : [];
    }),
  );
  return links.size === 0
    ? []
    : all.filter(({ activity: { same } }) => same !== undefined && links.has(same));
}
