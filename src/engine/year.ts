import type { Policy } from '../policy/schema/policy.ts';
import type { Requirement } from '../policy/schema/requirement.ts';
import { type Bundle, type Bundling, type Core, type Share, sharesOf, type Towards } from './bundle.ts';
import { once, onceNamed, onceRecurring } from './once.ts';
import { nameOf } from './period.ts';
import { optionsOf } from './readings.ts';
import { aroundRows, type Row, strongest, sumOfRows } from './rows.ts';
import { nothingDone, plusSums, type Sums } from './sums.ts';
import { addedUp, cellOn, fixedIn, type Rows, shape, type Table } from './table.ts';
import { earlierWorks } from './ties.ts';
import { together } from './together.ts';
import type { Choose, Readings } from './types.ts';
import type { Within, Work, Works } from './work.ts';

/** What the activities of a span add to a requirement, whosever they are. */
export type Total = {
  /** Totals of one requirement that have the same number come to the same. */
  number: number;
  on: (choose: Choose) => Sums;
  /** Ends that contain what they add on any readings with these fixed. Where exact, every end is reached on some. */
  ends: (fixed: Readings) => { sums: Sums; isExact: boolean };
  /** What speaks most against a verdict with these readings fixed; undefined where there are too many combinations. */
  against: (verdict: 'met' | 'not-met', fixed: Readings) => Sums[] | undefined;
};

/** What the activities of a record add to a requirement in a span. */
export type Year = {
  total: Total;
  bundles: Bundle[];
  /** What each activity that may lie in the span contributes. */
  shares: (choose: Choose) => Map<Work, Share>;
};

const isOpen = ({ table, isExact }: Core): boolean => !isExact || table.readings.length > 0;

/** The readings that change what activities add, as they are asked for one activity after the other. */
export const askedIn = ({ bundles }: Year, choose: Choose): string[] =>
  bundles.flatMap(({ core }) => (isOpen(core) ? core.asked(choose) : []));

/** What is added where there is nothing. */
const nothingIn = once((requirement: Requirement): Table => {
  const row = shape(requirement).toRow(nothingDone(requirement), 1);
  return { readings: [], cells: [row], bottom: 1 };
});

let last = 0;

function totalOf({ policy, requirement }: Towards, cores: Core[]): Total {
  last += 1;
  const options = optionsOf(policy);
  const { most, toSums, against } = shape(requirement);
  const nothing = nothingIn(requirement);
  const exactly = cores.filter(({ isExact }) => isExact);
  const open = cores.filter(({ isExact }) => !isExact);
  const exact = addedUp(options, [nothing, ...exactly.map(({ table }) => table)]);
  const all = open.length === 0 ? exact : addedUp(options, [nothing, ...cores.map(({ table }) => table)]);
  const onFixed = <T>(run: (tables: Rows<Row>[]) => T): ((fixed: Readings) => T) => {
    const known = onceNamed<T>();
    return (fixed) => {
      const matter = Object.entries(fixed).filter(([reading]) =>
        all.tables.some(({ readings }) => readings.includes(reading)),
      );
      const chosen = Object.fromEntries(matter);
      return known(matter.join(' '), () => run(all.tables.map((table) => fixedIn(options, table, chosen))));
    };
  };
  const around = (rows: Row[]): Row => aroundRows(rows, most);
  const onAny = (verdict: 'met' | 'not-met') =>
    onFixed((tables) => {
      if (open.length > 0) return undefined;
      const rows = together(options, tables, (some) => strongest(some, against[verdict]));
      return rows?.map((row) => toSums(row, all.bottom));
    });
  const notMet = onAny('not-met');
  const met = onAny('met');
  return {
    number: last,
    on: (choose) => {
      const row = sumOfRows(exact.tables.map((table) => cellOn(options, table, choose)));
      return open.map(({ on }) => on(choose).sums).reduce(plusSums, toSums(row, exact.bottom));
    },
    ends: onFixed((tables) => {
      const row = together(options, tables, (rows) => [around(rows)])?.[0];
      const loose = () => sumOfRows(tables.map(({ cells }) => around(cells)));
      return {
        sums: toSums(row ?? loose(), all.bottom),
        isExact: open.length === 0 && row !== undefined,
      };
    }),
    against: (verdict, fixed) => (verdict === 'met' ? met(fixed) : notMet(fixed)),
  };
}

const totals = once((_: Policy) => once((_: Requirement) => onceRecurring<Total>()));

function makeYear(towards: Towards, bundles: Bundle[]): Year {
  const cores = bundles.map(({ core }) => core);
  const name = cores.map(({ number }) => number).join(' ');
  return {
    total: totals(towards.policy)(towards.requirement)(name, () => totalOf(towards, cores)),
    bundles,
    shares: (choose) =>
      new Map(
        bundles.flatMap((bundle) => sharesOf(bundle, choose).map((share) => [share.work, share] as const)),
      ),
  };
}

const alike = (a: Work[], b: Work[]): boolean =>
  a.length === b.length && a.every((work, index) => work === b[index]);

type Kept = { within: Within; year: Year };

/** What a record adds to a requirement in a span. */
export function yearOf(towards: Towards, record: Works, bundle: Bundling): Year {
  const { tied, earlier } = record.within(towards.span);
  return makeYear(
    towards,
    tied.map((works) => bundle(towards, works, earlierWorks(works, earlier))),
  );
}

const kept = once((_: Policy) => once((_: Requirement) => new Map<string, Kept>()));

/**
 * What a record adds to a requirement in a span. The last year worked out for each requirement, span and omitted
 * subjects stands while its activities are the same.
 */
export const keptYearOf: typeof yearOf = (towards, record, bundle) => {
  const { policy, requirement, omitted, span } = towards;
  const known = kept(policy)(requirement);
  const name = `${nameOf(span)} ${omitted}`;
  const last = known.get(name);
  const within = record.within(span);
  if (last && alike(last.within.works, within.works) && alike(last.within.earlier, within.earlier))
    return last.year;
  const year = yearOf(towards, record, bundle);
  known.set(name, { within, year });
  return year;
};
