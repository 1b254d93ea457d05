import { asking, type Check, checkBy, checkYear, lookAt, type YearCheck } from '../../engine/check/check.ts';
import { breath } from '../breath.ts';
import { type RosterPerson, toApplication, toRecord } from './people.ts';
import type { Job } from './work.ts';

/** A person worked out whole: the check of the application, and every year shown, the first first. */
export type Detail = { check: Check; years: (YearCheck & { asked: boolean })[] };

/**
 * Works out one person as the list shows them, with all that stands behind the figures; a year at a time, so that the
 * page goes on answering.
 */
export async function detailOf(job: Job, person: RosterPerson): Promise<Detail> {
  const { policy, vocabulary, readings, today } = job;
  const record = toRecord(person, vocabulary, today);
  const known = new Map<number, YearCheck>();
  const yearOf = (year: number): YearCheck => {
    const found = known.get(year) ?? checkYear(policy, record, year, undefined, readings, false);
    known.set(year, found);
    return found;
  };
  for (const year of job.years) {
    await breath();
    yearOf(year);
  }
  const look = (year: number) => {
    const { assessments, empty } = yearOf(year);
    return { assessments, isRecorded: !empty };
  };
  const application = { ...toApplication(person, job), chosen: job.years };
  const found = checkBy(policy, asking(record.person, application), readings, look);
  const others = job.years
    .filter((year) => !found.asked.years.includes(year))
    .map((year) => ({ ...lookAt(look, year, found.parts, false), asked: false }));
  const years = [...found.years.map((year) => ({ ...year, asked: true })), ...others];
  return { check: found, years: years.sort((a, b) => a.year - b.year) };
}
