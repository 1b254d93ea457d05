import type { Counted } from '../../policy/schema/parts.ts';
import type { Vocabulary } from '../../policy/schema/vocabulary.ts';
import type { Activity } from '../types.ts';
import { heldBy, tidy } from './candidates.ts';
import { leastSteps } from './least.ts';
import { type Reason, reasonOf } from './reason.ts';
import { turns } from './thresholds.ts';
import { closedIn, countedIn, type Outlook, partsOf, type Setting, type Trial, trialOf } from './trial.ts';

/** What is to be reached: that nothing is short, or so much of the total or of a subject. */
export type Goal = 'nothing-short' | { of: Counted | 'total'; done: number };

/** The figures that were looked at, from the least to the most in such steps: no other is a figure of the fact. */
export type Bound = { least: number; step: number; most: number };

/** `done`: what the year then comes to, in all or of the subject; where impossible, with the most. */
export type Sought =
  | { state: 'missing'; person: string[] }
  | { state: 'not-a-number' }
  | { state: 'found'; figure: number; counted: number; done: number; bound: Bound }
  | { state: 'impossible'; reason: Reason; done: number; bound: Bound };

const doneIn = (outlook: Outlook, goal: Goal): number => {
  const of = goal === 'nothing-short' ? 'total' : goal.of;
  return (
    partsOf(outlook)
      .find((part) => part.of === of)
      ?.done.value.valueOf() ?? 0
  );
};

const reached =
  (goal: Goal) =>
  (outlook: Outlook): boolean[] =>
    goal === 'nothing-short' ? closedIn(outlook) : [doneIn(outlook, goal) >= goal.done];

/** The most that goes with the dates of the record. */
function mostBy(fact: string, max: number, { facts: { start, end } }: Activity): number {
  const isDated = typeof start === 'string' && typeof end === 'string' && start <= end;
  return isDated ? Math.min(max, heldBy(fact, { from: start, to: end })) : max;
}

function seekIn(trial: Trial, activity: Activity, fact: string, bound: Bound, goal: Goal): Sought {
  const { least, step, most } = bound;
  const [first, last] = [Math.ceil(least / step - 1e-9), Math.floor(most / step + 1e-9)];
  const written = (at: number): Activity => ({
    ...activity,
    facts: { ...activity.facts, [fact]: tidy(at * step) },
  });
  const starts = [first, ...turns(trial.policy, activity, fact, step, last).filter((at) => at > first)];
  const at = leastSteps(starts, last, (steps) => reached(goal)(trial.with([written(steps)])));
  const outlook = trial.with([written(at ?? last)]);
  const done = doneIn(outlook, goal);
  return at === undefined
    ? { state: 'impossible', reason: reasonOf(trial, written(last), outlook), done, bound }
    : { state: 'found', figure: tidy(at * step), counted: countedIn(outlook), done, bound };
}

/**
 * The least figure of one fact of a recorded activity with which a goal is reached ("how many days until 90?"), the
 * rest of the record staying as it is; or why no figure that the fact can have does. Rules that give less for more are
 * searched between every two of their turning points.
 */
export function seek(
  setting: Setting,
  vocabulary: Vocabulary,
  activity: Activity,
  fact: string,
  goal: Goal,
): Sought {
  const declared = vocabulary.facts[fact];
  if (declared?.type !== 'number') return { state: 'not-a-number' };
  const activities = setting.activities.filter(({ id }) => id !== activity.id);
  const trial = trialOf({ ...setting, activities });
  if ('missing' in trial) return { state: 'missing', person: trial.missing };
  const { min: least, step, max } = declared;
  return seekIn(trial, activity, fact, { least, step, most: mostBy(fact, max, activity) }, goal);
}
