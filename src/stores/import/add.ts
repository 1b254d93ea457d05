import { select } from '../calculator/activities.ts';
import { change } from '../calculator/change.ts';
import type { DraftActivity } from '../drafts/draft.ts';

/** Adds records below those that are there, in one change. */
export function addAll(activities: readonly DraftActivity[]): void {
  const [first] = activities;
  if (!first) return;
  change((before) => ({ ...before, activities: [...before.activities, ...activities] }));
  select(first.id);
}
