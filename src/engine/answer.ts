import type { Policy } from '../policy/schema/policy.ts';
import type { Provision } from '../policy/schema/provision.ts';
import { dayIn } from './check/window.ts';
import { settle } from './choice.ts';
import { chooser } from './readings.ts';
import type { Readings } from './types.ts';

/** What a provision says on the chosen readings, and between which days it can be done for the hours of a year. */
export function answer(
  policy: Policy,
  provision: Provision,
  year: number | undefined,
  readings: Readings = {},
) {
  const choose = chooser(policy, readings);
  const window = provision.window && year !== undefined ? settle(provision.window, choose) : undefined;
  return {
    says: settle(provision.says, choose),
    from: window && dayIn(window.from, year as number),
    to: window && dayIn(window.to, year as number),
  };
}
