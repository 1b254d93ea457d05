import type { Counted } from '../../policy/schema/parts.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { Verdict } from '../account.ts';
import { type Assessment, assess, type StudyRecord } from '../assess.ts';
import { settle } from '../choice.ts';
import { once, onceNamed } from '../once.ts';
import { chooser, onEveryReading, optionsOf, pick, results, type Tree } from '../readings.ts';
import type { Choose, Person, Readings } from '../types.ts';
import { type Application, appliesTo } from './application.ts';
import { type Asked, askedYears } from './years.ts';

/** A year as an application looks at it; of what is found of each requirement, the verdicts matter. */
export type YearOf<T> = {
  year: number;
  /** One for each requirement that applies. */
  assessments: T[];
  /** Nothing is recorded for it: undecided, since nothing typed is not nothing done. */
  empty: boolean;
  verdict: Verdict;
  /** Whether every reading gives the verdict. */
  firm: boolean;
};
export type YearCheck = YearOf<Assessment>;

/** Papers to be handed in with an application, those not at hand, and the clauses that name them. */
export type Papers = { papers: string[]; missing: string[]; clauses: string[] };

/** Whether an application has what a policy asks for in hours, year by year, and what is to be handed in. */
type CheckOf<T> = {
  asked: Asked;
  years: YearOf<T>[];
  /** The part of a year's requirement that alone is looked at; undefined: all of it. */
  parts: Counted[] | undefined;
  verdict: Verdict;
  firm: boolean;
  papers: Papers;
};
export type Check = CheckOf<Assessment>;

/** What of an assessment decides about a year. */
type Judging = Pick<Assessment, 'verdict' | 'firm' | 'floors' | 'lacking'>;

/** Looks at a year of a record: what is found of each requirement, and whether anything is recorded. */
type Look<T> = (year: number) => { assessments: T[]; isRecorded: boolean };

type Judged = { verdict: Verdict; firm: boolean };

const isDone = (verdict: Verdict): boolean => verdict === 'met' || verdict === 'exempt';

/** All of some verdicts: one that fails decides it, whatever the others are. */
function allOf(judged: readonly Judged[]): Judged {
  const failing = judged.filter(({ verdict }) => verdict === 'not-met');
  if (failing.length > 0) return { verdict: 'not-met', firm: failing.some(({ firm }) => firm) };
  if (judged.some(({ verdict }) => verdict === 'undecided')) return { verdict: 'undecided', firm: false };
  const isExempt = judged.length > 0 && judged.every(({ verdict }) => verdict === 'exempt');
  return { verdict: isExempt ? 'exempt' : 'met', firm: judged.every(({ firm }) => firm) };
}

/** Any of some verdicts: one that is met decides it. */
function anyOf(judged: readonly Judged[]): Judged {
  const done = judged.filter(({ verdict }) => isDone(verdict));
  if (done.length > 0) return { verdict: 'met', firm: done.some(({ firm }) => firm) };
  if (judged.some(({ verdict }) => verdict === 'undecided')) return { verdict: 'undecided', firm: false };
  return allOf(judged);
}

/** A requirement's verdict, or that of the parts that alone are looked at. */
function judgedOn({ verdict, firm, floors }: Judging, parts: readonly Counted[] | undefined): Judged {
  if (!parts || verdict === 'exempt') return { verdict, firm };
  const lines = floors.filter(({ of }) => parts.includes(of as Counted));
  return allOf(lines.map((line) => ({ verdict: line.verdict, firm })));
}

/** All requirements of a year; one that may not apply cannot fail it. */
const judgedAll = (assessments: readonly Judging[], parts: readonly Counted[] | undefined): Judged =>
  allOf(
    assessments.map((assessment) => {
      const judged = judgedOn(assessment, parts);
      const isOpen = judged.verdict === 'not-met' && assessment.lacking.length > 0;
      return isOpen ? { verdict: 'undecided', firm: false } : judged;
    }),
  );

/** The parts of a year's requirement at which an application alone looks; undefined: all of it. */
export const partsOf = (policy: Policy, application: Application, choose: Choose): Counted[] | undefined => {
  const found = policy.provisions.find(
    (provision) =>
      provision.kind === application.use && provision.parts && appliesTo(provision, application) === true,
  );
  return found?.parts && settle(found.parts, choose);
};

/** Papers for an application of a use, in the order of the text. */
function papersFor(policy: Policy, application: Application): Papers {
  const found = policy.provisions.filter(
    (provision) =>
      provision.kind === application.use && provision.documents && appliesTo(provision, application) === true,
  );
  const papers = [...new Set(found.flatMap(({ documents = [] }) => documents))];
  return {
    papers,
    missing: papers.filter((paper) => !application.held?.includes(paper)),
    clauses: [...new Set(found.flatMap(({ clause }) => clause))],
  };
}

/** Which years an application asks for and at what it looks in them, and its papers. */
type Wanted = { asked: Asked; parts: Counted[] | undefined };

const wantedOn = (policy: Policy, application: Application, choose: Choose): Wanted => ({
  asked: askedYears(policy, application, choose),
  parts: partsOf(policy, application, choose),
});

/** Many of a unit apply for the same. */
const wantedBy = once((policy: Policy) => {
  const known = onceNamed<{ tree: Tree<Wanted> | undefined; papers: Papers }>();
  return (application: Application) =>
    known(JSON.stringify(application), () => ({
      tree: onEveryReading(optionsOf(policy), (choose) => wantedOn(policy, application, choose)),
      papers: papersFor(policy, application),
    }));
});

/** Looks at a year as an application does, whether or not it asks for it. */
export function lookAt<T extends Judging>(
  look: Look<T>,
  year: number,
  parts: readonly Counted[] | undefined,
  /** Somebody who claims to be exempt has said that nothing was done. */
  isClaimed: boolean,
): YearOf<T> {
  const { assessments, isRecorded } = look(year);
  const empty = !isClaimed && !isRecorded;
  const judged = empty ? { verdict: 'undecided' as const, firm: false } : judgedAll(assessments, parts);
  return { year, assessments, empty, ...judged };
}

/** Checks what is found in the years that an application asks for. */
export function checkBy<T extends Judging>(
  policy: Policy,
  application: Application,
  readings: Readings,
  look: Look<T>,
): CheckOf<T> {
  const known = new Map<string, YearOf<T>>();
  const yearOf = (year: number, parts: Counted[] | undefined): YearOf<T> => {
    const name = `${year} ${parts}`;
    const found = known.get(name) ?? lookAt(look, year, parts, application.claimed !== undefined);
    known.set(name, found);
    return found;
  };
  const judge = ({ asked, parts }: Wanted) => {
    const years = asked.years.map((year) => yearOf(year, parts));
    const judged = asked.enough === 'any' ? anyOf(years) : allOf(years);
    // No year to show is nothing shown.
    const isOpen = years.length === 0 || (asked.open && judged.verdict !== 'not-met');
    const decided = isOpen ? { verdict: 'undecided' as const, firm: false } : judged;
    return { asked, parts, years, ...decided, firm: decided.firm && !asked.chosen };
  };
  const { tree, papers } = wantedBy(policy)(application);
  const choose = chooser(policy, readings);
  const chosen = judge(tree ? pick(tree, choose) : wantedOn(policy, application, choose));
  const firm = tree
    ? results(tree)
        .map(judge)
        .every((result) => result.firm && result.verdict === chosen.verdict)
    : false;
  return { ...chosen, firm, papers };
}

/** An application with the track of who makes it. */
export const asking = (person: Person | undefined, application: Application): Application => ({
  track: person?.track,
  ...application,
});

const lookIn =
  (policy: Policy, record: StudyRecord, readings: Readings): Look<Assessment> =>
  (year) => {
    const assessments = assess(policy, record, year, readings);
    const isRecorded = assessments.some(({ activities }) =>
      activities.some(({ place }) => place === 'inside'),
    );
    return { assessments, isRecorded };
  };

/**
 * Checks a record against what a policy asks of an application. Years that the text does not name, or that a missing
 * fact leaves open, make it undecided, unless a year that is asked for certainly already fails. Where the person chose
 * the years, the verdict is about these and never firm.
 */
export const check = (
  policy: Policy,
  record: StudyRecord,
  application: Application,
  readings: Readings = {},
): Check => checkBy(policy, asking(record.person, application), readings, lookIn(policy, record, readings));

/** A year as an application looks at it, whether or not it asks for it. */
export const checkYear = (
  policy: Policy,
  record: StudyRecord,
  year: number,
  parts: readonly Counted[] | undefined,
  readings: Readings,
  isClaimed: boolean,
): YearCheck => lookAt(lookIn(policy, record, readings), year, parts, isClaimed);
