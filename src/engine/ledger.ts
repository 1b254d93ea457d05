import type { Counted } from '../policy/schema/parts.ts';
import type { Policy } from '../policy/schema/policy.ts';
import type { Requirement } from '../policy/schema/requirement.ts';
import { type Account, account, type Terms, termsOf, type Verdict, withoutSpan } from './account.ts';
import { everyOption, settle } from './choice.ts';
import { once, onceNamed } from './once.ts';
import { nameOf, type Span, spanOf } from './period.ts';
import {
  type Leaf,
  leaves,
  mapTree,
  onEveryReading,
  optionsOf,
  pick,
  results,
  type Tree,
} from './readings.ts';
import type { Sums } from './sums.ts';
import type { Choose, Person } from './types.ts';
import type { Work, Works } from './work.ts';
import { askedIn, type Year, yearOf } from './year.ts';

/** What a requirement asks for on some readings of its own, and the period over which it adds up. */
type Frame = { span: Span; terms: Terms; omitted: Counted[] } | { missing: string[] };

/** A requirement on some readings of its own: its period, what it asks for, and what the record adds to it. */
export type Page = { span: Span; terms: Terms; year: Year } | { missing: string[] };

/** A requirement for one year and a record, on every reading of the requirement itself. */
export type Ledger = {
  requirement: Requirement;
  pages: Tree<Page>;
  /** Ledgers of one requirement that have the same name come to the same. */
  name: string;
};

/** Every reading that a requirement asks for; the readings of one are always few enough to try. */
function onEvery<T>(policy: Policy, run: (choose: Choose) => T): Tree<T> {
  const found = onEveryReading(optionsOf(policy), run);
  if (!found) throw new Error(`A requirement of ${policy.id} asks for too many readings at once.`);
  return found;
}

/** The periods that a requirement may have for a year. */
const spansOf = once((policy: Policy) =>
  once((requirement: Requirement) =>
    once((person: Person) => {
      const known = onceNamed<Span[]>();
      return (year: number) =>
        known(String(year), () => {
          const all = results(
            onEvery(policy, (choose) => spanOf(settle(requirement.every, choose), year, person)),
          );
          const spans = all.filter((span) => 'from' in span);
          return [...new Map(spans.map((span) => [nameOf(span), span])).values()];
        });
    }),
  ),
);

/** Subjects that may not count towards the total. */
const possibleOmissions = once(({ omits }: Requirement) => everyOption(omits).flat());

/** Whether an activity may be of a subject that may not count. */
const mayBeOmitted = once((requirement: Requirement) => {
  const known = onceNamed<boolean>();
  const possible = possibleOmissions(requirement);
  return (work: Work, span: Span): boolean =>
    known(work.nameIn(span), () =>
      results(work.entry(span)).some(({ bySubject }) => possible.some((subject) => subject in bySubject)),
    );
});

/** The frames of a requirement for a year; which subjects do not count is asked only in periods that have such. */
const framesOf = once((policy: Policy) =>
  once((requirement: Requirement) =>
    once((person: Person) => {
      const known = onceNamed<Tree<Frame>>();
      return (year: number, having: string[]) =>
        known(`${year} ${having}`, () =>
          onEvery(policy, (choose): Frame => {
            const span = spanOf(settle(requirement.every, choose), year, person);
            if ('missing' in span) return span;
            const terms = termsOf(requirement, choose);
            return {
              span,
              terms,
              omitted: having.includes(nameOf(span)) ? settle(requirement.omits, choose) : [],
            };
          }),
        );
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
): Ledger {
  const hasOmitted = (span: Span): boolean =>
    possibleOmissions(requirement).length > 0 &&
    record.within(span).some((work) => mayBeOmitted(requirement)(work, span));
  const spans = spansOf(policy)(requirement)(person)(year);
  const having = spans.filter(hasOmitted).map(nameOf);
  const frames = framesOf(policy)(requirement)(person)(year, having);
  const years = new Map<string, Year>();
  const yearOn = (span: Span, omitted: Counted[]): Year => {
    const name = `${nameOf(span)} ${omitted}`;
    const found = years.get(name) ?? yearOf({ policy, requirement, omitted, span }, record);
    years.set(name, found);
    return found;
  };
  const pages = mapTree(
    frames,
    (frame): Page =>
      'missing' in frame
        ? frame
        : { span: frame.span, terms: frame.terms, year: yearOn(frame.span, frame.omitted) },
  );
  const names = results(pages).map((page) => ('missing' in page ? page.missing.join() : page.year.name));
  return { requirement, pages, name: `${having.length} ${names.join('|')}` };
}

/** The account on chosen readings. */
export function accountOn({ requirement, pages }: Ledger, choose: Choose): Account {
  const page = pick(pages, choose);
  return 'missing' in page
    ? withoutSpan(requirement)
    : account(requirement, page.terms, page.year.on(choose));
}

/** The readings that change something on these readings: those of the activities first, then those of the requirement. */
export function askedBy({ pages }: Ledger, choose: Choose): string[] {
  const ofRequirement = new Set<string>();
  const page = pick(pages, (reading) => {
    ofRequirement.add(reading);
    return choose(reading);
  });
  const ofActivities = 'year' in page ? askedIn(page.year, choose) : [];
  return [...new Set([...ofActivities, ...ofRequirement])];
}

/** Accounts between whose ends lies the account on any readings, and whether every end is reached on some. */
export function outerAccounts({ requirement, pages }: Ledger): { accounts: Account[]; isExact: boolean } {
  const all = leaves(pages).map(({ readings, result: page }) => {
    if ('missing' in page) return { account: withoutSpan(requirement), isExact: true };
    const { sums, isExact } = page.year.ends(readings);
    return { account: account(requirement, page.terms, sums), isExact };
  });
  return { accounts: all.map((each) => each.account), isExact: all.every((each) => each.isExact) };
}

/** Whether a decided verdict is the same on every reading; undefined where there are too many combinations to tell. */
export function isAlways(
  { requirement, pages }: Ledger,
  verdict: Exclude<Verdict, 'undecided'>,
): boolean | undefined {
  const on = ({ readings, result: page }: Leaf<Page>): boolean | undefined => {
    if ('missing' in page) return false;
    const holds = (sums: Sums) => account(requirement, page.terms, sums).verdict === verdict;
    // Ends that decide do so for everything between them.
    const { sums, isExact } = page.year.ends(readings);
    if (holds(sums)) return true;
    // Ends leave an exemption open only where some reading does not give it.
    if (verdict === 'exempt') return isExact ? false : undefined;
    return page.year.against(verdict, readings)?.every(holds);
  };
  const found = leaves(pages).map(on);
  if (found.includes(false)) return false;
  return found.includes(undefined) ? undefined : true;
}

const samePage = (a: Page, b: Page): boolean =>
  'missing' in a
    ? 'missing' in b && a.missing.join() === b.missing.join()
    : !('missing' in b) && a.year === b.year;

/** Whether two ledgers of one requirement come to the same, having the same periods and the same activities in them. */
export function sameLedger(a: Ledger, b: Ledger): boolean {
  const [one, other] = [results(a.pages), results(b.pages)];
  return one.length === other.length && one.every((page, index) => samePage(page, other[index] as Page));
}
