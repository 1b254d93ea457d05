import type { Policy } from '../../policy/schema/policy.ts';
import type { Rule } from '../../policy/schema/recognition.ts';
import type { Vocabulary } from '../../policy/schema/vocabulary.ts';
import { daysBetween, monthsBetween } from '../calendar.ts';
import { dates } from '../entry.ts';
import { derived, measuredBy } from '../facts.ts';
import { once } from '../once.ts';
import { isCounting } from '../outcome.ts';
import type { Span } from '../period.ts';
import { pick } from '../readings.ts';
import type { Activity, Choose, Facts } from '../types.ts';
import { outcomesOf } from '../work.ts';
import { leastSteps } from './least.ts';
import { turns } from './thresholds.ts';

/** Something that a rule gives hours for and that may still be done, so many steps of it. */
export type Candidate = {
  rule: Rule;
  kind: string;
  /** What is counted: a fact of one activity, or the number of activities alike. */
  by: { fact: string } | { times: true };
  /** Numbers of steps at which a test may turn out differently, from the least on. */
  starts: number[];
  /** The most steps that a record takes, and that the days left hold. */
  most: number;
  left: number;
  /** With how many steps it comes to the most. */
  top: number;
  figure: (steps: number) => number;
  activity: (steps: number) => Activity;
  activities: (steps: number) => Activity[];
};

/** More activities alike than this are not proposed. */
const mostAlike = 12;

const stated = ['statedHours', 'decidedHours', 'credits'];
/** Facts that can be more or less, the plainest first. */
const sought = [...new Set([...stated, ...Object.values(measuredBy).flat()])];

/** How much of a fact one day holds. */
const inOneDay: Record<string, number> = {
  days: 1,
  halfDays: 2,
  evenings: 1,
  totalDays: 1,
  sessionDays: 1,
};

/** How much of a fact some days hold; without bound where it takes no days. */
export function heldBy(fact: string, { from, to }: Span): number {
  if (fact === 'months') return monthsBetween(from, to).valueOf();
  const inOne = inOneDay[fact];
  return inOne === undefined ? Number.POSITIVE_INFINITY : inOne * daysBetween(from, to);
}

/** A figure of a fact without the noise of decimals. */
export const tidy = (figure: number): number => Number(figure.toFixed(6));

/** Ways to state how long something takes, of which one is enough. */
const lengths = ['days', 'halfDays', 'evenings'];

/** The same facts with the whole length in one of them, that which the rule counts by first; and as they are. */
function* plainer(rule: Rule, given: Facts): Generator<Facts> {
  const byHalves = JSON.stringify(rule.hours).includes('"per":"half-day"');
  const some = lengths.filter((fact) => typeof given[fact] === 'number');
  const rest = Object.fromEntries(Object.entries(given).filter(([fact]) => !lengths.includes(fact)));
  if (byHalves && some.length > 0) yield { ...rest, halfDays: 1 };
  for (const fact of some) yield { ...rest, [fact]: given[fact] ?? 1 };
  yield given;
}

/** The facts of an example on the days left, with its length in months where it has only dates. */
function onDays(given: Facts, left: Span): Facts {
  const months = derived.serviceMonths?.reckon(given);
  const isDated =
    given.months === undefined && typeof given.start === 'string' && months && 'value' in months;
  const takesDays = Object.keys(given).some((fact) => fact in inOneDay || fact === 'months');
  const dated = Object.fromEntries(dates.map((date) => [date, left.from]));
  return {
    ...given,
    ...dated,
    ...(isDated && { months: months.value.valueOf() }),
    ...((takesDays || isDated) && { end: left.to }),
  };
}

/** An example of the rule that is worth something on the chosen readings, made as plain as can be. */
function exampleOf(policy: Policy, rule: Rule, left: Span, choose: Choose): Activity | undefined {
  for (const { activity, given } of rule.examples)
    for (const facts of plainer(rule, given)) {
      const kind = activity ?? (rule.activity[0] as string);
      const found: Activity = { id: `plan-${rule.id}`, kind, facts: onDays(facts, left) };
      const outcome = pick(outcomesOf(policy, found), choose);
      if (outcome.rule === rule && isCounting(outcome) && outcome.quantity.low.sign > 0) return found;
    }
  return undefined;
}

/** Makes each of several things once. */
function each<T>(make: (at: number) => T): (at: number) => T {
  const known = new Map<number, T>();
  return (at) => {
    const found = known.get(at) ?? make(at);
    known.set(at, found);
    return found;
  };
}

/** What one activity is worth on the chosen readings, at the low end. */
type Worth = (activity: Activity) => number;

function byFact(
  policy: Policy,
  rule: Rule,
  example: Activity,
  { fact, step, max }: { fact: string; step: number; max: number },
  span: Span,
  worth: Worth,
): Candidate {
  const most = Math.floor(max / step + 1e-9);
  const activity = each((steps) => ({
    ...example,
    facts: { ...example.facts, [fact]: tidy(steps * step) },
  }));
  const starts = turns(policy, example, fact, step, most).filter((at) => at > 0);
  const ends = [...starts.slice(1).map((at) => at - 1), most];
  const [best] = [...starts, ...ends].map((at) => worth(activity(at))).sort((a, b) => b - a);
  return {
    ...{ rule, kind: example.kind, by: { fact }, starts, most },
    left: Math.min(most, Math.floor(heldBy(fact, span) / step + 1e-9)),
    top: leastSteps(starts, most, (at) => [worth(activity(at)) === best]) ?? most,
    figure: (steps) => tidy(steps * step),
    activity,
    activities: each((steps) => [activity(steps)]),
  };
}

function byTimes(rule: Rule, example: Activity, span: Span): Candidate {
  const alike = each((at) => ({ ...example, id: `${example.id}-${at}` }));
  const fits = Object.entries(example.facts).map(([fact, figure]) =>
    typeof figure === 'number' && figure > 0 ? Math.floor(heldBy(fact, span) / figure + 1e-9) : mostAlike,
  );
  return {
    ...{ rule, kind: example.kind, by: { times: true } },
    starts: Array.from({ length: mostAlike }, (_, index) => index + 1),
    most: mostAlike,
    left: Math.min(mostAlike, ...fits),
    top: mostAlike,
    figure: (steps) => steps,
    activity: () => alike(1),
    activities: each((steps) => Array.from({ length: steps }, (_, index) => alike(index + 1))),
  };
}

/**
 * What of a rule may be done: more of a fact; and several activities alike where one gives no more from some figure on.
 */
function candidatesUnder(
  policy: Policy,
  rule: Rule,
  vocabulary: Vocabulary,
  left: Span,
  choose: Choose,
): Candidate[] {
  const example = exampleOf(policy, rule, left, choose);
  if (!example) return [];
  return inSubjects(policy, rule, example, choose).flatMap((each) =>
    candidatesWith(policy, rule, each, vocabulary, left, choose),
  );
}

/** An example without a subject in each that it may have, where the rule takes the one that is stated. */
function inSubjects(policy: Policy, rule: Rule, example: Activity, choose: Choose): Activity[] {
  if (rule.subject !== 'as-stated' || example.facts.subject !== undefined) return [example];
  const stated = ['professional', 'public']
    .map((subject) => ({
      ...example,
      id: `${example.id}-${subject}`,
      facts: { ...example.facts, subject },
    }))
    .filter((activity) => {
      const outcome = pick(outcomesOf(policy, activity), choose);
      return outcome.rule === rule && isCounting(outcome);
    });
  return stated.length > 0 ? stated : [example];
}

/** What of one example may be done. */
function candidatesWith(
  policy: Policy,
  rule: Rule,
  example: Activity,
  vocabulary: Vocabulary,
  left: Span,
  choose: Choose,
): Candidate[] {
  const fact = sought.find((name) => typeof example.facts[name] === 'number');
  const declared = fact === undefined ? undefined : vocabulary.facts[fact];
  if (fact === undefined || declared?.type !== 'number') return [byTimes(rule, example, left)];
  const worth: Worth = (activity) => {
    const outcome = pick(outcomesOf(policy, activity), choose);
    return isCounting(outcome) ? outcome.quantity.low.valueOf() : 0;
  };
  const more = byFact(policy, rule, example, { fact, ...declared }, left, worth);
  if (more.top === more.starts[0]) return [byTimes(rule, example, left)];
  if (more.top === more.most || more.top > more.left) return [more];
  return [more, byTimes(rule, { ...example, facts: more.activity(more.top).facts }, left)];
}

/** The last of each policy, so that trying something else in the same days makes nothing anew. */
const kept = once((_: Policy) => new Map<string, { vocabulary: Vocabulary; candidates: Candidate[] }>());

/** Everything that the rules give hours for, on the facts of their worked examples, on the days left. */
export function candidatesOf(
  policy: Policy,
  vocabulary: Vocabulary,
  left: Span,
  choose: Choose,
): Candidate[] {
  const chosen = policy.readings.map(({ id }) => choose(id));
  const name = [left.from, left.to, ...chosen].join(' ');
  const last = kept(policy).get(name);
  if (last?.vocabulary === vocabulary) return last.candidates;
  const candidates = policy.rules.flatMap((rule) => candidatesUnder(policy, rule, vocabulary, left, choose));
  kept(policy).clear();
  kept(policy).set(name, { vocabulary, candidates });
  return candidates;
}
