import type { Choice, Counted, Unit } from '../policy/schema/parts.ts';
import type { Policy } from '../policy/schema/policy.ts';
import type { Floor, Least, Requirement } from '../policy/schema/requirement.ts';
import { settle } from './choice.ts';
import { exact, readRatio } from './quantity.ts';
import { chooser } from './readings.ts';
import type { Readings } from './types.ts';

/** What is due for one part of a requirement, before anything is done. */
export type Due = {
  of: Counted | 'total';
  unit: Unit;
  /** A figure in `unit`; some: without a figure; unspecified: a figure that the text does not state. */
  least: number | 'some' | 'unspecified';
  strength: Floor['strength'];
  orDays: number | undefined;
  says: string | undefined;
  clauses: string[];
  /** Readings on which it depends. */
  readings: string[];
};

/** The figure, where a share of the total required is taken as a figure too. */
function figureOf(least: Least, total: Least | undefined): Due['least'] {
  if (typeof least !== 'object') return least;
  return typeof total === 'number' ? readRatio(least.share).mul(exact(total)).valueOf() : 'unspecified';
}

/** The readings anywhere inside a choice. */
const readingsOf = (choice: Choice<unknown>): string[] =>
  typeof choice === 'object' && choice !== null && 'reading' in choice && 'options' in choice
    ? [
        choice.reading as string,
        ...Object.values(choice.options as Record<string, Choice<unknown>>).flatMap(readingsOf),
      ]
    : [];

/** What a requirement asks for on the chosen readings: the total first, then each floor that asks for anything. */
export function dueOf(policy: Policy, requirement: Requirement, readings: Readings = {}): Due[] {
  const choose = chooser(policy, readings);
  const total = requirement.total === undefined ? undefined : settle(requirement.total, choose);
  const floors = requirement.floors.map(
    (floor): Due => ({
      of: floor.of,
      unit: floor.unit ?? requirement.unit,
      least: figureOf(settle(floor.atLeast, choose), total),
      strength: floor.strength,
      orDays: floor.orDays,
      says: floor.says,
      clauses: floor.clause ?? requirement.clause,
      readings: [...new Set(readingsOf(floor.atLeast))],
    }),
  );
  if (total === undefined) return floors;
  const whole: Due = {
    of: 'total',
    unit: requirement.unit,
    least: figureOf(total, total),
    strength: 'must',
    orDays: requirement.orDays,
    says: requirement.says,
    clauses: requirement.clause,
    readings: [...new Set(readingsOf(requirement.total as Choice<unknown>))],
  };
  return [whole, ...floors];
}
