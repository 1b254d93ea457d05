import { useEffect, useState } from 'preact/hooks';
import type { Plan } from '../../engine/plan/plan.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { calculated } from '../../stores/calculator/current.ts';
import { assessments } from '../../stores/calculator/result.ts';
import type { Draft } from '../../stores/drafts/draft.ts';
import { wholePolicy } from '../../stores/library.ts';
import { planFor } from '../../stores/what-if/efforts.ts';
import { whenIdle } from '../draft/idle.ts';

/** What would close the gap of one requirement from today on; and, once its period is over, had it been done in time. */
export type Planned = { requirement: string; plan: Plan; inTime?: Plan | undefined };

export type Plans =
  | { state: 'working' }
  | { state: 'failed' }
  | { state: 'done'; of: Draft; within: Policy; planned: Planned[] };

/** What a plan rests on: scenarios and names are no part of it. */
const content = ['policy', 'year', 'track', 'person', 'readings', 'activities'] as const;

const isOver = (plan: Plan): boolean =>
  plan.state === 'open' &&
  plan.efforts.some(
    (effort) => 'impossible' in effort && ['period-over', 'make-up-ended'].includes(effort.impossible.why),
  );

function made(draft: Draft, within: Policy): Planned[] {
  return assessments.value.flatMap(({ requirement, span }) => {
    const plan = planFor(draft, within, requirement);
    if (!plan) return [];
    const inTime = span && isOver(plan) ? planFor(draft, within, requirement, span.from) : undefined;
    return [{ requirement, plan, inTime }];
  });
}

/**
 * Plans for the draft, made off the typing path; `retry` makes them again.
 * @param pause how long the draft has to stay as it is before they are made, in ms
 */
export function usePlans(pause: number): { plans: Plans; retry: () => void } {
  const draft = calculated.value;
  const [plans, setPlans] = useState<Plans>({ state: 'working' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const make = async () => {
      if (!isWanted) return;
      try {
        const within = await wholePolicy(draft.policy);
        if (isWanted) setPlans({ state: 'done', of: draft, within, planned: made(draft, within) });
      } catch (error) {
        console.error(error);
        if (isWanted) setPlans({ state: 'failed' });
      }
    };
    const timer = setTimeout(() => whenIdle(make), pause);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [...content.map((name) => draft[name]), tries]);
  // What was found for another record is not shown for this one.
  const isOld = plans.state === 'done' && content.some((name) => plans.of[name] !== draft[name]);
  return {
    plans: isOld ? { state: 'working' } : plans,
    retry: () => {
      setPlans({ state: 'working' });
      setTries(tries + 1);
    },
  };
}
