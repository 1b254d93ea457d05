import type { Policy } from '../../policy/schema/policy.ts';
import type { Verdict } from '../account.ts';
import type { StudyRecord } from '../assess.ts';
import { chooser, onEveryReading, optionsOf, readingsIn } from '../readings.ts';
import type { Readings } from '../types.ts';
import type { Application } from './application.ts';
import { check, partsOf } from './check.ts';
import { askedYears } from './years.ts';

/** A reading on which it hangs which years or subjects an application has to show, and what each option gives. */
export type ApplicationMatter = {
  reading: string;
  chosen: string;
  /** `open`: other years may be asked for too. */
  options: { option: string; verdict: Verdict; years: number[]; open: boolean }[];
  changesVerdict: boolean;
};

/**
 * The readings that decide what an application has to show, each option with the others as chosen.
 * Those that decide about hours of a year are in its assessments.
 */
export function applicationMatters(
  policy: Policy,
  record: StudyRecord,
  application: Application,
  readings: Readings = {},
): ApplicationMatter[] {
  const options = optionsOf(policy);
  const tree = onEveryReading(options, (choose) => {
    askedYears(policy, application, choose);
    partsOf(policy, application, choose);
  });
  const choose = chooser(policy, readings);
  return (tree ? readingsIn(tree) : []).map((reading) => {
    const given = (options[reading] ?? []).map((option) => {
      const found = check(policy, record, application, { ...readings, [reading]: option });
      const { years, open } = found.asked;
      return { option, verdict: found.verdict, years, open };
    });
    const changesVerdict = new Set(given.map(({ verdict }) => verdict)).size > 1;
    return { reading, chosen: choose(reading), options: given, changesVerdict };
  });
}
