import type { Vocabulary } from '../../policy/schema/vocabulary.ts';
import type { Span } from '../period.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { leastSteps } from './least.ts';
import { type Amount, type Doing, doing, isBetter, type Mix, mixesOf, mixOf } from './mix.ts';
import { type Gap, gapOf, overSince, type Reason, whyNot } from './reason.ts';
import { closedIn, type Setting, type Trial, trialOf } from './trial.ts';

export type { Amount, Doing, Mix } from './mix.ts';
export type { Gap, Reason } from './reason.ts';

/** One thing that may still be done: so much of it closes the gap; or why none does. */
export type Effort = Doing & (Amount | { impossible: Reason });

/** `mixes`: the best first; none where one thing alone closes the gap with as few activities and no more beyond it. */
export type Plan =
  | { state: 'missing'; person: string[] }
  | { state: 'closed' }
  | { state: 'open'; gap: Gap[]; efforts: Effort[]; mixes: Mix[] };

/** The least of one thing that closes the gap alone, as a mix of one; or why none does. */
function alone(trial: Trial, candidate: Candidate, left: Span): Mix | { impossible: Reason } {
  const steps = leastSteps(candidate.starts, candidate.most, (at) =>
    closedIn(trial.with(candidate.activities(at))),
  );
  return steps !== undefined && steps <= candidate.left
    ? mixOf(trial, [{ candidate, steps }])
    : { impossible: whyNot(trial, candidate, steps, left) };
}

type Tried = { candidate: Candidate; one: ReturnType<typeof alone> };

const isOther = ({ impossible }: { impossible: Reason }): boolean => impossible.why === 'other-subject';

/** Of the ways of doing something, the first that closes the gap; else why not even several alike do. */
function effortOf(tried: Tried[]): Effort[] {
  const closing = tried.flatMap(({ one }) => ('parts' in one ? one.parts : []));
  const failing = tried.flatMap(({ candidate, one }) =>
    'impossible' in one ? [{ ...doing(candidate), impossible: one.impossible }] : [],
  );
  // That another subject is short says least: the same thing may be done in that subject.
  const telling = failing.reverse().sort((a, b) => Number(isOther(a)) - Number(isOther(b)));
  return [...closing, ...telling].slice(0, 1);
}

/**
 * For the gap of a year, the least of each thing that the rules give hours for and that would close it alone, or why
 * none of it would; and the best mixes. Each is tried on the facts of the rule's worked example, on the days left.
 * @param from the first day on which something may still be done, YYYY-MM-DD
 */
export function plan(setting: Setting, vocabulary: Vocabulary, from: string): Plan {
  const trial = trialOf(setting);
  if ('missing' in trial) return { state: 'missing', person: trial.missing };
  const gap = gapOf(trial.with());
  if (gap.length === 0) return { state: 'closed' };
  const { policy, span, choose } = trial;
  const isOver = from > span.to;
  const left = { from: isOver || from < span.from ? span.from : from, to: span.to };
  const candidates = candidatesOf(policy, vocabulary, left, choose);
  if (isOver) {
    const impossible = overSince(setting, span.to, from);
    return {
      state: 'open',
      gap,
      efforts: policy.rules.flatMap(({ id }) =>
        effortOf(
          candidates
            .filter(({ rule }) => rule.id === id)
            .map((candidate) => ({ candidate, one: { impossible } })),
        ),
      ),
      mixes: [],
    };
  }
  const found = candidates.map((candidate) => ({ candidate, one: alone(trial, candidate, left) }));
  const singles = found.flatMap(({ one }) => ('parts' in one ? [one] : []));
  // Two things are two activities at least.
  const mixes = singles.some(({ things }) => things === 1) ? [] : mixesOf(trial, candidates);
  return {
    state: 'open',
    gap,
    efforts: policy.rules.flatMap(({ id }) =>
      effortOf(found.filter(({ candidate }) => candidate.rule.id === id)),
    ),
    mixes: mixes.filter((mix) => singles.every((single) => isBetter(mix, single))),
  };
}
