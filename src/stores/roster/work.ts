import type { Readings } from '../../engine/types.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { Vocabulary } from '../../policy/schema/vocabulary.ts';
import { type Line, lineOf } from './line.ts';
import { type Roster, type RosterPerson, toApplication, toRecord } from './people.ts';

/** By what people are calculated. */
export type Job = Pick<Roster, 'use' | 'year'> & {
  /** Whole, with its provisions. */
  policy: Policy;
  vocabulary: Vocabulary;
  /** Chosen options; defaults where none is chosen. */
  readings: Readings;
  /** Years to show besides those that the application asks for; where the text does not say which it asks for, these. */
  years: number[];
  /** YYYY-MM-DD; what is dated later does not count. */
  today: string;
};

/** Somebody who could not be calculated, which is a mistake of this site. */
export type Failed = { person: string; because: string };

/** What some people come to. */
export type Calculated = { lines: Line[]; failed: Failed[] };

/** Calculates people one by one; one who cannot be calculated does not stop the others. */
export function linesOf(job: Job, people: readonly RosterPerson[]): Calculated {
  const { policy, vocabulary, readings, years, today } = job;
  const lines: Line[] = [];
  const failed: Failed[] = [];
  for (const person of people)
    try {
      const application = { ...toApplication(person, job), chosen: years };
      const terms = { policy, readings, years, application };
      lines.push(lineOf(terms, person, toRecord(person, vocabulary, today)));
    } catch (error) {
      failed.push({ person: person.id, because: String(error) });
    }
  return { lines, failed };
}
