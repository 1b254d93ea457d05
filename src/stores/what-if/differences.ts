import type { Typed } from '../../engine/read-facts.ts';
import type { Difference } from '../../format/what-if.ts';
import type { Content, DraftActivity } from '../drafts/draft.ts';

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The facts typed differently. An emptied field is a field never filled. */
function changedFacts(before: Typed, after: Typed): { fact: string; before: Value; after: Value }[] {
  const facts = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return facts
    .map((fact) => ({ fact, before: before[fact], after: after[fact] }))
    .filter((each) => !isSame(each.before || undefined, each.after || undefined));
}

type Value = Typed[string] | undefined;

function inActivity(before: DraftActivity, after: DraftActivity): Difference[] {
  if (before === after) return [];
  const kind: Difference[] =
    before.kind === after.kind
      ? []
      : [{ what: 'kind', activity: after, before: before.kind, after: after.kind }];
  const facts = changedFacts(before.typed, after.typed).map(
    (changed): Difference => ({ what: 'fact', activity: after, ...changed }),
  );
  return [...kind, ...facts];
}

function inReadings(before: Content, after: Content): Difference[] {
  return Object.entries(after.readings).flatMap(([policy, chosen]) =>
    Object.entries(chosen).flatMap(([reading, option]): Difference[] => {
      const was = before.readings[policy]?.[reading];
      return was === option ? [] : [{ what: 'reading', policy, reading, before: was, after: option }];
    }),
  );
}

/** In what `after` differs from `before`: by what it is calculated, the person, the readings, then record by record. */
export function differences(before: Content, after: Content): Difference[] {
  const was = new Map(before.activities.map((activity) => [activity.id, activity]));
  const now = new Set(after.activities.map(({ id }) => id));
  const settings = (['policy', 'year', 'track'] as const).flatMap((what): Difference[] =>
    before[what] === after[what] ? [] : [{ what, before: before[what], after: after[what] } as Difference],
  );
  return [
    ...settings,
    ...changedFacts(before.person, after.person).map(
      (changed): Difference => ({ what: 'person', ...changed }),
    ),
    ...inReadings(before, after),
    ...after.activities.flatMap((activity): Difference[] => {
      const known = was.get(activity.id);
      return known ? inActivity(known, activity) : [{ what: 'added', activity }];
    }),
    ...before.activities.flatMap((activity): Difference[] =>
      now.has(activity.id) ? [] : [{ what: 'omitted', activity }],
    ),
  ];
}
