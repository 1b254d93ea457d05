import { settle } from '../engine/choice.ts';
import { dueOf } from '../engine/due.ts';
import { chooser } from '../engine/readings.ts';
import type { Answered } from '../format/answered.ts';
import type { Policy } from '../policy/schema/policy.ts';

/** Asks the engine, once for a page, what a policy lays down on its default readings. */
export function answered(policy: Policy): Answered {
  const choose = chooser(policy, {});
  return {
    policy,
    requirements: policy.requirements.map((requirement) => ({
      requirement,
      due: dueOf(policy, requirement),
      period: settle(requirement.every, choose),
    })),
    says: Object.fromEntries(policy.provisions.map(({ id, says }) => [id, settle(says, choose)])),
    windows: Object.fromEntries(
      policy.provisions.flatMap(({ id, window }) => (window ? [[id, settle(window, choose)]] : [])),
    ),
    years: Object.fromEntries(
      policy.provisions.flatMap(({ id, years }) => (years ? [[id, settle(years, choose)]] : [])),
    ),
  };
}
