import type { Policy } from '../policy/schema/policy.ts';
import type { Rule } from '../policy/schema/recognition.ts';
import {
  asksForYear,
  dates,
  type Entry,
  earlierEntry,
  entryOf,
  type Item,
  liesBefore,
  liesIn,
  mayCountNextYear,
} from './entry.ts';
import { onceLooked } from './looked.ts';
import { once, onceNamed, onceOfFew } from './once.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import type { Span } from './period.ts';
import { firstOf, mapTree, onEveryReading, optionsOf, pick, type Tree } from './readings.ts';
import { earlierWorks, type Ties, tiedWorks, tiesOf } from './ties.ts';
import type { Activity, Choose, Facts } from './types.ts';

/** An activity under a policy, worked out on every reading as far as somebody asked. */
export type Work = {
  activity: Activity;
  /** Depends on no reading. */
  rule: Rule | undefined;
  ties: Ties;
  outcomes: Tree<Outcome>;
  /** What it comes to in a span. */
  entry: (span: Span) => Tree<Entry>;
  /** What it came to before a span began. */
  earlier: (span: Span) => Tree<Entry | undefined>;
  /** Works that have the same number in a span come to the same there, as far as they stand alone; 0: to nothing. */
  numberIn: (span: Span) => number;
  /** Works that have the same name before a span came to the same there, as far as they stand alone. */
  nameBefore: (span: Span) => string;
  /** The days on which it may count, by the first and the last of its dates; without any it may be on all. */
  reach: Days;
};

/** First and last day as numbers, which are compared far faster than texts. */
type Days = { first: number; last: number };

const numberOfDay = (day: string): number => Number(day.replaceAll('-', ''));
const daysOf = once(({ from, to }: Span): Days => ({ first: numberOfDay(from), last: numberOfDay(to) }));
/** What a year later adds to such a number. */
const aYear = 10_000;

/** Nothing counts before its first date, nor later than in the year after its last. */
function reachOf({ facts }: Activity, rule: Rule | undefined): Days {
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const date of dates) {
    const day = facts[date];
    if (typeof day !== 'string') continue;
    const number = numberOfDay(day);
    first = Math.min(first, number);
    last = Math.max(last, number);
  }
  if (last === 0) return { first: 0, last: Number.POSITIVE_INFINITY };
  return { first, last: mayCountNextYear(rule) ? last + aYear : last };
}

let last = 0;
const nextNumber = (): number => {
  last += 1;
  return last;
};

/** What alike activities come to on every reading, and a number for each way to lie in a span. */
type Outcomes = {
  tree: Tree<Outcome>;
  numbered: (lies: string, make: () => number) => number;
  number: number;
};

const outcomesUnder = once((policy: Policy) => {
  const options = optionsOf(policy);
  const known = onceNamed<(facts: Facts) => Outcomes | undefined>();
  return (kind: string) =>
    known(kind, () =>
      onceLooked((facts) => {
        const tree = onEveryReading(options, (choose) => outcomeOf(policy, { kind, facts }, choose));
        return tree && { tree, number: nextNumber(), numbered: onceNamed() };
      }),
    );
});

function few<T>(policy: Policy, { id }: Activity, found: T | undefined): T {
  if (!found) throw new Error(`Activity ${id} asks for too many readings of ${policy.id} at once.`);
  return found;
}

/**
 * The outcome of an activity on every reading it asks for; the readings of one rule are always few enough to try.
 * Activities that are alike in the facts that matter have the same one.
 */
export const outcomesOf = (policy: Policy, activity: Activity): Tree<Outcome> =>
  few(policy, activity, outcomesUnder(policy)(activity.kind)(activity.facts)).tree;

/** Where no reading is left to choose. */
const unasked: Choose = (reading) => {
  throw new Error(`Reading ${reading} was not expected to matter.`);
};

/** An activity under a policy, worked out anew each time; `work` keeps it as long as the activity is in use. */
export function workOf(policy: Policy, activity: Activity): Work {
  const { tree, number, numbered } = few(
    policy,
    activity,
    outcomesUnder(policy)(activity.kind)(activity.facts),
  );
  const rule = firstOf(tree).rule;
  const item: Item = { activity, rule, outcome: (choose) => pick(tree, choose) };
  const onEvery = <T>(run: (choose: Choose) => T): Tree<T> =>
    few(policy, activity, onEveryReading(optionsOf(policy), run));
  const numberIn = onceOfFew((span: Span) => {
    const lies = liesIn(item, span);
    return lies === undefined ? 0 : numbered(lies, nextNumber);
  });
  return {
    activity,
    rule,
    ties: tiesOf(policy)(rule),
    outcomes: tree,
    entry: onceOfFew((span) =>
      asksForYear(rule) || numberIn(span) === 0
        ? onEvery((choose) => entryOf(item, span, choose))
        : mapTree(tree, (outcome) => entryOf({ ...item, outcome: () => outcome }, span, unasked)),
    ),
    earlier: onceOfFew((span) => onEvery((choose) => earlierEntry(item, span, choose))),
    numberIn,
    nameBefore: (span) => `${number} ${liesBefore(activity, span)}`,
    reach: reachOf(activity, rule),
  };
}

const workUnder = once((policy: Policy) => once((activity: Activity) => workOf(policy, activity)));

/** An activity under a policy. The same activity is worked out once. */
export const work = (policy: Policy, activity: Activity): Work => workUnder(policy)(activity);

/** Activities that may count in a span on some reading, and surely all that do. */
export type Within = {
  works: Work[];
  /** Those that limits tie together. */
  tied: Work[][];
  /** What may have been counted in years before, and matters to these. */
  earlier: Work[];
};

/** The activities of a record under a policy. */
export type Works = { all: Work[]; within: (span: Span) => Within };

/** Works as those of one record. */
export const recordOf = (all: Work[]): Works => ({
  all,
  within: onceOfFew((span) => {
    const { first, last } = daysOf(span);
    const works = all.filter(
      ({ reach, numberIn }) => reach.first <= last && reach.last >= first && numberIn(span) > 0,
    );
    return { works, tied: tiedWorks(works), earlier: earlierWorks(works, all) };
  }),
});

const worksUnder = once((policy: Policy) =>
  once((activities: Activity[]): Works => recordOf(activities.map(workUnder(policy)))),
);

/** The activities of a record under a policy; each is worked out once, in whatever record it is. */
export const worksOf = (policy: Policy, activities: Activity[]): Works => worksUnder(policy)(activities);
