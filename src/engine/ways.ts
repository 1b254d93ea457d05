import type { Choice } from '../policy/schema/parts.ts';
import type { Keep } from '../policy/schema/recognition.ts';
import { everyOption, settle } from './choice.ts';
import { type Entry, outerEntry } from './entry.ts';
import type { Span } from './period.ts';
import { pick, results, type Tree } from './readings.ts';
import type { Choose } from './types.ts';
import type { Work } from './work.ts';

/** How readings inside activities and limits are dealt with: on one choice, or all at once. */
export type Way = {
  /** What each activity comes to in a span. */
  entries: (works: Work[], span: Span) => Entry[];
  /** What activities came to before a span began. */
  earlier: (works: Work[], span: Span) => Entry[];
  keeps: (keep: Choice<Keep>) => Keep[];
};

/** Activities are counted on chosen readings. */
export const on = (choose: Choose): Way => ({
  entries: (works, span) => works.map(({ entry }) => pick(entry(span), choose)),
  earlier: (works, span) => works.flatMap(({ earlier }) => pick(earlier(span), choose) ?? []),
  keeps: (keep) => [settle(keep, choose)],
});

/** What a work came to earlier on all readings at once; for certain only if it did on each. */
function outerEarlier(tree: Tree<Entry | undefined>): Entry[] {
  const all = results(tree);
  const some = all.filter((entry) => entry !== undefined);
  if (some.length === 0) return [];
  const outer = outerEntry(some);
  return [{ ...outer, sure: outer.sure && some.length === all.length }];
}

/** Activities are counted on all readings at once, between ends that contain what they come to on any. */
export const outer: Way = {
  entries: (works, span) => works.map(({ entry }) => outerEntry(results(entry(span)))),
  earlier: (works, span) => works.flatMap(({ earlier }) => outerEarlier(earlier(span))),
  keeps: everyOption,
};
