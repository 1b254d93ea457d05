import type { Verdict } from '../../engine/account.ts';
import type { Line as Tally } from '../../engine/assess.ts';
import type { Application } from '../../engine/check/application.ts';
import { asking, checkBy, lookAt, type YearOf } from '../../engine/check/check.ts';
import { evidenced } from '../../engine/evidence.ts';
import { once, onceNamed } from '../../engine/once.ts';
import { exact, sumOf } from '../../engine/quantity.ts';
import { type Standee, type Standing, type Stood, stand } from '../../engine/stand.ts';
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

const partsOf = ({ total, floors }: Standing): Part[] => [total, ...floors].map(partOf);

const lineYear = (
  { year, empty, verdict, firm, assessments }: YearOf<Standing>,
  asked: boolean,
): LineYear => ({
  year,
  asked,
  empty,
  verdict,
  firm,
  parts: assessments.flatMap(partsOf),
  clauses: [...new Set(assessments.flatMap(({ clauses }) => clauses))],
});

/** What is missing of each subject in some years together, in the order of the requirements. */
function shortOf(years: readonly LineYear[]): Short[] {
  const alike = new Map<string, Part[]>();
  for (const part of years.flatMap(({ parts }) => parts)) {
    const name = `${part.of} ${part.unit}`;
    const found = alike.get(name);
    if (found) found.push(part);
    else alike.set(name, [part]);
  }
  return [...alike.values()].flatMap((parts) => {
    const { of, unit } = parts[0] as Part;
    const short = sumOf(parts.map((part) => exact(part.short))).valueOf();
    return short > 0 ? [{ of, unit, short }] : [];
  });
}

/** The fewest papers that are still to be got to prove an activity of a kind, which many have. */
const lackingUnder = once((policy: Policy) =>
  once((readings: Readings) => {
    const known = onceNamed<number>();
    return (kind: string, held: readonly string[] = []) =>
      known(`${kind}\n${held.join('\n')}`, () => evidenced(policy, kind, held, readings).least);
  }),
);

/** Somebody who could not be calculated, which is a mistake of this site. */
export type Failed = { person: string; because: string };

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

/** Who somebody is in the list, and which papers are held of each activity. */
type Listed = Pick<RosterPerson, 'id' | 'level'> & { activities: readonly { held?: string[] | undefined }[] };

/**
 * What the list of a unit shows of one person: as `check` gives it.
 * @param standee the person, the activities in the same order
 */
export function lineOf(
  { policy, application, readings, years }: Terms,
  person: Listed,
  standee: Standee,
): Line {
  const stood = new Map<number, Stood>();
  const look = (year: number) => {
    const found = stood.get(year) ?? stand(policy, standee, year, readings);
    stood.set(year, found);
    return { assessments: found.standings, isRecorded: found.isRecorded };
  };
  const checked = checkBy(policy, asking(standee.person, application), readings, look);
  const { asked, parts, papers } = checked;
  const others = years
    .filter((year) => !asked.years.includes(year))
    .map((year) => lookAt(look, year, parts, false));
  const all = [
    ...checked.years.map((year) => lineYear(year, true)),
    ...others.map((year) => lineYear(year, false)),
  ].sort((a, b) => a.year - b.year);
  const looked = all.filter((year) => year.asked || asked.open);
  const counted = new Set(looked.flatMap(({ year }) => stood.get(year)?.counted ?? []));
  const lacking = lackingUnder(policy)(readings);
  const unproved = standee.works.all.map((work, index) =>
    counted.has(work) ? lacking(work.activity.kind, person.activities[index]?.held) : 0,
  );
  return {
    person: person.id,
    level: person.level,
    verdict: checked.verdict,
    firm: checked.firm,
    open: asked.open,
    chosen: asked.chosen,
    years: all,
    short: shortOf(looked),
    papersMissing: unproved.reduce((sum, papersOf) => sum + papersOf, papers.missing.length),
  };
}
