import type { Policy } from '../policy/schema/policy.ts';
import type { Way } from './account.ts';
import { everyOption, settle } from './choice.ts';
import { type Entry, earlierEntry, entryOf, type Item, outerEntry } from './entry.ts';
import type { Span } from './period.ts';
import { leaves, onEveryReading, optionsOf, pick, type Tree } from './readings.ts';
import { outcomes } from './recognise.ts';
import type { Activity, Choose } from './types.ts';

/** Keeps the result for each span. */
function perSpan<T>(run: (span: Span) => T): (span: Span) => T {
  const known = new Map<string, T>();
  return (span) => {
    const name = `${span.from}/${span.to}`;
    const found = known.get(name) ?? run(span);
    known.set(name, found);
    return found;
  };
}

type Worked = {
  same: string | undefined;
  entry: (span: Span) => Tree<Entry>;
  earlier: (span: Span) => Tree<Entry | undefined>;
};

function workedOut(policy: Policy, activity: Activity): Worked {
  const options = optionsOf(policy);
  const tree = outcomes(policy, activity);
  const rule = leaves(tree)[0]?.result.rule;
  const item: Item = { activity, rule, outcome: (choose) => pick(tree, choose) };
  const onEvery = <T>(run: (choose: Choose) => T): Tree<T> => {
    const found = onEveryReading(options, run);
    if (!found)
      throw new Error(`Activity ${activity.id} asks for too many readings of ${policy.id} at once.`);
    return found;
  };
  return {
    same: activity.same,
    entry: perSpan((span) => onEvery((choose) => entryOf(item, span, choose))),
    earlier: perSpan((span) => onEvery((choose) => earlierEntry(item, span, choose))),
  };
}

const results = <T>(tree: Tree<T>): T[] => leaves(tree).map(({ result }) => result);

/** What a work came to earlier on all readings at once; for certain only if it did on each. */
function outerEarlier(tree: Tree<Entry | undefined>): Entry[] {
  const all = results(tree);
  const some = all.filter((entry) => entry !== undefined);
  if (some.length === 0) return [];
  const outer = outerEntry(some);
  return [{ ...outer, sure: outer.sure && some.length === all.length }];
}

/** The activities of a record, to be counted on chosen readings or on all readings at once. */
export function waysOf(policy: Policy, activities: Activity[]): { on: (choose: Choose) => Way; outer: Way } {
  const worked = activities.map((activity) => workedOut(policy, activity));
  const linked = (links: Set<string>) => worked.filter(({ same }) => same !== undefined && links.has(same));
  return {
    on: (choose) => ({
      entries: (span) => worked.map(({ entry }) => pick(entry(span), choose)),
      earlier: (span, links) => linked(links).flatMap(({ earlier }) => pick(earlier(span), choose) ?? []),
      keeps: (keep) => [settle(keep, choose)],
    }),
    outer: {
      entries: (span) => worked.map(({ entry }) => outerEntry(results(entry(span)))),
      earlier: (span, links) => linked(links).flatMap(({ earlier }) => outerEarlier(earlier(span))),
      keeps: everyOption,
    },
  };
}
