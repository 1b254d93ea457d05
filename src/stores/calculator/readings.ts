import { signal } from '@preact/signals';
import type { Readings } from '../../engine/types.ts';
import { chosenReadings, onChosenElsewhere } from '../chosen-readings.ts';
import type { Draft } from '../drafts/draft.ts';

/** What the person chose for all drafts, on the page of readings. */
const forAll = signal(chosenReadings());

/** Follows what other windows choose for all drafts, from when the calculator starts. */
export const followChosen = (): void =>
  onChosenElsewhere(() => {
    forAll.value = chosenReadings();
  });

/** The readings by which a draft is calculated under a policy: its own choices, then those for all drafts. */
export const readingsFor = (draft: Pick<Draft, 'readings'>, policy: string): Readings => ({
  ...forAll.value[policy],
  ...draft.readings[policy],
});

/** Whether a reading is taken as chosen for all drafts, because the draft has no choice of its own. */
export const isChosenForAll = (draft: Draft, policy: string, reading: string): boolean =>
  draft.readings[policy]?.[reading] === undefined && forAll.value[policy]?.[reading] !== undefined;
