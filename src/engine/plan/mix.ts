import type { Activity } from '../types.ts';
import type { Candidate } from './candidates.ts';
import { leastSteps } from './least.ts';
import { closedIn, countedIn, isClosed, type Outlook, partsOf, type Trial } from './trial.ts';

/** What may still be done: of which rule and kind, and what is counted: a fact of one activity, or activities alike. */
export type Doing = { rule: string; kind: string; by: Candidate['by'] };

/** So much of it: the figure of the fact or the number of activities, one of those activities, and what they come to. */
export type Amount = { least: number; activity: Activity; counted: number };

/**
 * Things that close the gap together. Of each the least: with the others as they are, one step less does not close it.
 * `things`: how many activities; `excess`: what is done beyond what is due, of the total or, without one, of its parts.
 */
export type Mix = { parts: (Doing & Amount)[]; things: number; excess: number };

/** So many steps of something. */
type Steps = { candidate: Candidate; steps: number };

/** So many mixes are shown; so many pairs, or threes where no pair does, are tried, of so many looked at. */
const [mostShown, mostTried, mostLooked] = [5, 30, 80];

export const doing = ({ rule, kind, by }: Candidate): Doing => ({ rule: rule.id, kind, by });

/** So many steps of something, and what they count in an outlook. */
function amountIn({ candidate, steps }: Steps, outlook: Outlook): Amount {
  const ids = new Set(candidate.activities(steps).map(({ id }) => id));
  const shares = outlook.shares.filter(({ work }) => ids.has(work.activity.id));
  return {
    least: candidate.figure(steps),
    activity: candidate.activity(steps),
    counted: countedIn({ ...outlook, shares }),
  };
}

/** What is done beyond what is due: of the total, or of the parts where there is no total. */
function excessOf({ account: { total, floors } }: Outlook): number {
  const beyond = [total, ...floors].map(({ margin }) => margin?.value.valueOf());
  return beyond[0] ?? beyond.slice(1).reduce<number>((sum, margin) => sum + (margin ?? 0), 0);
}

const activitiesOf = (all: Steps[]): Activity[][] =>
  all.map(({ candidate, steps }) => candidate.activities(steps));

/** The least of one thing with which others close the gap. */
const leastBeside = (trial: Trial, { starts, left, activities }: Candidate, others: Activity[][]) =>
  leastSteps(starts, left, (at) => closedIn(trial.with(...others, activities(at))));

/** Makes each as little as it can be with the others, one after the other, until none can be less. */
function settled(trial: Trial, first: Steps[]): Steps[] | undefined {
  let now = first;
  for (;;) {
    const before = now;
    for (const [index, { candidate }] of now.entries()) {
      const others = now.filter((_, other) => other !== index);
      const steps = leastBeside(trial, candidate, activitiesOf(others));
      if (steps === undefined) return undefined;
      if (steps !== now[index]?.steps) now = now.with(index, { candidate, steps });
    }
    if (now === before) return now;
  }
}

/** Something with the parts of the requirement that it adds to, the most that helps, and the amounts to begin with. */
type Helper = { candidate: Candidate; adds: boolean[]; top: number; seeds: number[] };

/** What adds to something that is short; to begin with, what closes one part that it can close alone, and the most. */
function helpersOf(trial: Trial, candidates: Candidate[]): Helper[] {
  const base = partsOf(trial.with());
  return candidates.flatMap((candidate): Helper[] => {
    const { starts, left, activities } = candidate;
    const top = Math.min(candidate.top, left);
    const most = partsOf(trial.with(activities(top)));
    const adds = most.map(({ done }, part) => done.value.compare((base[part] ?? { done }).done.value) > 0);
    const closes = (part: number) =>
      leastSteps(starts, left, (at) => [closedIn(trial.with(activities(at)))[part] === true]);
    const alone = base.flatMap((part, index) =>
      isClosed(part) || !isClosed(most[index] ?? part) ? [] : [closes(index) ?? top],
    );
    const isHelp = base.some((part, index) => !isClosed(part) && adds[index]);
    return isHelp ? [{ candidate, adds, top, seeds: [...new Set([...alone, top])] }] : [];
  });
}

/** Every choice of so many things, those that stand early in the policy first. */
function groupsOf<T>(all: T[], size: number): T[][] {
  const grow = (from: number, left: number): { group: T[]; rank: number }[] =>
    left === 0
      ? [{ group: [], rank: 0 }]
      : all.slice(from).flatMap((one, index) =>
          grow(from + index + 1, left - 1).map(({ group, rank }) => ({
            group: [one, ...group],
            rank: rank + from + index,
          })),
        );
  return grow(0, size)
    .sort((a, b) => a.rank - b.rank)
    .map(({ group }) => group);
}

/** Every way to begin with the most or enough of all but the first, which is then the first to be made as little as can be. */
const beginnings = ([first, ...others]: Helper[]): Steps[][] =>
  others.reduce<Steps[][]>(
    (all, { candidate, seeds }) =>
      all.flatMap((some) => seeds.map((steps) => [...some, { candidate, steps }])),
    first ? [[{ candidate: first.candidate, steps: first.candidate.left }]] : [],
  );

export const isBetter = (a: Pick<Mix, 'things' | 'excess'>, b: Pick<Mix, 'things' | 'excess'>): boolean =>
  a.things < b.things || (a.things === b.things && a.excess < b.excess);

/** What so many steps of some things come to. */
export function mixOf(trial: Trial, all: Steps[]): Mix {
  const done = activitiesOf(all);
  const outlook = trial.with(...done);
  return {
    parts: all.map((some) => ({ ...doing(some.candidate), ...amountIn(some, outlook) })),
    things: done.flat().length,
    excess: excessOf(outlook),
  };
}

/** Whether no mix of so many things can be better. */
const isBest = (mix: Mix, size: number): boolean => mix.things === size && mix.excess <= 0;

/** The best mix of some things, whichever of them is made little first. */
function bestOf(trial: Trial, group: Helper[]): Mix | undefined {
  let best: Mix | undefined;
  for (const [index, first] of group.entries())
    for (const start of beginnings([first, ...group.filter((_, other) => other !== index)])) {
      const all = settled(trial, start);
      const mix = all && mixOf(trial, all);
      if (mix && (!best || isBetter(mix, best))) best = mix;
      if (best && isBest(best, group.length)) return best;
    }
  return best;
}

/**
 * The few best mixes of two things, or of three where no two close the gap: the fewest activities first, then the least
 * beyond what is due.
 */
export function mixesOf(trial: Trial, candidates: Candidate[]): Mix[] {
  const short = partsOf(trial.with()).map((part) => !isClosed(part));
  const helpers = helpersOf(trial, candidates);
  const adds = (group: Helper[]) =>
    short.every((is, part) => !is || group.some((helper) => helper.adds[part] === true));
  const suffices = (group: Helper[]) =>
    closedIn(trial.with(...group.map(({ candidate, top }) => candidate.activities(top))))[0] === true;
  for (const size of [2, 3]) {
    const found = new Map<string, Mix>();
    for (const group of groupsOf(helpers, size)
      .filter(adds)
      .slice(0, mostLooked)
      .filter(suffices)
      .slice(0, mostTried)) {
      const mix = bestOf(trial, group);
      const rules = group.map(({ candidate }) => candidate.rule.id).join(' ');
      const other = found.get(rules);
      if (mix && (!other || isBetter(mix, other))) found.set(rules, mix);
      if ([...found.values()].filter((each) => isBest(each, size)).length === mostShown) break;
    }
    if (found.size > 0)
      return [...found.values()]
        .sort((a, b) => a.things - b.things || a.excess - b.excess)
        .slice(0, mostShown);
  }
  return [];
}
