import type { Policy } from '../policy/schema/policy.ts';
import type { Rule } from '../policy/schema/recognition.ts';
import { dates, type Entry, earlierEntry, entryOf, type Item, liesBefore, liesIn } from './entry.ts';
import { onceLooked } from './looked.ts';
import { once, onceNamed } from './once.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { type Span, yearBefore } from './period.ts';
import { onEveryReading, optionsOf, pick, results, type Tree } from './readings.ts';
import type { Recognition } from './recognise.ts';
import type { Activity, Choose, Facts } from './types.ts';

/** An activity under a policy, worked out on every reading as far as somebody asked. */
export type Work = {
  activity: Activity;
  /** Depends on no reading. */
  rule: Rule | undefined;
  outcomes: Tree<Outcome>;
  /** What it comes to in a span. */
  entry: (span: Span) => Tree<Entry>;
  /** What it came to before a span began. */
  earlier: (span: Span) => Tree<Entry | undefined>;
  /** Works that have the same name in a span, or before it, come to the same there, as far as they stand alone. */
  nameIn: (span: Span) => string;
  nameBefore: (span: Span) => string;
  /** What was recognised already, by outcome. */
  recognitions: Map<Outcome, Recognition>;
  /** First and last of its dates; undefined without any, when it may lie anywhere. */
  reach: Span | undefined;
};

function reachOf({ facts }: Activity): Span | undefined {
  let reach: Span | undefined;
  for (const date of dates) {
    const day = facts[date];
    if (typeof day !== 'string') continue;
    const { from, to } = reach ?? { from: day, to: day };
    reach = { from: day < from ? day : from, to: day > to ? day : to };
  }
  return reach;
}

const outcomesUnder = once((policy: Policy) => {
  const options = optionsOf(policy);
  const known = onceNamed<(facts: Facts) => Tree<Outcome> | undefined>();
  return (kind: string) =>
    known(kind, () =>
      onceLooked((facts) => onEveryReading(options, (choose) => outcomeOf(policy, { kind, facts }, choose))),
    );
});

function few<T>(policy: Policy, { id }: Activity, found: Tree<T> | undefined): Tree<T> {
  if (!found) throw new Error(`Activity ${id} asks for too many readings of ${policy.id} at once.`);
  return found;
}

/**
 * The outcome of an activity on every reading it asks for; the readings of one rule are always few enough to try.
 * Activities that are alike in the facts that matter have the same one.
 */
export const outcomesOf = (policy: Policy, activity: Activity): Tree<Outcome> =>
  few(policy, activity, outcomesUnder(policy)(activity.kind)(activity.facts));

let last = 0;
/** Gives outcomes numbers, by which alike activities are found. */
const numberOf = once((_: Tree<Outcome>) => {
  last += 1;
  return last;
});

function workOf(policy: Policy, activity: Activity): Work {
  const outcomes = outcomesOf(policy, activity);
  const rule = results(outcomes)[0]?.rule;
  const item: Item = { activity, rule, outcome: (choose) => pick(outcomes, choose) };
  const onEvery = <T>(run: (choose: Choose) => T): Tree<T> =>
    few(policy, activity, onEveryReading(optionsOf(policy), run));
  return {
    activity,
    rule,
    outcomes,
    entry: once((span) => onEvery((choose) => entryOf(item, span, choose))),
    earlier: once((span) => onEvery((choose) => earlierEntry(item, span, choose))),
    nameIn: once((span) => `${numberOf(outcomes)} ${liesIn(item, span)}`),
    nameBefore: once((span) => `${numberOf(outcomes)} ${liesBefore(activity, span)}`),
    recognitions: new Map(),
    reach: reachOf(activity),
  };
}

const workUnder = once((policy: Policy) => once((activity: Activity) => workOf(policy, activity)));

/** An activity under a policy. The same activity is worked out once. */
export const work = (policy: Policy, activity: Activity): Work => workUnder(policy)(activity);

/** The activities of a record under a policy. */
export type Works = {
  all: Work[];
  /**
   * Those that may count in a span on some reading, and surely all that do: nothing counts before its first date,
   * nor later than in the year after its last.
   */
  within: (span: Span) => Work[];
};

const worksUnder = once((policy: Policy) =>
  once((activities: Activity[]): Works => {
    const all = activities.map(workUnder(policy));
    return {
      all,
      within: once((span) => {
        const earliest = yearBefore(span).from;
        return all.filter(({ reach }) => !reach || (reach.to >= earliest && reach.from <= span.to));
      }),
    };
  }),
);

/** The activities of a record under a policy; each is worked out once, in whatever record it is. */
export const worksOf = (policy: Policy, activities: Activity[]): Works => worksUnder(policy)(activities);
