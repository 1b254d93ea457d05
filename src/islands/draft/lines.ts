import { computed } from '@preact/signals';
import { kindName } from '../../format/names.ts';
import type { Listed } from '../../stores/calculator/arrange.ts';
import { draft } from '../../stores/calculator/current.ts';
import { readActivity } from '../../stores/calculator/facts.ts';
import { isGrouped, isLong } from '../../stores/calculator/list.ts';
import { contributedTo, dated } from '../../stores/calculator/own-years.ts';
import { proofOf } from '../../stores/calculator/papers.ts';
import { type Contributed, policy } from '../../stores/calculator/result.ts';
import { today } from '../../stores/clock.ts';
import type { DraftActivity } from '../../stores/drafts/draft.ts';
import { vocabulary } from '../../stores/library.ts';
import { metaOf, type Row, rowOf, titleOf, withPapers } from './rows.ts';

/** A record as the list shows it: what the list goes by, and what its line says. */
export type Line = Listed & {
  id: string;
  worth: Row['worth'] | undefined;
  status: Row['status'];
  /** Kind, subject and date. */
  meta: string[];
};

/** The year for which a record is shown, and what it contributes to it. */
type Seen = {
  year: number;
  own: number | undefined;
  day: string | undefined;
  found: Contributed | undefined;
};

function lineOf(activity: DraftActivity, { year, own, day, found }: Seen): Line {
  const { facts, troubles } = readActivity(activity);
  const words = vocabulary.value;
  const row = found && rowOf(found.contribution, found.assessment, words);
  const counted = row && 'figure' in row.worth && found.contribution.counted;
  return {
    id: activity.id,
    name: titleOf(activity, words),
    kind: activity.kind,
    kindName: kindName(words, activity.kind),
    year: own,
    date: day,
    hours: typeof counted === 'number' ? counted : undefined,
    worth: row?.worth,
    status:
      troubles.length > 0
        ? { kind: 'doubt', text: `${troubles.length}处要改` }
        : withPapers(row?.status, proofOf(activity)),
    meta: policy.value
      ? metaOf(activity, facts, found?.contribution, { policy: policy.value, vocabulary: words, year })
      : [],
  };
}

type Kept = { activity: DraftActivity; seen: Seen; line: Line };

const isSame = (one: Seen, other: Seen): boolean =>
  one.year === other.year &&
  one.own === other.own &&
  one.day === other.day &&
  one.found?.assessment.requirement === other.found?.assessment.requirement &&
  one.found?.contribution === other.found?.contribution;

/** Lines made by the same rules and words on the same day, by activity. */
const kept = computed(() => {
  void [policy.value, vocabulary.value, today.value];
  return new Map<string, Kept>();
});

/** The line of a record: the same object as long as it says the same, so that it is not drawn again. */
function lineFor(activity: DraftActivity, seen: Seen): Line {
  const before = kept.value.get(activity.id);
  if (before && before.activity === activity && isSame(before.seen, seen)) return before.line;
  const made = lineOf(activity, seen);
  const line = before && JSON.stringify(before.line) === JSON.stringify(made) ? before.line : made;
  kept.value.set(activity.id, { activity, seen, line });
  return line;
}

const listed = computed(() => draft.value.activities);
const yearInUse = computed(() => draft.value.year);

/** A line for each record, in the order in which they were added. Grouped, each is shown for the year it belongs to. */
export const lines = computed<Line[]>(() => {
  const places = isLong.value ? dated.value : undefined;
  return listed.value.map((activity) => {
    const place = places?.get(activity.id);
    const year = (isGrouped.value && place?.year) || yearInUse.value;
    const found = contributedTo.value(year).get(activity.id);
    return lineFor(activity, { year, own: place?.year, day: place?.day, found });
  });
});
