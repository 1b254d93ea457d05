import { governs } from '../../engine/assess.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { moment } from '../clock.ts';
import type { Draft } from '../drafts/draft.ts';
import { newId } from '../id.ts';

/** The year to begin with: this one where the policy governs it, else the last one that it names. */
export function firstYear(policy: Policy, today: string): number {
  const now = Number(today.slice(0, 4));
  return governs(policy, now) ? now : Math.max(...(policy.governs.years ?? [now]));
}

/** What tells a copy of a draft from the draft. */
export const copyNames = ({ name }: Draft): Pick<Draft, 'id' | 'name' | 'createdAt'> => ({
  id: newId(),
  name: `${name || '草稿'}（副本）`,
  createdAt: moment(),
});

/** A draft with nothing in it. What describes the person is taken over from the draft before. */
export function blankDraft(
  start: Pick<Draft, 'policy' | 'year'> & Partial<Pick<Draft, 'track' | 'person'>>,
): Draft {
  const now = moment();
  return {
    id: newId(),
    name: '',
    createdAt: now,
    updatedAt: now,
    track: 'general',
    person: {},
    readings: {},
    policyVersions: {},
    activities: [],
    ...start,
  };
}
