import type { Policy } from '../../../policy/schema/policy.ts';
import { answer } from '../../answer.ts';
import { settle } from '../../choice.ts';
import type { Span } from '../../period.ts';
import { chooser } from '../../readings.ts';
import type { Readings } from '../../types.ts';
import type { Application } from '../application.ts';
import type { YearCheck } from '../check.ts';
import { type Concern, concerning, toldBy } from './concerning.ts';
import type { MakeUp } from './finding.ts';
import { silenceOn } from './silence.ts';
import type { Looked } from './situation.ts';

/** The day from which the application is looked at. */
const todayOf = ({ record, application }: Looked): string => record.today ?? `${application.year}-01-01`;

/** The last day of a year under all its requirements; undefined while it cannot be told. */
function lastDay({ assessments }: YearCheck): string | undefined {
  const ends = assessments.flatMap(({ span }: { span: Span | undefined }) => span?.to ?? []);
  return ends.sort().at(-1);
}

/** The last day on which a year can be made up, by what a provision says; undefined where it names none. */
function untilDay(
  policy: Policy,
  { provision, advice }: Pick<Concern, 'provision' | 'advice'>,
  year: YearCheck,
  application: Application,
  readings: Readings,
): string | undefined {
  const { to } = answer(policy, provision, year.year, readings);
  if (to !== undefined) return to;
  const ends = advice.ends && settle(advice.ends, chooser(policy, readings));
  if (ends === 'year') return lastDay(year);
  return ends === 'application' ? `${application.year}-12-31` : undefined;
}

/** Whether a year can be made up under a provision: study after the year's own last day is what is made up. */
function madeUp(
  policy: Policy,
  concern: Concern,
  year: YearCheck,
  looked: Looked,
  readings: Readings,
): MakeUp {
  const until = untilDay(policy, concern, year, looked.application, readings);
  const own = lastDay(year) ?? `${year.year}-12-31`;
  const isOver = until !== undefined && (until <= own || until < todayOf(looked));
  return {
    group: 'make-up',
    ...toldBy(concern, chooser(policy, readings)),
    state: isOver ? 'ended' : 'possible',
    until,
    missing: isOver ? [] : (concern.provision.missing ?? []),
  };
}

function running(year: YearCheck, looked: Looked): MakeUp | undefined {
  const until = lastDay(year);
  const first = year.assessments[0];
  if (!first || until === undefined || until < todayOf(looked)) return undefined;
  return {
    group: 'make-up',
    origin: { of: 'requirement', id: first.requirement },
    clauses: first.clauses,
    says: '',
    years: [],
    perhaps: [],
    readings: [],
    state: 'running',
    until,
    missing: [],
  };
}

function silent(policy: Policy): MakeUp | undefined {
  const told = silenceOn(policy, 'make-up', [], []);
  return told && { group: 'make-up', ...told, state: 'silent', missing: [] };
}

const isSame = (one: MakeUp, other: MakeUp): boolean =>
  one.origin.id === other.origin.id && one.state === other.state && one.until === other.until;

/** One finding for all the years that stand alike. */
function together(found: readonly MakeUp[]): MakeUp[] {
  const kept: MakeUp[] = [];
  for (const each of found) {
    const alike = kept.find((other) => isSame(other, each));
    if (!alike) kept.push({ ...each });
    else {
      alike.years = [...alike.years, ...each.years];
      alike.perhaps = [...alike.perhaps, ...each.perhaps];
    }
  }
  return kept;
}

/** For each year that is not complete, or not certainly: whether and until when it can be made so. */
export function makeUps(policy: Policy, looked: Looked, readings: Readings): MakeUp[] {
  const concerns = concerning(policy, 'make-up', looked);
  const found = looked.check.years
    .filter(({ verdict }) => verdict === 'not-met' || verdict === 'undecided')
    .flatMap((year) => {
      const open = running(year, looked);
      const ways = concerns.map((concern) => madeUp(policy, concern, year, looked, readings));
      const all = open ? [open] : ways.length > 0 ? ways : [silent(policy)];
      const about =
        year.verdict === 'not-met'
          ? { years: [year.year], perhaps: [] }
          : { years: [], perhaps: [year.year] };
      return all.flatMap((each) => (each ? [{ ...each, ...about }] : []));
    });
  return together(found);
}
