import type { Activity } from '../types.ts';
import { leastWhole, turns } from './thresholds.ts';
import { isClosed, type Outlook, type Trial } from './trial.ts';

/** The fact to look for: in steps of `step` up to `most`, in the unit of the fact. */
export type Sought = { fact: string; step: number; most: number };

/** A figure in the unit of the fact, and what the year then comes to. */
export type Found = { figure: number; activity: Activity; outlook: Outlook };

const linesOf = ({ account }: Outlook): boolean[] => [account.total, ...account.floors].map(isClosed);

/**
 * The least figure of one fact of an activity with which nothing is short any more ("how many days until 90?").
 * Between two figures at which some test turns out differently, each part of the requirement only comes nearer or
 * only goes farther, so its turning point is found by halving.
 * @returns undefined where no figure does, with what the most would come to in `at`
 */
export function leastFigure(
  trial: Trial,
  activity: Activity,
  { fact, step, most }: Sought,
): Found | undefined {
  const bound = Math.floor(most / step + 1e-9);
  const known = new Map<number, Outlook>();
  const written = (at: number): Activity => ({
    ...activity,
    facts: { ...activity.facts, [fact]: Number((at * step).toFixed(6)) },
  });
  const outlook = (at: number): Outlook => {
    const found = known.get(at) ?? trial.with([written(at)]);
    known.set(at, found);
    return found;
  };
  const closed = (at: number): boolean[] => linesOf(outlook(at));
  const starts = turns(trial.policy, activity, fact, step, bound).filter((at) => at > 0);
  for (const [index, first] of starts.entries()) {
    const last = (starts[index + 1] ?? bound + 1) - 1;
    const [low, high] = [closed(first), closed(last)];
    const reached = low.map((is, line) =>
      is
        ? first
        : high[line]
          ? first + leastWhole(last - first, (by) => closed(first + by)[line] === true)
          : bound + 1,
    );
    const at = Math.max(...reached);
    if (at <= last && closed(at).every(Boolean))
      return { figure: Number((at * step).toFixed(6)), activity: written(at), outlook: outlook(at) };
  }
  return undefined;
}

/** The least number of activities like one with which nothing is short any more; undefined where `most` are not enough. */
export function leastNumber(trial: Trial, activity: Activity, most: number): Found | undefined {
  for (let figure = 1; figure <= most; figure += 1) {
    const outlook = trial.with(
      Array.from({ length: figure }, (_, index) => ({ ...activity, id: `${activity.id}-${index + 1}` })),
    );
    if (linesOf(outlook).every(Boolean)) return { figure, activity, outlook };
  }
  return undefined;
}
