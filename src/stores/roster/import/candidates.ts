import { breather } from '../../breath.ts';
import type { Draft, DraftActivity } from '../../drafts/draft.ts';
import { newId } from '../../id.ts';
import { keyOf, type Reading } from '../../import/rows.ts';
import { isSame } from '../../same.ts';
import type { RosterPerson } from '../people.ts';
import type { RosterRow } from './rows.ts';
import type { Who } from './who.ts';

/** Somebody as they would be in the roster: new there, changed, or there already as they are. */
export type Candidate = {
  person: RosterPerson;
  fate: 'new' | 'changed' | 'here';
  /** Records that would be added, and those that are there already and are not added again. */
  added: number;
  known: number;
  /** The row that is about them first; undefined for somebody from a draft. */
  line?: number;
};

const nobody = (): RosterPerson => ({
  ...{ id: newId(), name: '', track: 'general', person: {}, activities: [] },
});

/** Of several rows about somebody the first that says something holds. Rows that say the same share what they say. */
function joined(all: Iterable<Who>): Who {
  let found: Who = {};
  for (const who of new Set(all)) found = { ...who, ...found, person: { ...who.person, ...found.person } };
  return found;
}

/** What is new of some records beside those that are there. */
function fresh(
  there: readonly DraftActivity[],
  more: readonly DraftActivity[],
  reading: Reading,
): DraftActivity[] {
  if (there.length === 0) return [...more];
  const known = new Set(there.map((activity) => keyOf(activity, reading)));
  return more.filter((activity) => !known.has(keyOf(activity, reading)));
}

function candidate(rows: readonly RosterRow[], here: RosterPerson | undefined, reading: Reading): Candidate {
  const before = here ?? nobody();
  const { person: facts, ...who } = joined(rows.map((row) => row.who));
  const activities = rows.flatMap(({ activity }) => activity ?? []);
  const more = fresh(before.activities, activities, reading);
  const person: RosterPerson = {
    ...before,
    ...who,
    person: { ...before.person, ...facts },
    activities: more.length > 0 ? [...before.activities, ...more] : before.activities,
  };
  const fate = here ? (isSame(here, person) ? 'here' : 'changed') : 'new';
  const line = rows[0]?.line ?? 0;
  return { person, fate, added: more.length, known: activities.length - more.length, line };
}

/**
 * The people that rows would make, in the order of the rows, worked out part by part. What is known of somebody in the
 * roster stays where the rows say nothing; records that are there are not added again.
 */
export async function candidatesOf(
  rows: readonly RosterRow[],
  people: readonly RosterPerson[],
  reading: Reading,
): Promise<Candidate[]> {
  const groups = new Map<string, RosterRow[]>();
  for (const row of rows) {
    if (row.person === undefined) continue;
    const group = groups.get(row.person);
    if (group) group.push(row);
    else groups.set(row.person, [row]);
  }
  const here = new Map(people.map((person) => [person.id, person]));
  const found: Candidate[] = [];
  const breathe = breather();
  for (const [id, group] of groups) {
    found.push(candidate(group, here.get(id), reading));
    await breathe();
  }
  return found;
}

/** A person as a draft has them. */
const ofDraft = (
  { id, track, person, activities, verified, application }: Draft,
  name: string,
): Omit<RosterPerson, 'id'> => ({
  ...{ name, track, person, activities, draft: id },
  ...(verified && { verified }),
  ...(application?.level && { level: application.level }),
  ...(application?.unit && { unit: application.unit }),
  ...(application?.groups && { groups: application.groups }),
  ...(application?.lastTitle && { lastTitle: application.lastTitle }),
  ...(application?.entry && { entry: application.entry }),
});

/**
 * The person that a draft would make. Who came from the same draft before has its records now; else somebody of the same
 * name, where only one has it and belongs to no draft, gets those that are not there yet.
 */
export function candidateOf(
  draft: Draft,
  name: string,
  people: readonly RosterPerson[],
  reading: Reading,
): Candidate {
  const said = ofDraft(draft, name);
  const own = people.find((person) => person.draft === draft.id);
  const alike = people.filter((person) => name !== '' && person.name === name);
  const here = own ?? (alike.length === 1 && alike[0]?.draft === undefined ? alike[0] : undefined);
  const there = here?.activities ?? [];
  const more = fresh(there, draft.activities, reading);
  const activities = own ? draft.activities : [...there, ...more];
  const person: RosterPerson = { ...(here ?? nobody()), ...said, activities };
  const fate = here ? (isSame(here, person) ? 'here' : 'changed') : 'new';
  return { person, fate, added: more.length, known: draft.activities.length - more.length };
}
