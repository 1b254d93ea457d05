import type { Policy } from '../../policy/schema/policy.ts';
import type { Provision } from '../../policy/schema/provision.ts';
import { settle } from '../choice.ts';
import type { Choose, Readings } from '../types.ts';
import { type Application, appliesTo } from './application.ts';
import { type OnReadings, onReadings } from './on-readings.ts';
import { type When, whenAt, whenOf } from './window.ts';
import type { Calendar } from './workdays.ts';

/** How the hours of a year are handed in for verification. */
export type Filing = {
  /** The year the hours are for. */
  year: number;
  /** The day on which they are handed in, YYYY-MM-DD. */
  day?: string | undefined;
  by?: NonNullable<Provision['applicants']>[number] | undefined;
  /** Days of events, by the words of the policy's provisions. */
  events?: Readonly<Record<string, string>> | undefined;
};

/** Why a filing is or is not taken, and the clauses that say so, or where one would look. */
export type Ground = {
  because:
    | 'applicant'
    | 'exception-thinkable'
    | 'too-early'
    | 'too-late'
    | 'day-off'
    | 'excepted'
    | 'event-missing'
    | 'fact-missing'
    | 'no-applicant-stated'
    | 'no-window-stated'
    | 'not-covered';
  clauses: string[];
};

/** Whether a filing would be taken, under one choice of readings. */
export type Taken = { verdict: 'accepted' | 'refused' | 'undecided'; grounds: Ground[] };

/** The missed last day, as the time limits for late filings name it. */
const missedDay = '错过的截止日';

type Found = { provisions: Provision[]; missing: Provision[] };

/** Provisions that are for an application, and those of which a missing fact leaves that open. */
function applying(policy: Policy, application: Application, fits: (each: Provision) => boolean): Found {
  const all = policy.provisions.filter(fits).map((each) => ({ each, applies: appliesTo(each, application) }));
  return {
    provisions: all.filter(({ applies }) => applies === true).map(({ each }) => each),
    missing: all.filter(({ applies }) => typeof applies === 'string').map(({ each }) => each),
  };
}

const clausesOf = (provisions: readonly Provision[]): string[] => [
  ...new Set(provisions.flatMap(({ clause }) => clause)),
];

const silentOn = (policy: Policy, topic: string): string[] => [
  ...new Set(policy.silences.filter((each) => each.topic === topic).flatMap(({ looked }) => looked)),
];

const undecided = (because: Ground['because'], clauses: string[]): Taken => ({
  verdict: 'undecided',
  grounds: [{ because, clauses }],
});

const refused = (because: Ground['because'], clauses: string[]): Taken => ({
  verdict: 'refused',
  grounds: [{ because, clauses }],
});

const accepted: Taken = { verdict: 'accepted', grounds: [] };

/** Whether the one who hands it in may. */
function byWhom(policy: Policy, application: Application, by: NonNullable<Filing['by']>): Taken {
  const { provisions, missing } = applying(
    policy,
    application,
    ({ kind, applicants }) => kind === 'verification' && applicants !== undefined,
  );
  if (provisions.length === 0 && missing.length > 0) return undecided('fact-missing', clausesOf(missing));
  if (provisions.length === 0)
    return undecided('no-applicant-stated', silentOn(policy, 'verification-applicant'));
  const refusing = provisions.filter(({ applicants = [] }) => !applicants.includes(by));
  if (refusing.length === 0) return accepted;
  const outright = refusing.filter(({ topic }) => topic === 'verification-applicant');
  const against = outright.length > 0 ? outright : refusing;
  return against.some(({ strict }) => strict === false)
    ? undecided('exception-thinkable', clausesOf(against))
    : refused('applicant', clausesOf(against));
}

/** A late filing that the text still takes, such as within two years after an illness. */
function asException(
  policy: Policy,
  application: Application,
  filing: Filing,
  missed: string,
  on: Reckoning,
) {
  const { provisions } = applying(
    policy,
    application,
    ({ topic, term }) => topic === 'verification-missed' && term !== undefined,
  );
  const [exception] = provisions;
  if (!exception?.term || filing.day === undefined) return undefined;
  const term = settle(exception.term, on.choose);
  const day = filing.events?.[term.event] ?? (term.event === missedDay ? missed : undefined);
  const { to } = whenAt(term, day, on.calendar);
  if (day === undefined) return undecided('event-missing', exception.clause);
  if (to === undefined) return undecided('not-covered', exception.clause);
  return filing.day <= to
    ? { verdict: 'accepted' as const, grounds: [{ because: 'excepted' as const, clauses: exception.clause }] }
    : refused('too-late', exception.clause);
}

type Reckoning = { choose: Choose; calendar: Calendar };

function inTime({ from, to, uncovered }: When, day: string, clauses: string[]): Taken {
  if (from !== undefined && day < from) return refused('too-early', clauses);
  if (to !== undefined && day > to) return refused('too-late', clauses);
  return uncovered ? undecided('not-covered', clauses) : accepted;
}

/** Whether the day lies in the window, or in what the text allows after it. */
function onTheDay(policy: Policy, application: Application, filing: Filing, on: Reckoning): Taken {
  const { day, year } = filing;
  if (day === undefined) return accepted;
  const { provisions, missing } = applying(
    policy,
    application,
    ({ kind, topic }) => kind === 'verification' && topic === 'verification-window',
  );
  const dated = provisions.find(({ window }) => window !== undefined);
  if (!dated?.window) {
    const because = provisions.length === 0 && missing.length > 0 ? 'fact-missing' : 'no-window-stated';
    const where = [...clausesOf([...provisions, ...missing]), ...silentOn(policy, 'verification-window')];
    return undecided(because, where);
  }
  const window = settle(dated.window, on.choose);
  const when = whenOf(window, year, on.calendar);
  const found = inTime(when, day, dated.clause);
  if (found.grounds[0]?.because === 'too-late' && when.to !== undefined) {
    const clauses = policy.provisions.filter(
      ({ topic, kind }) => topic === 'verification-missed' && kind === 'consequence',
    );
    const late = refused('too-late', [...dated.clause, ...clausesOf(clauses)]);
    return asException(policy, application, filing, when.to, on) ?? late;
  }
  const isOff = window.workingDays && on.calendar.isWorkingDay(day) === false;
  return found.verdict === 'accepted' && isOff ? refused('day-off', dated.clause) : found;
}

/** Both together: one that refuses decides it. */
function both(all: readonly Taken[]): Taken {
  const grounds = all.flatMap((each) => each.grounds);
  const worst = (['refused', 'undecided'] as const).find((verdict) =>
    all.some((each) => each.verdict === verdict),
  );
  return { verdict: worst ?? 'accepted', grounds };
}

/**
 * Whether the verification of a year's hours would be taken from whom and on the day it is handed in. What is not given
 * is not asked about. The special circumstances of a late filing are groups of the application.
 */
export function verification(
  policy: Policy,
  application: Application,
  filing: Filing,
  calendar: Calendar,
  readings: Readings = {},
): OnReadings<Taken> {
  return onReadings(policy, readings, (choose) =>
    both([
      ...(filing.by ? [byWhom(policy, application, filing.by)] : []),
      onTheDay(policy, application, filing, { choose, calendar }),
    ]),
  );
}
