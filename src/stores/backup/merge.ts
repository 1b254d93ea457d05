import { dayOfMoment } from '../../format/date.ts';
import { sha256 } from '../../source/sha256.ts';
import { breather } from '../breath.ts';
import type { ChosenReadings } from '../chosen-readings.ts';
import type { Attached } from '../database.ts';
import { daysLeft } from '../drafts/bin.ts';
import type { Content, Draft } from '../drafts/draft.ts';
import type { Original } from '../originals/original.ts';
import type { Roster, RosterPerson } from '../roster/people.ts';
import { isSame } from '../same.ts';
import type { Backup, Evidence, Unpacked } from './backup.ts';
import { canonical } from './canonical.ts';

/** What is on the device already; a file without a digest is as no file of the backup. */
export type Here = Pick<Backup, 'drafts' | 'originals' | 'readings' | 'roster'> & {
  files: Pick<Evidence, 'id' | 'draft' | 'sha256'>[];
};

/** What becomes of something in a backup: taken in, there already, taken in beside what is there, or left out for it. */
export type Fate = 'new' | 'here' | 'beside' | 'left';

/** What taking a backup in would do. Nothing that is here is changed. */
export type Merge = {
  drafts: { draft: Draft; fate: Fate }[];
  files: { file: Evidence; fate: Fate }[];
  originals: { original: Original; fate: Fate }[];
  people: { person: RosterPerson; fate: Fate }[];
  /** Whether the readings chosen for all drafts are taken in, go with the drafts, or are the same. */
  readings: Fate;
  added: {
    drafts: Draft[];
    files: Attached[];
    originals: Original[];
    people: RosterPerson[];
    /** The roster itself, where there is none here. */
    roster: Omit<Roster, 'people'> | undefined;
    readings: ChosenReadings;
  };
};

/** What makes a draft another one. Where it is kept, and when it was saved, does not. */
const essence = ({
  id: _,
  updatedAt: __,
  policyVersions: ___,
  archived: ____,
  deletedAt: _____,
  ...rest
}: Draft): string => canonical(rest);

/** A draft that is here in the bin is no substitute for one in use. */
const isCovered = (draft: Draft, by: Draft): boolean =>
  essence(draft) === essence(by) && (by.deletedAt === undefined || draft.deletedAt !== undefined);

/** Always the same name for the same thing, so that it is not taken in twice. */
const idOf = (...parts: unknown[]): string => sha256(new TextEncoder().encode(canonical(parts))).slice(0, 20);

/** The readings of one and, where it has none, of another. */
const joined = (first: ChosenReadings, second: ChosenReadings): ChosenReadings =>
  Object.fromEntries(
    [...new Set([...Object.keys(second), ...Object.keys(first)])].map((policy) => [
      policy,
      { ...second[policy], ...first[policy] },
    ]),
  );

/** A draft that calculates by readings chosen elsewhere for all drafts, where it chose none itself. */
function withReadings(draft: Draft, chosen: ChosenReadings): Draft {
  const own = <T extends Content>(content: T): T => ({
    ...content,
    readings: joined(content.readings, chosen),
  });
  return own({ ...draft, ...(draft.scenarios && { scenarios: draft.scenarios.map(own) }) });
}

/** In the bin a draft has a day left at least: what was taken in must not vanish at once. */
const inTime = (draft: Draft, now: string): Draft =>
  draft.deletedAt !== undefined && daysLeft(draft.deletedAt, now) === 0
    ? { ...draft, deletedAt: now }
    : draft;

/** Draws the names under which something can be kept, the first that is free or holds it already. */
function* names(first: string | undefined, ...parts: unknown[]): Generator<string> {
  if (first !== undefined) yield first;
  for (let count = 0; ; count++) yield idOf(...parts, count);
}

/** Lays drafts beside those that are here; `targets` says under which id each of them then is. */
function mergeDrafts(backup: Unpacked, here: Draft[], chosen: ChosenReadings, now: string) {
  const agrees = canonical(chosen) === canonical(backup.readings);
  const there = new Map(here.map((draft) => [draft.id, draft]));
  const fates: Merge['drafts'] = [];
  const added: Draft[] = [];
  const targets = new Map<string, string>();
  const day = dayOfMoment(backup.madeAt);
  for (const draft of backup.drafts) {
    const own = withReadings(draft, backup.readings);
    for (const id of names(draft.id, essence(draft))) {
      const isCopy = id !== draft.id;
      const found = there.get(id);
      // A copy may come from a backup of another day, or have been given another name since.
      const called = found && isCopy ? { ...found, name: draft.name } : found;
      const isHere = called && [draft, own].some((each) => isCovered(each, called));
      if (found && !isHere) continue;
      if (!found) {
        const name = `${draft.name || '草稿'}（${day}的备份）`;
        const taken = inTime({ ...(agrees ? draft : own), ...(isCopy && { id, name }) }, now);
        added.push(taken);
        there.set(id, taken);
      }
      targets.set(draft.id, id);
      fates.push({ draft, fate: found ? 'here' : isCopy ? 'beside' : 'new' });
      break;
    }
  }
  return { fates, added, targets };
}

/** Lays files beside those that are here; each goes with its draft. */
function mergeFiles(files: Evidence[], here: Here['files'], targets: Map<string, string>) {
  const there = new Map(here.map(({ id, draft, sha256 }) => [id, { draft, sha256 }]));
  const fates: Merge['files'] = [];
  const added: Attached[] = [];
  for (const file of files) {
    const draft = targets.get(file.draft);
    if (draft === undefined) continue;
    const { sha256: digest, ...attached } = file;
    const own = draft === file.draft ? file.id : undefined;
    for (const id of names(own, file.id, draft, digest)) {
      const found = there.get(id);
      if (found && (found.draft !== draft || found.sha256 !== digest)) continue;
      if (!found) {
        added.push({ ...attached, id, draft });
        there.set(id, { draft, sha256: digest });
      }
      fates.push({ file, fate: found ? 'here' : 'new' });
      break;
    }
  }
  return { fates, added };
}

/** Lays people of a unit beside those that are here; who differs comes in under another id. */
async function mergePeople(people: readonly RosterPerson[], here: readonly RosterPerson[], day: string) {
  const there = new Map(here.map((person) => [person.id, person]));
  const fates: Merge['people'] = [];
  const added: RosterPerson[] = [];
  const breathe = breather();
  for (const person of people) {
    await breathe();
    const { id: _, ...rest } = person;
    for (const id of names(person.id, 'person', rest)) {
      const isCopy = id !== person.id;
      const taken = isCopy ? { ...person, id, name: `${person.name}（${day}的备份）` } : person;
      const found = there.get(id);
      if (found && !isSame(found, taken)) continue;
      if (!found) {
        added.push(taken);
        there.set(id, taken);
      }
      fates.push({ person, fate: found ? 'here' : isCopy ? 'beside' : 'new' });
      break;
    }
  }
  return { fates, added };
}

function headOf(roster: Roster | undefined): Omit<Roster, 'people'> | undefined {
  if (!roster) return undefined;
  const { people: _, ...head } = roster;
  return head;
}

/** Of each document one copy is kept: the one that is here stays. */
function mergeOriginals(originals: Original[], here: Original[]): Merge['originals'] {
  const there = new Map(here.map((original) => [original.id, original.text]));
  return originals.map((original) => {
    const found = there.get(original.id);
    there.set(original.id, found ?? original.text);
    if (found === undefined) return { original, fate: 'new' };
    return { original, fate: found === original.text ? 'here' : 'left' };
  });
}

/**
 * What taking a backup in would do. Taking it in twice does the same as once.
 * Readings chosen for all drafts change what drafts come to: they are taken in only where there are no drafts yet;
 * else each draft that is taken in brings them along.
 */
export async function merge(backup: Unpacked, here: Here, now: string): Promise<Merge> {
  const isFresh = here.drafts.length === 0;
  const readings = isFresh ? joined(here.readings, backup.readings) : here.readings;
  const agrees = canonical(readings) === canonical(backup.readings);
  const drafts = mergeDrafts(backup, here.drafts, readings, now);
  const files = mergeFiles(backup.files, here.files, drafts.targets);
  const originals = mergeOriginals(backup.originals, here.originals);
  const people = await mergePeople(
    backup.roster?.people ?? [],
    here.roster?.people ?? [],
    dayOfMoment(backup.madeAt),
  );
  return {
    drafts: drafts.fates,
    files: files.fates,
    originals,
    people: people.fates,
    readings: agrees ? (isFresh && Object.keys(readings).length > 0 ? 'new' : 'here') : 'beside',
    added: {
      drafts: drafts.added,
      files: files.added,
      originals: originals.filter(({ fate }) => fate === 'new').map(({ original }) => original),
      people: people.added,
      roster: here.roster ? undefined : headOf(backup.roster),
      readings,
    },
  };
}
