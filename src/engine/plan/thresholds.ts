import type { Policy } from '../../policy/schema/policy.ts';
import { derived } from '../facts.ts';
import { exact } from '../quantity.ts';
import type { Activity } from '../types.ts';
import { leastWhole } from './least.ts';

/** Every figure in some part of a policy file, and the fact that a test of it is about, where it is in one. */
function* figuresIn(part: unknown, fact?: string): Generator<{ fact: string | undefined; figure: number }> {
  if (typeof part === 'number') yield { fact, figure: part };
  if (typeof part !== 'object' || part === null) return;
  for (const [name, inner] of Object.entries(part))
    yield* figuresIn(inner, ['from', 'to', 'above', 'below'].includes(name) ? fact : name);
}

/**
 * The numbers of steps of a fact at which some test of the rules for an activity may turn out differently.
 * Between two of them what the activity is worth only rises, or only falls.
 * @param step size of a step, in the unit of the fact
 */
export function turns(
  policy: Policy,
  activity: Activity,
  fact: string,
  step: number,
  bound: number,
): number[] {
  const rules = policy.rules.filter((rule) => rule.activity.includes(activity.kind));
  const found = new Set([0, 1]);
  const crossing = (tested: string, figure: number): number => {
    const reckon = derived[tested]?.reckon;
    if (!reckon) return Math.floor(figure / step);
    const isAbove = (at: number): boolean => {
      const reckoned = reckon({ ...activity.facts, [fact]: at * step });
      return 'value' in reckoned && reckoned.value.compare(exact(figure)) >= 0;
    };
    return isAbove(0) ? leastWhole(bound, (at) => !isAbove(at)) : leastWhole(bound, isAbove);
  };
  for (const { fact: tested, figure } of figuresIn(
    rules.map(({ when, requires, hours }) => ({ when, requires, hours })),
  )) {
    const isAbout = tested === fact || (tested !== undefined && derived[tested]?.from.includes(fact));
    // A figure that somebody fixes is held against the ends of its range.
    if (!isAbout && fact !== 'decidedHours') continue;
    const at = crossing(isAbout ? (tested as string) : fact, figure);
    for (const near of [at - 1, at, at + 1, at + 2]) if (near >= 0 && near <= bound) found.add(near);
  }
  return [...found].sort((a, b) => a - b);
}
