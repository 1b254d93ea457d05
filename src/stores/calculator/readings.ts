import { signal } from '@preact/signals';
import type { Readings } from '../../engine/types.ts';
import { chosenReadings, onChosenElsewhere } from '../chosen-readings.ts';
import type { Draft } from '../drafts/draft.ts';
import { policies } from '../library.ts';

/** What the person chose for all drafts, on the page of readings. */
const forAll = signal(chosenReadings());

/** Looks up again what is chosen for all drafts. */
export function refreshChosen(): void {
  forAll.value = chosenReadings();
}

/** Follows what other windows choose for all drafts, from when the calculator starts. */
export const followChosen = (): void => onChosenElsewhere(refreshChosen);

/** Of the readings chosen for a policy those that it still has, each with an option that it still has. */
function known(policy: string, chosen: Readings = {}): Readings {
  const readings = policies.value.find(({ id }) => id === policy)?.readings ?? [];
  return Object.fromEntries(
    readings.flatMap(({ id, options }) => {
      const option = chosen[id];
      return option !== undefined && Object.hasOwn(options, option) ? [[id, option]] : [];
    }),
  );
}

/** The readings by which a draft is calculated under a policy: its own choices, then those for all drafts. */
export const readingsFor = (draft: Pick<Draft, 'readings'>, policy: string): Readings => ({
  ...known(policy, forAll.value[policy]),
  ...known(policy, draft.readings[policy]),
});

/** Whether a reading is taken as chosen for all drafts, because the draft has no choice of its own. */
export const isChosenForAll = (draft: Pick<Draft, 'readings'>, policy: string, reading: string): boolean =>
  known(policy, draft.readings[policy])[reading] === undefined &&
  known(policy, forAll.value[policy])[reading] !== undefined;
