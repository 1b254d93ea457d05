import { governs } from '../../engine/assess.ts';
import type { Typed } from '../../engine/read-facts.ts';
import { today } from '../clock.ts';
import type { Draft } from '../drafts/draft.ts';
import { policies } from '../library.ts';
import { firstYear } from './blank.ts';
import { change } from './change.ts';
import { draft } from './current.ts';

/** Calculates by another policy. Readings chosen for the one before stay with it; without records the year follows too. */
export const chooseRegion = (policy: string): void =>
  change((before) => {
    const chosen = policies.value.find(({ id }) => id === policy);
    const follows = chosen && before.activities.length === 0 && !governs(chosen, before.year);
    return { ...before, policy, ...(follows && { year: firstYear(chosen, today.value) }) };
  });

/** Calculates another year. */
export const chooseYear = (year: number): void => change((before) => ({ ...before, year }));

/** Calculates by the requirements for another group of persons. */
export const chooseTrack = (track: Draft['track']): void => change((before) => ({ ...before, track }));

/** Takes what was typed for a fact of the person, as it is; undefined empties it. */
export const editPerson = (fact: string, value: Typed[string] | undefined): void =>
  change((before) => {
    const { [fact]: _, ...rest } = before.person;
    return { ...before, person: value === undefined ? rest : { ...before.person, [fact]: value } };
  }, `person ${fact}`);

/** Reads an ambiguous clause of the policy in use in one of its ways. */
export const chooseReading = (reading: string, option: string): void =>
  change((before) => ({
    ...before,
    readings: {
      ...before.readings,
      [before.policy]: { ...before.readings[before.policy], [reading]: option },
    },
  }));

/** Names the draft. */
export const rename = (name: string): void => change((before) => ({ ...before, name }), 'name');

/** Takes note that the rules of the policy in use were changed since the draft was first calculated by it. */
export function acceptRules(): void {
  const { policy } = draft.value;
  const version = policies.value.find(({ id }) => id === policy)?.version;
  if (version !== undefined)
    change((before) => ({ ...before, policyVersions: { ...before.policyVersions, [policy]: version } }));
}
