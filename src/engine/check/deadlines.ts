import type { Policy } from '../../policy/schema/policy.ts';
import type { Provision } from '../../policy/schema/provision.ts';
import { governs } from '../assess.ts';
import { everyOption, settle } from '../choice.ts';
import { chooser } from '../readings.ts';
import type { Readings } from '../types.ts';
import { type Application, type ApplicationFact, appliesTo } from './application.ts';
import { type OnReadings, onReadings } from './on-readings.ts';
import { type When, whenAt, whenOf } from './window.ts';
import type { Calendar } from './workdays.ts';

/** What windows and time limits are reckoned from. */
export type Asking = {
  application: Application;
  /** Days of events, YYYY-MM-DD, by the words of the policy's provisions. */
  events: Readonly<Record<string, string>>;
  calendar: Calendar;
};

/** Who is to do something. */
export type Doer = Provision['of'];

/** Until when something is to be done. */
export type Deadline = {
  provision: Provision;
  /** What is to be done, on the chosen readings. */
  says: string;
  by: readonly Doer[];
  /** The year the hours are for; undefined where the window is of dates or reckoned from an event. */
  year: number | undefined;
  when: OnReadings<When>;
  /** Written for another year than is asked about: for this one the text says nothing. */
  elsewhere: boolean;
  /** A fact of the application without which it cannot be told whether this is for it. */
  depends: ApplicationFact | undefined;
};

/** A step for which the text sets no day. */
export type Undated = {
  topic: string;
  says: string;
  by: readonly Doer[];
  clauses: string[];
  /** The provision that sets no day; undefined where the policy is silent altogether. */
  provision: Provision | undefined;
  /** Where to ask. */
  ask: string | undefined;
  depends: ApplicationFact | undefined;
};

/** Steps of which one expects a day; where none is set, that is told. */
const expected: readonly string[] = ['verification-window', 'verification-missed', 'make-up'];

/** When the document itself takes effect is nothing to be done. */
const isStep = ({ kind }: Provision): boolean => kind !== 'transition';

const isOfDates = ({ window }: Provision): boolean =>
  everyOption(window)
    .flatMap((each) => [each?.from, each?.to])
    .every((day) => day === undefined || typeof day === 'string');

/** Whether a window of dates is written for a year: one that the policy governs, or in which the dates lie. */
const isFor = (policy: Policy, { from, to }: When, year: number): boolean =>
  governs(policy, year) || [from, to].some((day) => day?.startsWith(`${year}-`));

/** Hours of earlier years may fall due in a year: those the policy knows, up to two years back. */
const yearsDueIn = (policy: Policy, year: number): number[] =>
  [year - 2, year - 1].filter((each) => governs(policy, each)).concat(year);

/** Those that may hand it in, else those whose right or duty it is. */
const doersOf = ({ applicants, of }: Provision): readonly Doer[] => applicants ?? [of];

const saidBy = (policy: Policy, { says }: Provision, readings: Readings): string =>
  settle(says, chooser(policy, readings));

function windowsOf(policy: Policy, provision: Provision, asking: Asking, readings: Readings): Deadline[] {
  const { application, calendar } = asking;
  const applies = appliesTo(provision, application);
  const { window } = provision;
  if (!window || applies === false) return [];
  const about = {
    ...{ provision, says: saidBy(policy, provision, readings), by: doersOf(provision) },
    depends: typeof applies === 'string' ? applies : undefined,
  };
  const inYear = (year: number) =>
    onReadings(policy, readings, (choose) => whenOf(settle(window, choose), year, calendar));
  if (isOfDates(provision)) {
    const when = inYear(application.year);
    const elsewhere = provision.kind === 'verification' && !isFor(policy, when.value, application.year);
    return [{ ...about, year: undefined, when, elsewhere }];
  }
  return yearsDueIn(policy, application.year)
    .map((year) => ({ ...about, year, when: inYear(year), elsewhere: false }))
    .filter(({ when: { value } }) => (value.to ?? value.from ?? '') >= `${application.year}-01-01`);
}

/** A time limit stands beside everything else, whoever may use it: who that is, its provision says. */
function termOf(policy: Policy, provision: Provision, asking: Asking, readings: Readings): Deadline[] {
  const { term } = provision;
  if (!term) return [];
  const when = onReadings(policy, readings, (choose) => {
    const settled = settle(term, choose);
    return whenAt(settled, asking.events[settled.event], asking.calendar);
  });
  const says = saidBy(policy, provision, readings);
  return [
    {
      ...{ provision, says, by: doersOf(provision), when },
      ...{ year: undefined, elsewhere: false, depends: undefined },
    },
  ];
}

const lastDay = ({ when: { value } }: Deadline): string => value.to ?? value.from ?? '9999';

/**
 * What is to be done until when in the year of an application: windows and time limits, the first first; those whose
 * event is not known come last.
 */
export function deadlines(policy: Policy, asking: Asking, readings: Readings = {}): Deadline[] {
  return policy.provisions
    .filter(isStep)
    .flatMap((provision) => [
      ...windowsOf(policy, provision, asking, readings),
      ...termOf(policy, provision, asking, readings),
    ])
    .sort((a, b) => lastDay(a).localeCompare(lastDay(b)));
}

/** Events that time limits are reckoned from, on whatever reading, in the order of the text. */
export const eventsOf = (policy: Policy): string[] => [
  ...new Set(
    policy.provisions.flatMap(({ term }) => (term ? everyOption(term).map(({ event }) => event) : [])),
  ),
];

/** Whom to ask about a topic, where a silence names somebody. */
const askedOn = (policy: Policy, topic: string): string | undefined =>
  policy.silences.find((silence) => silence.topic === topic && silence.ask)?.ask;

/** What somebody does or may do; duties and consequences beside it set no step of their own. */
const stepKinds: readonly Provision['kind'][] = ['verification', 'make-up', 'exemption'];

/** Provisions of a topic; of the verification's days, where none has them, those that lack something. */
function stepsOf(policy: Policy, topic: string, application: Application): Provision[] {
  const applying = policy.provisions.filter(
    (provision) => stepKinds.includes(provision.kind) && appliesTo(provision, application) !== false,
  );
  const own = applying.filter((provision) => provision.topic === topic);
  if (own.length > 0 || topic !== 'verification-window') return own;
  return policy.silences.some((silence) => silence.topic === topic)
    ? []
    : applying.filter(({ kind, missing }) => kind === 'verification' && missing);
}

/** Steps without a day: provisions that set none, and what the policy is silent on. */
export function undated(policy: Policy, application: Application, readings: Readings = {}): Undated[] {
  return expected.flatMap((topic): Undated[] => {
    const open = stepsOf(policy, topic, application).filter(({ window, term }) => !window && !term);
    const silent = policy.silences.filter((silence) => silence.topic === topic);
    return [
      ...open.map((provision): Undated => {
        const applies = appliesTo(provision, application);
        return {
          ...{ topic, says: saidBy(policy, provision, readings), by: doersOf(provision) },
          ...{ clauses: provision.clause, provision },
          ask: provision.place ?? askedOn(policy, topic),
          depends: typeof applies === 'string' ? applies : undefined,
        };
      }),
      ...silent.map(({ says, looked, ask }): Undated => {
        return { topic, says, by: [], clauses: looked, provision: undefined, ask, depends: undefined };
      }),
    ];
  });
}

/** Who may hand in the verification, as far as the policy says so for the application. */
export const applicantsOf = (policy: Policy, application: Application, readings: Readings = {}) =>
  policy.provisions
    .filter(
      (provision) =>
        provision.topic === 'verification-applicant' &&
        provision.kind === 'verification' &&
        appliesTo(provision, application) === true,
    )
    .map((provision) => ({ says: saidBy(policy, provision, readings), clauses: provision.clause }));
