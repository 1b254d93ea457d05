import type { Readings } from '../../engine/types.ts';
import type { Policy } from '../../policy/schema/policy.ts';

/** A reading and the option taken. */
export type Taken = {
  id: string;
  asks: string;
  clauses: string[];
  option: string;
  says: string;
  isDefault: boolean;
  options: { id: string; says: string }[];
};

/** Every place of a policy that can be read in more than one way, with the option by which is calculated. */
export const readingsTaken = (policy: Policy, chosen: Readings): Taken[] =>
  policy.readings.map(({ id, asks, clause, default: usual, options }) => {
    const option = chosen[id] ?? usual;
    return {
      id,
      asks,
      clauses: clause,
      option,
      says: options[option]?.says ?? '',
      isDefault: option === usual,
      options: Object.entries(options).map(([name, { says }]) => ({ id: name, says })),
    };
  });
