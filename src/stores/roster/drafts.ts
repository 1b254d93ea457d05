import { breather } from '../breath.ts';
import { database } from '../calculator/saving.ts';
import { moment } from '../clock.ts';
import type { Database, Stored } from '../database.ts';
import type { Draft, DraftApplication } from '../drafts/draft.ts';
import { writeDraft } from '../drafts/write.ts';
import { newId } from '../id.ts';
import { policies } from '../library.ts';
import { isSame } from '../same.ts';
import type { Roster, RosterPerson } from './people.ts';
import { partsOf } from './read.ts';
import { putPeople, roster } from './roster.ts';

/** A person's record as a draft of the calculator. */
export function draftOf(
  person: RosterPerson,
  all: Roster,
  id: string,
  now: string,
): Draft & { application: DraftApplication } {
  const { name, track, person: facts, activities, verified, level, unit, groups, lastTitle, entry } = person;
  const version = policies.value.find((policy) => policy.id === all.policy)?.version;
  return {
    id,
    name,
    createdAt: now,
    updatedAt: now,
    policy: all.policy,
    year: all.year,
    track,
    person: facts,
    readings: all.readings,
    policyVersions: version === undefined ? {} : { [all.policy]: version },
    activities,
    ...(verified && { verified }),
    application: { use: all.use, year: String(all.year), level, unit, groups, lastTitle, entry },
  };
}

/** A person with what the draft says of them; the same object where nothing is different. */
export function refreshed(person: RosterPerson, draft: Draft): RosterPerson {
  const { track, person: facts, activities, verified, application } = draft;
  const said = application && {
    level: application.level,
    unit: application.unit,
    groups: application.groups,
    lastTitle: application.lastTitle,
    entry: application.entry,
  };
  const next: RosterPerson = {
    ...person,
    name: draft.name.trim() || person.name,
    track,
    person: facts,
    activities,
    verified,
    ...said,
  };
  return isSame(person, next) ? person : next;
}

/** The drafts of some people by their ids, without those that are gone or in the bin. */
async function draftsOf(connection: Database, people: readonly RosterPerson[]): Promise<Map<string, Stored>> {
  const ids = people.flatMap(({ draft }) => draft ?? []);
  const found = new Map<string, Stored>();
  for (const part of partsOf(ids))
    for (const stored of await connection.drafts.bulkGet(part))
      if (stored && stored.deletedAt === undefined) found.set(stored.id, stored);
  return found;
}

/** Takes over what was changed in the drafts of people. A draft that is gone, or in the bin, changes nothing. */
export async function refreshFromDrafts(): Promise<void> {
  const linked = (roster.value?.people ?? []).filter(({ draft }) => draft !== undefined);
  if (linked.length === 0) return;
  try {
    const found = await draftsOf(await database(), linked);
    const breathe = breather();
    const changed = new Map<RosterPerson, RosterPerson>();
    for (const person of roster.value?.people ?? []) {
      await breathe();
      const stored = found.get(person.draft ?? '');
      const next = stored ? refreshed(person, stored) : person;
      if (next !== person) changed.set(person, next);
    }
    // Who was changed or removed here meanwhile is left alone until the drafts are looked at again.
    const still = (roster.value?.people ?? []).flatMap((person) => changed.get(person) ?? []);
    if (still.length > 0) await putPeople(still);
  } catch (error) {
    // Without storage there are no drafts to follow; the page says elsewhere that nothing is stored.
    console.warn(error);
  }
}

/** Puts the records of people, and what they apply with, into their drafts, so that both stay the same. */
export async function tellDrafts(people: readonly RosterPerson[]): Promise<void> {
  const linked = people.filter(({ draft }) => draft !== undefined);
  if (linked.length === 0) return;
  try {
    const connection = await database();
    const found = await draftsOf(connection, linked);
    for (const person of linked) {
      const stored = found.get(person.draft ?? '');
      if (!stored || !roster.value) continue;
      const { revision, ...known } = stored;
      const { activities, application } = draftOf(person, roster.value, known.id, moment());
      const { use, year } = known.application ?? application;
      const said = { ...known.application, ...application, use, year };
      await writeDraft(
        connection,
        { ...known, activities, application: said, updatedAt: moment() },
        revision,
      );
    }
  } catch (error) {
    console.warn(error);
  }
}

/**
 * The draft of a person, made of what the roster knows where there is none; it is kept as theirs.
 * @returns its id; fails where nothing can be stored
 */
export async function draftFor(person: RosterPerson): Promise<string> {
  const connection = await database();
  const known = person.draft === undefined ? undefined : await connection.drafts.get(person.draft);
  if (known && known.deletedAt === undefined) return known.id;
  if (!roster.value) throw new Error('There is no roster.');
  const id = newId();
  await writeDraft(connection, draftOf(person, roster.value, id, moment()), undefined);
  await putPeople([{ ...person, draft: id }]);
  return id;
}
