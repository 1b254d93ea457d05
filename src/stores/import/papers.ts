import { computed } from '@preact/signals';
import { policies } from '../library.ts';

/** The papers that the policies name as proof, each once. */
export const papers = computed(
  () =>
    new Set(
      policies.value.flatMap(({ evidence }) =>
        evidence.flatMap(({ anyOf, otherwise = {} }) => [anyOf, ...Object.values(otherwise)].flat(2)),
      ),
    ),
);
