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

/** An activity as the engine takes it: with what can be read of it. */
export const toActivity = (
  id: string,
  { kind, typed, same }: Pick<DraftActivity, 'kind' | 'typed' | 'same'>,
  vocabulary: Vocabulary,
  today: string,
): Activity => ({ id, kind, facts: readFacts(vocabulary, typed, today).facts, same });

/** A person as the engine takes them. */
export const toPerson = (
  { track, person }: Pick<RosterPerson, 'track' | 'person'>,
  vocabulary: Vocabulary,
  today: string,
): Person => ({ track, facts: readFacts({ ...vocabulary, facts: vocabulary.person }, person, today).facts });

/**
 * The record of a person as the engine takes it; activities stand in the same order, those that cannot be read are kept
 * with what can.
 * @param today YYYY-MM-DD
 */
export const toRecord = (
  person: RosterPerson,
  vocabulary: Vocabulary,
  today: string,
): StudyRecord & { person: Person } => ({
  activities: person.activities.map((each) => toActivity(each.id, each, vocabulary, today)),
  person: toPerson(person, vocabulary, today),
});

/** A year as people write it: 2016 or 2016年; undefined where it is none. */
export function yearIn(typed: string | undefined): number | undefined {
  const [, year] = /^(\d{4})年?$/.exec((typed ?? '').normalize('NFKC').trim()) ?? [];
  return year === undefined ? undefined : Number(year);
}

/** What a person of the roster applies for, as the engine takes it. */
export function toApplication(
  { level, unit, groups, lastTitle, entry }: Omit<RosterPerson, 'activities'>,
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
