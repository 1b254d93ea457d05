import type { Policy } from '../../src/policy/schema/policy.ts';
import { whole } from '../stores/library.ts';

/** A policy of this project, whole. */
export function policy(id: string): Policy {
  const found = whole.policies.find((each) => each.id === id);
  if (!found) throw new Error(`There is no policy ${id}.`);
  return found;
}
