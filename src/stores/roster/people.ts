import type { StudyRecord } from '../../engine/assess.ts';
import type { Application } from '../../engine/check/application.ts';
import { readFacts, type Typed } from '../../engine/read-facts.ts';
import type { Activity, Person, Readings } from '../../engine/types.ts';
import type { Vocabulary } from '../../policy/schema/vocabulary.ts';
import type { DraftActivity, DraftApplication } from '../drafts/draft.ts';

/** The level of title that somebody applies for; the policies count associate senior as senior. */
export type Level = NonNullable<DraftApplication['level']>;

/** Somebody of a unit, as typed: what cannot be read stays, so that it can be mended. */
export type RosterPerson = {
  id: string;
  name: string;
  /** 工号. */
  number?: string | undefined;
  department?: string | undefined;
  level?: Level | undefined;
  /** The title held now. */
  title?: string | undefined;
  /** A kind of unit and other groups, by the words of the policies. */
  unit?: string | undefined;
  groups?: string[] | undefined;
  /** The year of the title held now, and that in which professional work began, as typed. */
  lastTitle?: string | undefined;
  entry?: string | undefined;
  track: Person['track'];
  /** Facts of the person, as typed. */
  person: Typed;
  activities: DraftActivity[];
  /** Years whose study the authority has verified (验证). */
  verified?: number[] | undefined;
  /** Id of the draft that it was taken from. */
  draft?: string | undefined;
};

/** A unit's people, and for what they are checked. What can be worked out is not in it. */
export type Roster = {
  id: 'roster';
  /** Name of the unit; empty until the person gives one. */
  name: string;
  /** Id of the policy they are calculated by. */
  policy: string;
  /** For what, and the year in which it is handed in. */
  use: Application['use'];
  year: number;
  /** How many years up to that one are shown, also where the text does not ask for them; only that one where unsaid. */
  shows?: number | undefined;
  /** Options chosen, by policy and reading. */
  readings: Record<string, Readings>;
  updatedAt: string;
  people: RosterPerson[];
};

/** Most people of one roster. */
export const mostPeople = 2_000;

/** What was read before, with one vocabulary on one day: the same things typed are the same object. */
type Memory = { today: string; activities: Map<string, Activity>; people: Map<string, Person> };

const memories = new WeakMap<Vocabulary, Memory>();

function memoryOf(vocabulary: Vocabulary, today: string): Memory {
  const found = memories.get(vocabulary);
  if (found?.today === today) return found;
  const made: Memory = { today, activities: new Map(), people: new Map() };
  memories.set(vocabulary, made);
  return made;
}

/** The same text for the same things typed in the same order. */
function nameOf(typed: Typed): string {
  let name = '';
  for (const fact in typed) {
    const value = typed[fact];
    name += `\n${fact}=${typeof value === 'object' ? JSON.stringify(value) : value}`;
  }
  return name;
}

function remember<T>(known: Map<string, T>, name: string, make: () => T): T {
  const found = known.get(name);
  if (found !== undefined) return found;
  const made = make();
  known.set(name, made);
  return made;
}

/**
 * The record of a person as the engine takes it; activities stand in the same order, those that cannot be read are kept
 * with what can. What is typed alike, by one person or many, is one object: the engine works it out once for all of them.
 * Ids of activities are therefore not those of the person's, but tell the activities of one record apart.
 * @param today YYYY-MM-DD
 */
export function toRecord(
  { activities, person, track }: RosterPerson,
  vocabulary: Vocabulary,
  today: string,
): StudyRecord & { person: Person } {
  const memory = memoryOf(vocabulary, today);
  // Two records of one person that are typed alike are two all the same.
  const times = new Map<string, number>();
  const works = new Map<string, string>();
  return {
    activities: activities.map(({ kind, typed, same }) => {
      if (same !== undefined && !works.has(same)) works.set(same, String(works.size));
      const work = same === undefined ? undefined : works.get(same);
      const alike = `${kind} ${work ?? ''}${nameOf(typed)}`;
      const time = (times.get(alike) ?? 0) + 1;
      times.set(alike, time);
      return remember(memory.activities, `${time} ${alike}`, () => ({
        id: String(memory.activities.size),
        kind,
        facts: readFacts(vocabulary, typed, today).facts,
        same: work,
      }));
    }),
    person: remember(memory.people, `${track}${nameOf(person)}`, () => ({
      track,
      facts: readFacts({ ...vocabulary, facts: vocabulary.person }, person, today).facts,
    })),
  };
}

/** A year as people write it: 2016 or 2016年; undefined where it is none. */
export function yearIn(typed: string | undefined): number | undefined {
  const [, year] = /^(\d{4})年?$/.exec((typed ?? '').normalize('NFKC').trim()) ?? [];
  return year === undefined ? undefined : Number(year);
}

/** What a person of the roster applies for, as the engine takes it. */
export function toApplication(
  { level, unit, groups, lastTitle, entry }: RosterPerson,
  { use, year }: Pick<Roster, 'use' | 'year'>,
): Application {
  return {
    use,
    year,
    level: level === 'associate' ? 'senior' : level,
    unit,
    groups,
    lastTitle: yearIn(lastTitle),
    entry: yearIn(entry),
  };
}
