import type { Effect } from '../engine/effect.ts';
import type { Unit } from '../policy/schema/parts.ts';
import type { Policy } from '../policy/schema/policy.ts';
import { day } from './date.ts';
import { expectedText, verdicts } from './example.ts';
import { doneText, unitName } from './number.ts';
import { readingsIn } from './readings-in.ts';

/** The days in which something can be done; a missing end is left open. */
const daysText = (from: string | undefined, to: string | undefined): string =>
  `${from === undefined ? '' : day(from)}至${to === undefined ? '' : day(to)}`;

/** What comes out on one option: 50学时, 不符合，合计50学时, or what a provision then says. */
export function effectText(effect: Effect, unit: Unit): string {
  switch (effect.of) {
    case 'activity':
      return expectedText(effect.gives, unit);
    case 'year':
      return `${verdicts[effect.verdict]}，合计${doneText(effect.done)}${unitName(unit)}`;
    case 'provision':
      return effect.from || effect.to ? daysText(effect.from, effect.to) : (effect.says ?? '');
  }
}

/** The figure that can be drawn on the ruler, in hours; undefined where the effect has none. */
export function effectHours(effect: Effect): number | undefined {
  if (effect.of === 'year') return effect.done.value;
  return effect.of === 'activity' && typeof effect.gives === 'number' ? effect.gives : undefined;
}

/** What a reading is about: the yearly requirement, the hours of an activity, or how things are done. */
export type Matter = 'requirement' | 'recognition' | 'procedure';

export const matterNames: Record<Matter, string> = {
  requirement: '年度要求和计算',
  recognition: '学时认定',
  procedure: '材料、办理和其他',
};

/** Where a reading first matters: a requirement before a rule, a rule before a provision. */
export function matterOf(policy: Policy, reading: string): Matter {
  const uses = (value: unknown) => readingsIn(value).includes(reading);
  if (uses(policy.requirements)) return 'requirement';
  return uses([policy.rules, policy.limits]) ? 'recognition' : 'procedure';
}
