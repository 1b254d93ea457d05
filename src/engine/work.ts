import type { Policy } from '../policy/schema/policy.ts';
import type { Rule } from '../policy/schema/recognition.ts';
import { dates, type Entry, earlierEntry, entryOf, type Item } from './entry.ts';
import { once, onceNamed } from './once.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { nameOf, type Span, yearBefore } from './period.ts';
import { onEveryReading, optionsOf, pick, results, type Tree } from './readings.ts';
import type { Recognition } from './recognise.ts';
import type { Activity, Choose } from './types.ts';

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

function onEvery<T>(policy: Policy, { id }: Activity, run: (choose: Choose) => T): Tree<T> {
  const found = onEveryReading(optionsOf(policy), run);
  if (!found) throw new Error(`Activity ${id} asks for too many readings of ${policy.id} at once.`);
  return found;
}

/** The outcome of an activity on every reading it asks for; the readings of one rule are always few enough to try. */
export const outcomesOf = (policy: Policy, activity: Activity): Tree<Outcome> =>
  onEvery(policy, activity, (choose) => outcomeOf(policy, activity, choose));

function workOf(policy: Policy, activity: Activity): Work {
  const outcomes = outcomesOf(policy, activity);
  const rule = results(outcomes)[0]?.rule;
  const item: Item = { activity, rule, outcome: (choose) => pick(outcomes, choose) };
  const [entries, before] = [onceNamed<Tree<Entry>>(), onceNamed<Tree<Entry | undefined>>()];
  return {
    activity,
    rule,
    outcomes,
    entry: (span) =>
      entries(nameOf(span), () => onEvery(policy, activity, (choose) => entryOf(item, span, choose))),
    earlier: (span) =>
      before(nameOf(span), () => onEvery(policy, activity, (choose) => earlierEntry(item, span, choose))),
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
    const known = onceNamed<Work[]>();
    return {
      all,
      within: (span) =>
        known(nameOf(span), () => {
          const earliest = yearBefore(span).from;
          return all.filter(({ reach }) => !reach || (reach.to >= earliest && reach.from <= span.to));
        }),
    };
  }),
);

/** The activities of a record under a policy; each is worked out once, in whatever record it is. */
export const worksOf = (policy: Policy, activities: Activity[]): Works => worksUnder(policy)(activities);
