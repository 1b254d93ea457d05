import type { Counted, Unit } from '../../policy/schema/parts.ts';
import type { Provision } from '../../policy/schema/provision.ts';
import { answer } from '../answer.ts';
import { daysBetween } from '../calendar.ts';
import { settle } from '../choice.ts';
import { isCap } from '../cuts.ts';
import { isCounting } from '../outcome.ts';
import type { Span } from '../period.ts';
import { pick } from '../readings.ts';
import { isOver } from '../ties.ts';
import type { Activity, Step } from '../types.ts';
import { outcomesOf } from '../work.ts';
import type { Candidate } from './candidates.ts';
import { countedIn, isClosed, type Outlook, partsOf, type Setting, type Trial } from './trial.ts';

/** What is still short, part by part, in the unit of each. */
export type Gap = { of: Counted | 'total'; unit: Unit; short: number };

/** A provision on making up, and its clauses. */
export type MakeUp = { provision: string; clause: string[] };

/** Why no amount of something closes the gap. Figures are in the unit of the requirement's part or of the rule. */
export type Reason =
  /** The rule gives no figure for it: the text is silent, refuses it, or a fact is missing. */
  | { why: 'no-figure'; state: 'unspecified' | 'denied' | 'incomplete' }
  /** No day of the period is left. `makeUp`: what the text says on making up, where it sets no end that is past. */
  | { why: 'period-over'; until: string; makeUp: MakeUp[] }
  /** No day of the period is left, and making up has ended too. */
  | ({ why: 'make-up-ended'; until: string } & MakeUp)
  /** On the days left it does not count in this period. */
  | { why: 'other-period'; period: Span }
  /** So many days are left, and what they can hold at most is not enough, though more days would be. */
  | { why: 'days-left'; days: number; most: number; counted: number; gap: Gap[] }
  /** The rule itself gives no more than so much for each, and not even many of them are enough. */
  | { why: 'cap'; cap: number; counted: number; gap: Gap[] }
  /** Limits leave so much of what the most would give. */
  | { why: 'limit'; limits: string[]; claimed: number; counted: number; gap: Gap[] }
  /** Limits let one count in the period, and another is recorded already. */
  | { why: 'used-up'; limits: string[]; counted: number; gap: Gap[] }
  /** It gives hours, but none of the subjects that are short. */
  | { why: 'other-subject'; counted: number; gap: Gap[] }
  /** The most of it that a record takes is not enough. */
  | { why: 'not-enough'; most: number; counted: number; gap: Gap[] };

export const gapOf = (outlook: Outlook): Gap[] =>
  partsOf(outlook).flatMap((part) =>
    isClosed(part) ? [] : [{ of: part.of, unit: part.unit, short: part.short.valueOf() }],
  );

/** Why nothing can be done any more once the period is over. */
export function overSince({ policy, year, readings }: Setting, until: string, from: string): Reason {
  const found = policy.provisions
    .filter(({ kind }: Provision) => kind === 'make-up')
    .map((provision) => ({
      makeUp: { provision: provision.id, clause: provision.clause },
      to: answer(policy, provision, year, readings).to,
    }));
  const ended = found.find(({ to }) => to !== undefined && to < from);
  if (ended?.to !== undefined) return { why: 'make-up-ended', until: ended.to, ...ended.makeUp };
  return { why: 'period-over', until, makeUp: found.map(({ makeUp }) => makeUp) };
}

/** Whether a rule's own cap took something somewhere on the way to the figure. */
const isCapped = ({ amount, low, children }: Step): boolean =>
  ('cap' in amount && children.some((child) => child.low > low)) || children.some(isCapped);

/** Whether limits let one of the activities count, and another is recorded already. */
function isUsedUp({ policy, choose, here }: Trial, limits: string[]): boolean {
  const applied = policy.limits.filter(({ id }) => limits.includes(id));
  return applied.every(
    (limit) => !isCap(settle(limit.keep, choose)) && here.some((work) => isOver(limit, work)),
  );
}

/** Why one activity, or several alike, leave a gap. */
export function reasonOf(trial: Trial, activity: Activity, outlook: Outlook): Reason {
  const outcome = pick(outcomesOf(trial.policy, activity), trial.choose);
  if (!isCounting(outcome)) return { why: 'no-figure', state: outcome.state };
  if (outlook.shares.every(({ place }) => place === 'outside'))
    return { why: 'other-period', period: trial.span };
  const [counted, gap] = [countedIn(outlook), gapOf(outlook)];
  const limits = [...new Set(outlook.shares.flatMap((share) => share.limits.map(({ limit }) => limit)))];
  const claimed = outcome.quantity.low.valueOf() * outlook.shares.length;
  if (limits.length > 0)
    return isUsedUp(trial, limits)
      ? { why: 'used-up', limits, counted, gap }
      : { why: 'limit', limits, claimed, counted, gap };
  const serves = gap.some(
    ({ of, unit }) => unit === outcome.unit && (of === 'total' || of === outcome.counts),
  );
  if (!serves) return { why: 'other-subject', counted, gap };
  if (outcome.step && isCapped(outcome.step))
    return { why: 'cap', cap: outcome.quantity.low.valueOf(), counted, gap };
  return { why: 'not-enough', most: claimed, counted, gap };
}

/** Why no amount of something closes the gap on the days left. */
export function whyNot(trial: Trial, candidate: Candidate, enough: number | undefined, left: Span): Reason {
  const { left: steps, most, figure, activities, activity } = candidate;
  if (enough !== undefined || steps === 0) {
    const outlook = trial.with(activities(steps));
    return {
      why: 'days-left',
      days: daysBetween(left.from, left.to),
      ...{ most: figure(steps), counted: countedIn(outlook), gap: gapOf(outlook) },
    };
  }
  return reasonOf(trial, activity(most), trial.with(activities(most)));
}
