import { settle } from '../../engine/choice.ts';
import { type Evidenced, evidenced } from '../../engine/evidence.ts';
import { chooser } from '../../engine/readings.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { DraftActivity } from '../drafts/draft.ts';
import { draft } from './current.ts';
import { readingsFor } from './readings.ts';
import { policy } from './result.ts';

/** Whether the papers at hand prove an activity in the region in use, on the chosen readings. */
export const proofOf = ({ kind, held }: DraftActivity): Evidenced | undefined =>
  policy.value && evidenced(policy.value, kind, held, readingsFor(draft.value, policy.value.id));

/** How a region has study entered (登记), on the chosen readings. */
export function registrations(within: Policy): { id: string; says: string; clauses: string[] }[] {
  const choose = chooser(within, readingsFor(draft.value, within.id));
  return within.provisions
    .filter(({ kind, topic }) => kind === 'registration' && topic === 'registration')
    .map(({ id, says, clause }) => ({ id, says: settle(says, choose), clauses: clause }));
}
