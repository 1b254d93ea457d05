import { computed } from '@preact/signals';
import { today } from '../../clock.ts';
import { papers } from '../../import/papers.ts';
import { policies, vocabulary } from '../../library.ts';
import type { RosterReading } from './who.ts';

/** Words of all policies for kinds of units, or for other groups, each once. */
const named = (of: 'units' | 'groups'): ReadonlySet<string> =>
  new Set(
    policies.value.flatMap(({ provisions }) => provisions.flatMap(({ applies }) => applies?.[of] ?? [])),
  );

/** What tables of a unit are read with here and now. */
export const reading = computed<RosterReading>(() => ({
  vocabulary: vocabulary.value,
  today: today.value,
  papers: papers.value,
  units: named('units'),
  groups: named('groups'),
}));
