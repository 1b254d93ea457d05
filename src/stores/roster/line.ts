import type { Verdict } from '../../engine/account.ts';
import type { StudyRecord, Line as Tally } from '../../engine/assess.ts';
import type { Application } from '../../engine/check/application.ts';
import { check, checkYear, type YearCheck } from '../../engine/check/check.ts';
import { evidenced } from '../../engine/evidence.ts';
import { exact, sumOf } from '../../engine/quantity.ts';
import type { Readings } from '../../engine/types.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { Level, RosterPerson } from './people.ts';

/** One part of a year's requirement, or the whole of it: done between its ends, due and short, each in its unit. */
export type Part = Pick<Tally, 'of' | 'unit' | 'done' | 'due' | 'short' | 'verdict'>;

/** A year of a person. */
export type LineYear = {
  year: number;
  /** Whether the application asks for it. */
  asked: boolean;
  /** Nothing is recorded for it, so it is undecided. */
  empty: boolean;
  verdict: Verdict;
  /** Whether every reading gives the verdict. */
  firm: boolean;
  /** Of each requirement that applies, the total first. */
  parts: Part[];
  /** Clauses of the requirements that apply. */
  clauses: string[];
};

/** Hours, or credits, that are missing, in their unit. */
export type Short = Pick<Part, 'of' | 'unit' | 'short'>;

/** What the list of a unit shows of one person; as plain data, so that it can be sent from a worker. */
export type Line = {
  /** Id of the person. */
  person: string;
  level: Level | undefined;
  /** Of the application, all years that it asks for together. */
  verdict: Verdict;
  /** Whether every reading gives the verdict. */
  firm: boolean;
  /** Whether more years may be asked for than `years` holds as asked: the text or the person does not say which. */
  open: boolean;
  /** Whether years were chosen because the text does not say which count. */
  chosen: boolean;
  /** The years asked for and those wanted besides, the first first. */
  years: LineYear[];
  /**
   * What is missing together, in the years asked for, and in all of `years` where it is open which are; nothing of what
   * is enough.
   */
  short: Short[];
  /** Papers still to be got: for the application, and for each activity that counts in those years the fewest that prove it. */
  papersMissing: number;
};

const partOf = ({ of, unit, done, due, short, verdict }: Tally): Part => ({
  of,
  unit,
  done,
  due,
  short,
  verdict,
});

const lineYear = ({ year, empty, verdict, firm, assessments }: YearCheck, asked: boolean): LineYear => ({
  year,
  asked,
  empty,
  verdict,
  firm,
  parts: assessments.flatMap(({ total, floors }) => [total, ...floors].map(partOf)),
  clauses: [...new Set(assessments.flatMap(({ clauses }) => clauses))],
});

/** What is missing of each subject in some years together. */
function shortOf(years: readonly LineYear[]): Short[] {
  const alike = new Map<string, Part[]>();
  for (const part of years.flatMap(({ parts }) => parts)) {
    if (part.short === 0) continue;
    const name = `${part.of} ${part.unit}`;
    alike.set(name, [...(alike.get(name) ?? []), part]);
  }
  return [...alike.values()].map((parts) => {
    const { of, unit } = parts[0] as Part;
    return { of, unit, short: sumOf(parts.map(({ short }) => exact(short))).valueOf() };
  });
}

/** Papers that prove the activities that count in some years, as far as they are missing. */
function papersMissing(
  policy: Policy,
  { activities: held }: RosterPerson,
  { activities }: StudyRecord,
  years: readonly YearCheck[],
  readings: Readings,
): number {
  const counted = new Set(
    years.flatMap(({ assessments }) =>
      assessments.flatMap((assessment) =>
        assessment.activities.filter((each) => each.counted > 0).map(({ activity }) => activity),
      ),
    ),
  );
  const lacking = activities.map(({ id, kind }, index) =>
    counted.has(id) ? evidenced(policy, kind, held[index]?.held, readings).least : 0,
  );
  return lacking.reduce((sum, least) => sum + least, 0);
}

/** By what a line is worked out. */
export type Terms = {
  /** Whole, with its provisions. */
  policy: Policy;
  application: Application;
  /** Chosen options; defaults where none is chosen. */
  readings: Readings;
  /** Years to show besides those that the application asks for. */
  years: readonly number[];
};

/**
 * What the list of a unit shows of one person: as `check` gives it.
 * @param record the person's, its activities in the order of theirs
 */
export function lineOf(
  { policy, application, readings, years }: Terms,
  person: RosterPerson,
  record: StudyRecord,
): Line {
  const checked = check(policy, record, application, readings);
  const { asked, parts, papers } = checked;
  const others = years
    .filter((year) => !asked.years.includes(year))
    .map((year) => checkYear(policy, record, year, parts, readings, false));
  const looked = asked.open ? [...checked.years, ...others] : checked.years;
  const all = [
    ...checked.years.map((year) => lineYear(year, true)),
    ...others.map((year) => lineYear(year, false)),
  ];
  return {
    person: person.id,
    level: person.level,
    verdict: checked.verdict,
    firm: checked.firm,
    open: asked.open,
    chosen: asked.chosen,
    years: all.sort((a, b) => a.year - b.year),
    short: shortOf(all.filter((year) => year.asked || asked.open)),
    papersMissing: papers.missing.length + papersMissing(policy, person, record, looked, readings),
  };
}
