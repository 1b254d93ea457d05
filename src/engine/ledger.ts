import type { Counted } from '../policy/schema/parts.ts';
import type { Policy } from '../policy/schema/policy.ts';
import type { Requirement } from '../policy/schema/requirement.ts';
import { type Account, account, type Terms, termsOf, type Verdict, withoutSpan } from './account.ts';
import { bundling, haveOmitted } from './bundle.ts';
import { settle } from './choice.ts';
import { once, onceNamed } from './once.ts';
import { nameOf, type Span, spanOf } from './period.ts';
import { type Leaf, leaves, onEveryReading, optionsOf, pick, results, type Tree } from './readings.ts';
import type { Sums } from './sums.ts';
import type { Choose, Person } from './types.ts';
import type { Works } from './work.ts';
import { askedIn, type Year, type yearOf } from './year.ts';

/** Over which days a requirement adds up, and which subjects its total leaves out. */
type Place = { span: Span; omitted: Counted[] };

/** What a requirement asks for on some readings of its own, and in which of its places. */
type Frame = { span: Span; terms: Terms; place: number } | { missing: string[] };

/** A requirement for a year on every reading of its own. */
type Frames = {
  tree: Tree<Frame>;
  leaves: Leaf<Frame>[];
  places: Place[];
  /** Frames of one requirement that have the same name ask for the same of their places. */
  name: string;
};

/** A requirement for one year and a record, on every reading of the requirement itself. */
export type Ledger = {
  requirement: Requirement;
  frames: Frames;
  /** What the record adds in each place. */
  years: Year[];
};

/** Every reading that a requirement asks for; the readings of one are always few enough to try. */
function onEvery<T>(policy: Policy, run: (choose: Choose) => T): Tree<T> {
  const found = onEveryReading(optionsOf(policy), run);
  if (!found) throw new Error(`A requirement of ${policy.id} asks for too many readings at once.`);
  return found;
}

function framed(
  policy: Policy,
  requirement: Requirement,
  year: number,
  person: Person,
  having: Span[],
): Frames {
  const places: Place[] = [];
  const placeOf = (span: Span, omitted: Counted[]): number => {
    const found = places.findIndex((place) => place.span === span && place.omitted.join() === omitted.join());
    return found < 0 ? places.push({ span, omitted }) - 1 : found;
  };
  const tree = onEvery(policy, (choose): Frame => {
    const span = spanOf(settle(requirement.every, choose), year, person);
    if ('missing' in span) return span;
    const omitted = having.includes(span) ? settle(requirement.omits, choose) : [];
    return { span, terms: termsOf(requirement, choose), place: placeOf(span, omitted) };
  });
  const all = leaves(tree);
  const name = all.map(({ result }) => ('missing' in result ? result.missing : result.place)).join('|');
  return { tree, leaves: all, places, name };
}

/** The frames of a requirement for a year; which subjects do not count is asked only in periods that have such. */
const framesOf = once((policy: Policy) =>
  once((requirement: Requirement) =>
    once((person: Person) => {
      const spans = onceNamed<Span[]>();
      const frames = onceNamed<Frames>();
      return (year: number, record: Works): Frames => {
        const all = spans(year, () => {
          const found = results(
            onEvery(policy, (choose) => spanOf(settle(requirement.every, choose), year, person)),
          );
          return [...new Set(found.filter((span) => 'from' in span))];
        });
        const having = all.filter((span) => haveOmitted(requirement, record.within(span).works, span));
        return frames(`${year} ${having.map(nameOf)}`, () =>
          framed(policy, requirement, year, person, having),
        );
      };
    }),
  ),
);

/** Opens the ledger of a requirement. */
export function ledgerOf(
  policy: Policy,
  requirement: Requirement,
  record: Works,
  year: number,
  person: Person,
  toYear: typeof yearOf,
): Ledger {
  const frames = framesOf(policy)(requirement)(person)(year, record);
  const bundle = bundling(policy, requirement);
  const years = frames.places.map((place) => toYear({ policy, requirement, ...place }, record, bundle));
  return { requirement, frames, years };
}

/** Ledgers of one requirement that have the same name come to the same. */
export const nameOfLedger = ({ frames, years }: Ledger): string =>
  `${frames.name} ${years.map(({ total }) => total.number)}`;

/** The requirement on chosen readings. */
export const frameOn = ({ frames }: Ledger, choose: Choose): Frame => pick(frames.tree, choose);

/** What the record adds on chosen readings; undefined where a fact of the person is missing to tell when. */
export function yearOn(ledger: Ledger, choose: Choose): Year | undefined {
  const frame = frameOn(ledger, choose);
  return 'place' in frame ? ledger.years[frame.place] : undefined;
}

/** The account in a frame of what is added in its place. */
const accountIn = ({ requirement, years }: Ledger, frame: Frame, sumsOf: (year: Year) => Sums): Account =>
  'missing' in frame
    ? withoutSpan(requirement)
    : account(requirement, frame.terms, sumsOf(years[frame.place] as Year));

/** The account on chosen readings. */
export const accountOn = (ledger: Ledger, choose: Choose): Account =>
  accountIn(ledger, frameOn(ledger, choose), ({ total }) => total.on(choose));

/** The readings that change something on these readings: those of the activities first, then those of the requirement. */
export function askedBy(ledger: Ledger, choose: Choose): string[] {
  const ofRequirement = new Set<string>();
  const year = yearOn(ledger, (reading) => {
    ofRequirement.add(reading);
    return choose(reading);
  });
  return [...new Set([...(year ? askedIn(year, choose) : []), ...ofRequirement])];
}

/** Accounts between whose ends lies the account on any readings, and whether every end is reached on some. */
export type Outer = { accounts: Account[]; isExact: boolean[] };

export function outerAccounts(ledger: Ledger): Outer {
  const isExact: boolean[] = [];
  const accounts = ledger.frames.leaves.map(({ readings, result: frame }, index) => {
    isExact[index] = true;
    return accountIn(ledger, frame, ({ total }) => {
      const ends = total.ends(readings);
      isExact[index] = ends.isExact;
      return ends.sums;
    });
  });
  return { accounts, isExact };
}

/** Whether a decided verdict is the same on every reading; undefined where there are too many combinations to tell. */
export function isAlways(
  ledger: Ledger,
  { accounts, isExact }: Outer,
  verdict: Exclude<Verdict, 'undecided'>,
): boolean | undefined {
  const { requirement, frames, years } = ledger;
  const decided = accounts.filter((each) => each.verdict !== 'undecided');
  if (decided.some((each) => each.verdict !== verdict)) return false;
  const found = frames.leaves.map(({ readings, result: frame }, index): boolean | undefined => {
    if ('missing' in frame) return false;
    // Ends that decide do so for everything between them.
    if (accounts[index]?.verdict === verdict) return true;
    // Ends leave an exemption open only where some reading does not give it.
    if (verdict === 'exempt') return isExact[index] ? false : undefined;
    return years[frame.place]?.total
      .against(verdict, readings)
      ?.every((sums) => account(requirement, frame.terms, sums).verdict === verdict);
  });
  if (found.includes(false)) return false;
  return found.includes(undefined) ? undefined : true;
}

/** Whether two ledgers of one requirement come to the same, having the same periods and the same activities in them. */
export const sameLedger = (a: Ledger, b: Ledger): boolean =>
  a.frames === b.frames && a.years.every((year, index) => year === b.years[index]);
