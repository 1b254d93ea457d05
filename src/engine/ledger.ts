import type { Counted } from '../policy/schema/parts.ts';
import type { Policy } from '../policy/schema/policy.ts';
import type { Requirement } from '../policy/schema/requirement.ts';
import { type Account, account, type Terms, termsOf, withoutSpan } from './account.ts';
import { everyOption, settle } from './choice.ts';
import { type Span, spanOf } from './period.ts';
import { type Leaf, leaves, onEveryReading, optionsOf, pick, results, type Tree } from './readings.ts';
import type { Choose, Person } from './types.ts';
import type { Works } from './work.ts';
import { type Year, yearOf } from './year.ts';

/** A requirement on some readings of its own: its period, what it asks for, and what the record adds to it. */
export type Page = { span: Span; terms: Terms; year: Year } | { missing: string[] };

/** A requirement for one year and a record, on every reading of the requirement itself. */
export type Ledger = { requirement: Requirement; pages: Tree<Page> };

/** Subjects that do not count towards the total; the reading is asked for only when the record has such a subject. */
function omittedBy({ omits }: Requirement, record: Works, span: Span, choose: Choose): Counted[] {
  const possible = everyOption(omits).flat();
  if (possible.length === 0) return [];
  const has = record
    .within(span)
    .some((work) =>
      results(work.entry(span)).some(({ bySubject }) => possible.some((subject) => subject in bySubject)),
    );
  return has ? settle(omits, choose) : [];
}

/** Opens the ledger of a requirement. */
export function ledgerOf(
  policy: Policy,
  requirement: Requirement,
  record: Works,
  year: number,
  person: Person,
): Ledger {
  const page = (choose: Choose): Page => {
    const span = spanOf(settle(requirement.every, choose), year, person);
    if ('missing' in span) return span;
    const terms = termsOf(requirement, choose);
    const omitted = omittedBy(requirement, record, span, choose);
    return { span, terms, year: yearOf({ policy, requirement, omitted, span }, record) };
  };
  const pages = onEveryReading(optionsOf(policy), page);
  if (!pages) throw new Error(`A requirement of ${policy.id} asks for too many readings at once.`);
  return { requirement, pages };
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
  const watching =
    (asked: Set<string>): Choose =>
    (reading) => {
      asked.add(reading);
      return choose(reading);
    };
  const [ofActivities, ofRequirement] = [new Set<string>(), new Set<string>()];
  const page = pick(pages, watching(ofRequirement));
  if ('year' in page) page.year.on(watching(ofActivities));
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

/** Whether the verdict is the same on every reading; undefined where there are too many combinations to tell. */
export function isAlways({ requirement, pages }: Ledger, verdict: Account['verdict']): boolean | undefined {
  const on = ({ readings, result: page }: Leaf<Page>): boolean | undefined => {
    if ('missing' in page) return withoutSpan(requirement).verdict === verdict;
    const verdictOn = (sums: Parameters<typeof account>[2]) => account(requirement, page.terms, sums).verdict;
    // Ends that decide do so for everything between them.
    if (verdictOn(page.year.ends(readings).sums) === verdict && verdict !== 'undecided') return true;
    return page.year.every(readings)?.every((sums) => verdictOn(sums) === verdict);
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
