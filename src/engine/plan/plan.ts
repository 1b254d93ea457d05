import type { Counted, Unit } from '../../policy/schema/parts.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { Rule } from '../../policy/schema/recognition.ts';
import type { Vocabulary } from '../../policy/schema/vocabulary.ts';
import { dates } from '../entry.ts';
import { measuredBy } from '../facts.ts';
import { isCounting } from '../outcome.ts';
import type { Span } from '../period.ts';
import { chooser, pick } from '../readings.ts';
import type { Activity, Choose, Facts } from '../types.ts';
import { outcomesOf } from '../work.ts';
import { type Found, leastFigure, leastNumber } from './least.ts';
import { isClosed, type Outlook, type Setting, type Trial, trialOf } from './trial.ts';

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
  /** The rule itself gives no more than so much for it. */
  | { why: 'cap'; cap: number; counted: number; gap: Gap[] }
  /** Limits leave so much of what the most would give. */
  | { why: 'limit'; limits: string[]; claimed: number; counted: number; gap: Gap[] }
  /** Limits let one count in the period, and another is recorded already. */
  | { why: 'used-up'; limits: string[]; counted: number; gap: Gap[] }
  /** It gives hours, but none of the subjects that are short. */
  | { why: 'other-subject'; counted: number; gap: Gap[] }
  /** The most of it that a record takes is not enough. */
  | { why: 'not-enough'; most: number; counted: number; gap: Gap[] };

/** What may still be done: of which rule and kind, and what is counted: a fact of one activity, or activities alike. */
export type Doing = { rule: string; kind: string; by: { fact: string } | { times: true } };

/** So much of it: the figure of the fact or the number of activities, one of those activities, and what they come to. */
export type Amount = { least: number; activity: Activity; counted: number };

/** One thing that may still be done: so much of it closes the gap; or why none does. */
export type Effort = Doing & (Amount | { impossible: Reason });

/**
 * Things that close the gap together. Of each the least: with the others as they are, one step less does not close it.
 * `things`: how many activities; `excess`: what is done beyond what is due, of the total or, without one, of its parts.
 */
export type Mix = { parts: (Doing & Amount)[]; things: number; excess: number };

/** `mixes`: the best first; none where a single thing closes the gap with no more things to do. */
export type Plan =
  | { state: 'missing'; person: string[] }
  | { state: 'closed' }
  | { state: 'open'; gap: Gap[]; efforts: Effort[]; mixes: Mix[] };

/** More activities alike than this are not proposed. */
const mostAlike = 12;

const stated = ['statedHours', 'decidedHours', 'credits'];
/** Facts that can be more or less, the plainest first. */
const sought = [...new Set([...stated, ...Object.values(measuredBy).flat()])];

const gapOf = ({ account }: Outlook): Gap[] =>
  [account.total, ...account.floors].flatMap((line) =>
    isClosed(line) ? [] : [{ of: line.of, unit: line.unit, short: line.short.valueOf() }],
  );

/** The facts of an example of the rule, all on one day: the first that has a figure on the chosen readings. */
function exampleOf(policy: Policy, rule: Rule, day: string, choose: Choose): Activity | undefined {
  return rule.examples
    .map(({ activity, given }): Activity => {
      const dated = Object.fromEntries(dates.map((date) => [date, day]));
      const facts = { ...given, ...dated } as Facts;
      return { id: `plan-${rule.id}`, kind: activity ?? (rule.activity[0] as string), facts };
    })
    .find((activity) => {
      const outcome = pick(outcomesOf(policy, activity), choose);
      return outcome.rule === rule && isCounting(outcome) && outcome.quantity.low.sign > 0;
    });
}

/** Why the most of an activity leaves a gap. */
function reasonOf(trial: Trial, activity: Activity, choose: Choose, outlook: Outlook): Reason {
  const outcome = pick(outcomesOf(trial.policy, activity), choose);
  if (!isCounting(outcome)) return { why: 'no-figure', state: outcome.state };
  if (outlook.shares.every(({ place }) => place === 'outside'))
    return { why: 'other-period', period: trial.span };
  const counted = outlook.shares.reduce((sum, share) => sum + share.counted.valueOf(), 0);
  const limits = [...new Set(outlook.shares.flatMap((share) => share.limits.map(({ limit }) => limit)))];
  const claimed = outcome.quantity.low.valueOf() * outlook.shares.length;
  const gap = gapOf(outlook);
  if (limits.length > 0) return { why: 'limit', limits, claimed, counted, gap };
  const serves = gap.some(
    ({ of, unit }) => unit === outcome.unit && (of === 'total' || of === outcome.counts),
  );
  return serves ? { why: 'not-enough', most: claimed, counted, gap } : { why: 'other-subject', counted, gap };
}

function effortOf(
  trial: Trial,
  rule: Rule,
  activity: Activity,
  vocabulary: Vocabulary,
  choose: Choose,
): Effort {
  const fact = sought.find((name) => typeof activity.facts[name] === 'number');
  const declared = fact === undefined ? undefined : vocabulary.facts[fact];
  const isSought = fact !== undefined && declared?.type === 'number';
  const by = isSought ? { fact } : { times: true as const };
  const found: Found | undefined = isSought
    ? leastFigure(trial, activity, { fact, step: declared.step, most: declared.max })
    : leastNumber(trial, activity, mostAlike);
  const common = { rule: rule.id, kind: activity.kind, by };
  if (found) {
    const counted = found.outlook.shares.reduce((sum, share) => sum + share.counted.valueOf(), 0);
    return { ...common, least: found.figure, activity: found.activity, counted };
  }
  const most = isSought ? { ...activity, facts: { ...activity.facts, [fact]: declared.max } } : activity;
  const all = isSought
    ? [most]
    : Array.from({ length: mostAlike }, (_, index) => ({ ...most, id: `${most.id}-${index + 1}` }));
  return { ...common, impossible: reasonOf(trial, most, choose, trial.with(all)) };
}

/**
 * For the gap of a year, the least of each thing that the rules give hours for and that would close it alone; or why
 * none of it would. Each is tried on the facts of the rule's worked example, on a day that is left.
 * @param from the first day on which something may still be done, YYYY-MM-DD
 */
export function plan(setting: Setting, vocabulary: Vocabulary, from: string): Plan {
  const { policy, readings } = setting;
  const trial = trialOf(setting);
  if ('missing' in trial) return { state: 'missing', person: trial.missing };
  const gap = gapOf(trial.with([]));
  if (gap.length === 0) return { state: 'closed' };
  const choose = chooser(policy, readings);
  const day = from > trial.span.from ? from : trial.span.from;
  const efforts = policy.rules.flatMap((rule): Effort[] => {
    const activity = exampleOf(policy, rule, day, choose);
    if (!activity) return [];
    if (day > trial.span.to)
      return [
        {
          rule: rule.id,
          kind: activity.kind,
          by: { times: true },
          impossible: { why: 'period-over', until: trial.span.to, makeUp: [] },
        },
      ];
    return [effortOf(trial, rule, activity, vocabulary, choose)];
  });
  return { state: 'open', gap, efforts, mixes: [] };
}
