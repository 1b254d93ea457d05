import type { Policy } from '../../policy/schema/policy.ts';
import type { Requirement } from '../../policy/schema/requirement.ts';
import { type Account, account, type Tally, termsOf } from '../account.ts';
import { type Counts, countsOf, type Share, type Towards } from '../bundle.ts';
import { settle } from '../choice.ts';
import { once, onceNamed } from '../once.ts';
import { type Span, spanOf } from '../period.ts';
import { chooser } from '../readings.ts';
import { nothingDone, plusSums, type Sums } from '../sums.ts';
import { earlierWorks, mayBeTied, tiedWorks } from '../ties.ts';
import type { Activity, Choose, Person, Readings } from '../types.ts';
import { on } from '../ways.ts';
import { type Work, work, worksOf } from '../work.ts';

/** What a year comes to with some more activities, on chosen readings, where whoever may decide gives the least. */
export type Outlook = { account: Account; shares: Share[] };

/** A year to which activities can be added on trial. */
export type Trial = {
  policy: Policy;
  span: Span;
  choose: Choose;
  /** What is recorded in the period already. */
  here: Work[];
  /** Lists of activities that are tried in several ways are worked out once for each list. */
  with: (...more: Activity[][]) => Outlook;
};

export type Setting = {
  policy: Policy;
  requirement: Requirement;
  activities: Activity[];
  person: Person;
  year: number;
  readings: Readings;
};

/** Whether nothing is short of one part of a requirement, as far as the text gives a figure. */
export const isClosed = ({ due, done, short }: Tally): boolean =>
  due === 'some' ? done.value.sign > 0 : short.sign === 0;

/** The parts of a requirement, the total first. */
export const partsOf = ({ account }: Outlook): Tally[] => [account.total, ...account.floors];

/** Whether nothing is short, part by part. */
export const closedIn = (outlook: Outlook): boolean[] => partsOf(outlook).map(isClosed);

/** What the activities on trial come to together. */
export const countedIn = ({ shares }: Outlook): number =>
  shares.reduce((sum, { counted }) => sum + counted.valueOf(), 0);

/** Gives each object a number of its own. */
function numbering<T extends object>(): (one: T) => number {
  let last = 0;
  return once(() => {
    last += 1;
    return last;
  });
}

/**
 * Prepares trials, each of which counts anew only what limits tie to the activities that are added.
 * @returns the facts of the person that are missing where the period is not known
 */
export function trialOf(setting: Setting): Trial | { missing: string[] } {
  const { policy, requirement, activities, person, year, readings } = setting;
  const choose = chooser(policy, readings);
  const span = spanOf(settle(requirement.every, choose), year, person);
  if ('missing' in span) return span;
  const towards: Towards = { policy, requirement, span, omitted: settle(requirement.omits, choose) };
  const terms = termsOf(requirement, choose);
  const { all, within } = worksOf(policy, activities);
  const here = within(span).works;
  const count = (works: Work[]): Counts => countsOf(towards, works, earlierWorks(works, all), on(choose));
  const bundles = tiedWorks(here).map((tied) => ({ tied, sums: count(tied).sums }));
  const sumOf = (some: typeof bundles): Sums =>
    some.map(({ sums }) => sums).reduce(plusSums, nothingDone(requirement));
  const recorded = sumOf(bundles);
  const apart = once((work: Work) => count([work]));
  const tieable = here.filter((work) => mayBeTied(work));
  const beside = onceNamed<{ others: Sums; mates: Work[] }>();
  /** What stays as it is, and the activities that limits tie to those that are added. */
  const without = (added: Work[]) => {
    const groups = tiedWorks([...tieable, ...added]).filter((tied) =>
      tied.some((each) => added.includes(each)),
    );
    const touched = new Set(groups.flat());
    const others = sumOf(bundles.filter(({ tied }) => !tied.some((each) => touched.has(each))));
    return { others, mates: here.filter((each) => touched.has(each)) };
  };
  const numberOf = numbering<Work>();
  const known = onceNamed<Counts>();
  const countTied = (added: Work[]): Counts => {
    // Which limits tie an activity depends on its rule and link alone.
    const name = JSON.stringify(added.map(({ rule, activity }) => [rule?.id, activity.same]));
    const { others, mates } = beside(name, () => without(added));
    const { sums, shares } = count([...mates, ...added]);
    return {
      sums: plusSums(others, sums),
      shares: shares.filter((share) => added.includes(share.work)),
    };
  };
  const withTied = (added: Work[]): Counts =>
    added.length === 0
      ? { sums: recorded, shares: [] }
      : known(added.map(numberOf).join(' '), () => countTied(added));
  /** What limits may tie to others, and what the rest comes to. */
  const parted = once((more: Activity[]) => {
    const added = more.map((activity) => work(policy, activity));
    const free = added.filter((each) => !mayBeTied(each)).map(apart);
    return {
      tied: added.filter((each) => mayBeTied(each)),
      sums: free.map(({ sums }) => sums).reduce(plusSums, nothingDone(requirement)),
      shares: free.flatMap(({ shares }) => shares),
    };
  });
  return {
    policy,
    span,
    choose,
    here,
    with: (...more) => {
      const parts = more.map(parted);
      const tied = withTied(parts.flatMap((part) => part.tied));
      return {
        account: account(requirement, terms, parts.map(({ sums }) => sums).reduce(plusSums, tied.sums)),
        // Asked for only of what is shown in the end.
        get shares() {
          return [tied, ...parts].flatMap(({ shares }) => shares);
        },
      };
    },
  };
}
