import type { FactValue } from '../../src/policy/schema/recognition.ts';
import type { Vocabulary } from '../../src/policy/schema/vocabulary.ts';
import type { DraftActivity } from '../../src/stores/drafts/draft.ts';
import type { RosterPerson } from '../../src/stores/roster/people.ts';
import { record } from './record.ts';

export const years = Array.from({ length: 10 }, (_, index) => 2016 + index);

const typed = (value: FactValue): DraftActivity['typed'][string] => {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object') return value;
  return value.map(({ hours, passed }) => ({ hours: String(hours ?? ''), passed }));
};

/** Activities of every kind in turn, so many in each year, as typed; another seed gives others. */
const typedActivities = (vocabulary: Vocabulary, aYear: number, seed: number): DraftActivity[] =>
  record(vocabulary, aYear * years.length, years.length, seed).map(({ id, kind, facts, same }) => ({
    id,
    kind,
    title: `${kind} ${id}`,
    same,
    typed: Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, typed(value)])),
  }));

const person = (index: number, activities: DraftActivity[]): RosterPerson => ({
  id: String(index),
  name: String(index),
  level: (['junior', 'intermediate', 'associate', 'senior'] as const)[index % 4],
  track: 'general',
  person: {},
  activities,
});

/** People of whom nobody has an activity that another has. */
export const unlike = (vocabulary: Vocabulary, count: number, aYear: number): RosterPerson[] =>
  Array.from({ length: count }, (_, index) => person(index, typedActivities(vocabulary, aYear, 100 + index)));

const classKinds = new Set([
  'public-course',
  'training',
  'advanced-seminar',
  'online-course',
  'lecture',
  'conference',
]);

/**
 * People of one unit: their activities are classes that the unit's people choose from forty of a year, but for so many a
 * year that are their own, of the kinds of a vocabulary in turn.
 */
function unit(
  vocabulary: Vocabulary,
  count: number,
  aYear: number,
  { ownAYear, own }: { ownAYear: number; own: Vocabulary },
): RosterPerson[] {
  const offered = typedActivities(classesIn(vocabulary), 40, 3).map((each) => ({ ...each, same: undefined }));
  return Array.from({ length: count }, (_, index) => {
    const chosen = years.flatMap((_, at) => {
      const ofYear = offered.slice(at * 40, (at + 1) * 40);
      const from = (index * 7 + at * 3) % 40;
      return Array.from(
        { length: aYear - ownAYear },
        (_, step) => ofYear[(from + step * 3 + (index % 5)) % 40] as DraftActivity,
      );
    });
    const ids = [...chosen, ...(ownAYear > 0 ? typedActivities(own, ownAYear, 100 + index) : [])];
    return person(
      index,
      ids.map((each, at) => ({ ...each, id: String(at) })),
    );
  });
}

const classesIn = (vocabulary: Vocabulary): Vocabulary => ({
  ...vocabulary,
  kinds: vocabulary.kinds.filter(({ id }) => classKinds.has(id)),
});

/** Of every five activities one is a person's own. */
const fifth = (aYear: number): number => Math.round(aYear / 5);

/** People of a unit who take nothing but its classes. */
const attendees = (vocabulary: Vocabulary, count: number, aYear: number): RosterPerson[] =>
  unit(vocabulary, count, aYear, { ownAYear: 0, own: vocabulary });

/** People of a unit whose own activities are classes too, taken elsewhere, as they mostly are. */
const trainees = (vocabulary: Vocabulary, count: number, aYear: number): RosterPerson[] =>
  unit(vocabulary, count, aYear, { ownAYear: fifth(aYear), own: classesIn(vocabulary) });

/** People of a unit whose own activities are of every kind: papers, patents, posts abroad. */
export const colleagues = (vocabulary: Vocabulary, count: number, aYear: number): RosterPerson[] =>
  unit(vocabulary, count, aYear, { ownAYear: fifth(aYear), own: vocabulary });

export const units = { attendees, trainees, colleagues, unlike };
