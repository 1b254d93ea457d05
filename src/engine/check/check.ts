import type { Counted } from '../../policy/schema/parts.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { Verdict } from '../account.ts';
import { type Assessment, assess, type StudyRecord } from '../assess.ts';
import { settle } from '../choice.ts';
import { chooser, onEveryReading, optionsOf, results } from '../readings.ts';
import type { Choose, Readings } from '../types.ts';
import { type Application, appliesTo } from './application.ts';
import { type Asked, askedYears } from './years.ts';

/** A year as an application looks at it. */
export type YearCheck = {
  year: number;
  /** One for each requirement that applies. */
  assessments: Assessment[];
  /** Nothing is recorded for it: undecided, since nothing typed is not nothing done. */
  empty: boolean;
  verdict: Verdict;
  /** Whether every reading gives the verdict. */
  firm: boolean;
};

/** Papers to be handed in with an application, those not at hand, and the clauses that name them. */
export type Papers = { papers: string[]; missing: string[]; clauses: string[] };

/** Whether an application has what a policy asks for in hours, year by year, and what is to be handed in. */
export type Check = {
  asked: Asked;
  years: YearCheck[];
  /** The part of a year's requirement that alone is looked at; undefined: all of it. */
  parts: Counted[] | undefined;
  verdict: Verdict;
  firm: boolean;
  papers: Papers;
};

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
function judgedOn(assessment: Assessment, parts: readonly Counted[] | undefined): Judged {
  const { verdict, firm, floors } = assessment;
  if (!parts || verdict === 'exempt') return { verdict, firm };
  const lines = floors.filter(({ of }) => parts.includes(of as Counted));
  return allOf(lines.map((line) => ({ verdict: line.verdict, firm })));
}

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

/**
 * Checks a record against what a policy asks of an application. Years that the text does not name, or that a missing
 * fact leaves open, make it undecided, unless a year that is asked for certainly already fails. Where the person chose
 * the years, the verdict is about these and never firm.
 */
export function check(
  policy: Policy,
  record: StudyRecord,
  asking: Application,
  readings: Readings = {},
): Check {
  const application = { track: record.person?.track, ...asking };
  const isClaimed = application.claimed !== undefined;
  const known = new Map<string, YearCheck>();
  const yearOf = (year: number, parts: Counted[] | undefined): YearCheck => {
    const name = `${year} ${parts}`;
    const found = known.get(name) ?? checkYear(policy, record, year, parts, readings, isClaimed);
    known.set(name, found);
    return found;
  };
  const on = (choose: Choose) => {
    const asked = askedYears(policy, application, choose);
    const parts = partsOf(policy, application, choose);
    const years = asked.years.map((year) => yearOf(year, parts));
    const judged = asked.enough === 'any' ? anyOf(years) : allOf(years);
    // No year to show is nothing shown.
    const isOpen = years.length === 0 || (asked.open && judged.verdict !== 'not-met');
    const decided = isOpen ? { verdict: 'undecided' as const, firm: false } : judged;
    return { asked, parts, years, ...decided, firm: decided.firm && !asked.chosen };
  };
  const chosen = on(chooser(policy, readings));
  const tree = onEveryReading(optionsOf(policy), on);
  const firm = tree
    ? results(tree).every((result) => result.firm && result.verdict === chosen.verdict)
    : false;
  return { ...chosen, firm, papers: papersFor(policy, application) };
}

/** A year as an application looks at it, whether or not it asks for it. */
export function checkYear(
  policy: Policy,
  record: StudyRecord,
  year: number,
  parts: Counted[] | undefined,
  readings: Readings,
  /** Somebody who claims to be exempt has said that nothing was done. */
  isClaimed: boolean,
): YearCheck {
  const assessments = assess(policy, record, year, readings);
  const empty =
    !isClaimed && assessments.every(({ activities }) => activities.every(({ place }) => place !== 'inside'));
  const judged = empty
    ? { verdict: 'undecided' as const, firm: false }
    : allOf(assessments.map((assessment) => judgedOn(assessment, parts)));
  return { year, assessments, empty, ...judged };
}
