import type { Policy } from '../../policy/schema/policy.ts';
import type { Requirement } from '../../policy/schema/requirement.ts';
import { type Account, account, type Tally, termsOf } from '../account.ts';
import { countsOf, type Share, type Towards } from '../bundle.ts';
import { settle } from '../choice.ts';
import { onceNamed } from '../once.ts';
import { type Span, spanOf } from '../period.ts';
import { chooser } from '../readings.ts';
import { nothingDone, plusSums, type Sums } from '../sums.ts';
import { earlierWorks, tiedWorks } from '../ties.ts';
import type { Activity, Person, Readings } from '../types.ts';
import { on } from '../ways.ts';
import { type Work, work, worksOf } from '../work.ts';

/** What a year comes to with some more activities, on chosen readings, where whoever may decide gives the least. */
export type Outlook = { account: Account; shares: Share[] };

/** A year to which activities can be added on trial. */
export type Trial = { policy: Policy; span: Span; with: (more: Activity[]) => Outlook };

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
  const here = within(span);
  const count = (works: Work[]) => countsOf(towards, works, earlierWorks(policy, works, all), on(choose));
  const bundles = tiedWorks(policy, here).map((tied) => ({ tied, sums: count(tied).sums }));
  const beside = onceNamed<{ others: Sums; mates: Work[] }>();
  /** What stays as it is, and the activities that limits tie to those that are added. */
  const without = (added: Work[]) => {
    const groups = tiedWorks(policy, [...here, ...added]).filter((tied) =>
      tied.some((each) => added.includes(each)),
    );
    const touched = new Set(groups.flat());
    const apart = bundles.filter(({ tied }) => !tied.some((each) => touched.has(each)));
    return {
      others: apart.map(({ sums }) => sums).reduce(plusSums, nothingDone(requirement)),
      mates: here.filter((each) => touched.has(each)),
    };
  };
  return {
    policy,
    span,
    with: (more) => {
      const added = more.map((activity) => work(policy, activity));
      // Which limits tie an activity depends on its rule and link alone.
      const name = JSON.stringify(added.map(({ rule, activity }) => [rule?.id, activity.same]));
      const { others, mates } = beside(name, () => without(added));
      const { sums, shares } = count([...mates, ...added]);
      return {
        account: account(requirement, terms, plusSums(others, sums)),
        shares: shares.filter((share) => added.includes(share.work)),
      };
    },
  };
}
