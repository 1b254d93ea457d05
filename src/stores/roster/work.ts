import { onceRecurring } from '../../engine/once.ts';
import type { Person, Readings } from '../../engine/types.ts';
import { recordOf, type Work, workOf } from '../../engine/work.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { Vocabulary } from '../../policy/schema/vocabulary.ts';
import { type Failed, type Line, lineOf } from './line.ts';
import type { Parcel, Shared } from './parcel.ts';
import { type Roster, toActivity, toApplication, toPerson } from './people.ts';

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

/** What some people come to. */
export type Calculated = { lines: Line[]; failed: Failed[] };

/**
 * Calculates people one by one for a job; one who cannot be calculated does not stop the others. What they share is
 * read and worked out once, so one calculator is for all parcels.
 */
export function calculator(job: Job): (parcel: Parcel) => Calculated {
  const { policy, vocabulary, readings, years, today } = job;
  const sent: Shared[] = [];
  const works = onceRecurring<Work>();
  const persons = onceRecurring<Person>();
  return ({ people, shared }) => {
    for (const { number, activity } of shared) sent[number] = activity;
    const toKnown = (number: number): Work =>
      works(number, () =>
        workOf(policy, toActivity(String(number), sent[number] as Shared, vocabulary, today)),
      );
    const lines: Line[] = [];
    const failed: Failed[] = [];
    for (const { activities: numbers, ...rest } of people)
      try {
        const person = persons(JSON.stringify([rest.track, rest.person]), () =>
          toPerson(rest, vocabulary, today),
        );
        const application = { ...toApplication(rest, job), chosen: years };
        const listed = { ...rest, activities: numbers.map((number) => sent[number] as Shared) };
        const standee = { works: recordOf(numbers.map(toKnown)), person };
        lines.push(lineOf({ policy, readings, years, application }, listed, standee));
      } catch (error) {
        failed.push({ person: rest.id, because: String(error) });
      }
    return { lines, failed };
  };
}
