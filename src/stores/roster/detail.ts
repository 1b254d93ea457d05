import { type Check, check, checkYear, type YearCheck } from '../../engine/check/check.ts';
import { type RosterPerson, toApplication, toRecord } from './people.ts';
import type { Job } from './work.ts';

/** A person worked out whole: the check of the application, and every year shown, the first first. */
export type Detail = { check: Check; years: (YearCheck & { asked: boolean })[] };

/** Works out one person as the list shows them, with all that stands behind the figures. */
export function detailOf(job: Job, person: RosterPerson): Detail {
  const { policy, vocabulary, readings, today } = job;
  const record = toRecord(person, vocabulary, today);
  const application = { ...toApplication(person, job), chosen: job.years };
  const found = check(policy, record, application, readings);
  const others = job.years
    .filter((year) => !found.asked.years.includes(year))
    .map((year) => ({ ...checkYear(policy, record, year, found.parts, readings, false), asked: false }));
  const years = [...found.years.map((year) => ({ ...year, asked: true })), ...others];
  return { check: found, years: years.sort((a, b) => a.year - b.year) };
}
