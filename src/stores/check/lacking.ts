import { meets } from '../../engine/conditions.ts';
import type { Facts } from '../../engine/types.ts';
import type { Policy } from '../../policy/schema/policy.ts';

/** Facts of the person without which it cannot be told whether a requirement is for them, by its id. */
export function lacking({ requirements }: Policy, requirement: string, person: Facts): string[] {
  const held = meets(person, requirements.find(({ id }) => id === requirement)?.applies);
  return 'missing' in held ? held.missing : [];
}
