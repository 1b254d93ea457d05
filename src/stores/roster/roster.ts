import { signal } from '@preact/signals';
import { database, type SaveState } from '../calculator/saving.ts';
import { moment, today } from '../clock.ts';
import { watchOthers } from '../drafts/watch.ts';
import { failureOf } from '../failure.ts';
import { newId } from '../id.ts';
import { policies } from '../library.ts';
import type { Roster, RosterPerson } from './people.ts';
import { type Found, readRevision, readRoster } from './read.ts';
import { writeRoster } from './write.ts';

/** The roster of this device, as typed; undefined until it was looked for. Changed only through the functions here. */
export const roster = signal<Roster | undefined>(undefined);

/** Where saving the roster stands; `saved` only after the transaction was completed. */
export const rosterState = signal<SaveState>({ kind: 'nothing' });

/** Whether another window changed the roster since it was read here: both changes are kept, person by person. */
export const changedElsewhere = signal(false);

/** The word under which this window knows what is stored, and the places of people in it. */
let known: string | undefined;
let places = new Map<string, number>();
/** What is not stored yet: people by id, undefined for those removed; and whether the roster itself was changed. */
let pending = new Map<string, RosterPerson | undefined>();
let isHeadPending = false;
let running: Promise<void> = Promise.resolve();
let unfollow: (() => void) | undefined;

/** A roster with nobody in it, by the first policy and for this year. */
function blank(): Roster {
  return {
    id: 'roster',
    name: '',
    policy: policies.value[0]?.id ?? '',
    use: 'title',
    year: Number(today.value.slice(0, 4)),
    readings: {},
    updatedAt: moment(),
    people: [],
  };
}

function show(found: Found | undefined): void {
  known = found?.revision;
  places = found?.places ?? new Map();
  const read = found?.roster ?? blank();
  const changed = new Map(pending);
  const people = read.people.flatMap((person) => {
    const own = changed.has(person.id) ? changed.get(person.id) : person;
    changed.delete(person.id);
    return own ? [own] : [];
  });
  const fresh = [...changed.values()].filter((person) => person !== undefined);
  const head = isHeadPending && roster.value ? roster.value : read;
  roster.value = { ...head, people: [...people, ...fresh] };
}

/** Looks for the roster of this device. Where the browser allows no storage, an empty one is shown, and that is said. */
export async function openRoster(): Promise<void> {
  try {
    const connection = await database();
    const found = await readRoster(connection);
    show(found);
    rosterState.value = found ? { kind: 'saved', at: found.roster.updatedAt } : { kind: 'nothing' };
  } catch (error) {
    roster.value ??= blank();
    rosterState.value = { kind: 'failed', because: failureOf(error) };
  }
  unfollow?.();
  unfollow = watchOthers(() => void heard());
}

/** Some window stored something; the doings of this one are told apart by their word. */
async function heard(): Promise<void> {
  await running;
  if (pending.size > 0 || isHeadPending) return;
  try {
    const connection = await database();
    const revision = await readRevision(connection);
    if (revision === known || pending.size > 0 || isHeadPending) return;
    show(await readRoster(connection));
    rosterState.value = { kind: 'saved', at: moment() };
  } catch (error) {
    rosterState.value = { kind: 'failed', because: failureOf(error) };
  }
}

/** Stores what is not stored yet; after a failure once more. */
export function saveRoster(): Promise<void> {
  running = running.then(store);
  return running;
}

async function store(): Promise<void> {
  const now = roster.value;
  if (!now || (pending.size === 0 && !isHeadPending)) return;
  const [flying, isHeadChanged] = [pending, isHeadPending];
  [pending, isHeadPending] = [new Map(), false];
  rosterState.value = { kind: 'saving' };
  const { people: _, ...head } = now;
  const changed = [...flying].flatMap(([, person]) => (person ? [person] : []));
  const removed = [...flying].flatMap(([id, person]) => (person ? [] : [id]));
  try {
    const connection = await database();
    let next = Math.max(-1, ...places.values()) + 1;
    const placed = changed.map((person) => ({ ...person, place: places.get(person.id) ?? next++ }));
    const revision = newId();
    const change = { head, isHeadChanged: isHeadChanged || known === undefined, people: placed, removed };
    const isForeign = await writeRoster(connection, change, known, revision);
    known = revision;
    for (const { id, place } of placed) places.set(id, place);
    for (const id of removed) places.delete(id);
    if (isForeign) {
      show(await readRoster(connection));
      changedElsewhere.value = true;
    }
    rosterState.value = { kind: 'saved', at: moment() };
  } catch (error) {
    pending = new Map([...flying, ...pending]);
    isHeadPending ||= isHeadChanged;
    rosterState.value = { kind: 'failed', because: failureOf(error) };
  }
}

/** Changes what the roster is for: region, kind of application, year, readings, name. Resolves when it was tried to store it. */
export function changeRoster(patch: Partial<Omit<Roster, 'id' | 'people' | 'updatedAt'>>): Promise<void> {
  roster.value = { ...(roster.value ?? blank()), ...patch, updatedAt: moment() };
  isHeadPending = true;
  return saveRoster();
}

/** Puts people into the roster: those that are in it by id are replaced, others added at the end, all in one transaction. */
export function putPeople(people: readonly RosterPerson[]): Promise<void> {
  const before = roster.value ?? blank();
  const changed = new Map(people.map((person) => [person.id, person]));
  const kept = before.people.map((person) => {
    const own = changed.get(person.id);
    changed.delete(person.id);
    return own ?? person;
  });
  roster.value = { ...before, people: [...kept, ...changed.values()], updatedAt: moment() };
  for (const person of people) pending.set(person.id, person);
  return saveRoster();
}

/** Removes people from the roster; their drafts stay. */
export function removePeople(ids: ReadonlySet<string>): Promise<void> {
  const before = roster.value ?? blank();
  roster.value = {
    ...before,
    people: before.people.filter(({ id }) => !ids.has(id)),
    updatedAt: moment(),
  };
  for (const id of ids) pending.set(id, undefined);
  return saveRoster();
}
