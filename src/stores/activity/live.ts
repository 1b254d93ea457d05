import { computed, signal } from '@preact/signals';
import { factsThatMatter } from '../../engine/matter.ts';
import { readFacts, type Typed } from '../../engine/read-facts.ts';
import { type Recognition, recognise } from '../../engine/recognise.ts';
import type { Activity } from '../../engine/types.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { readingsFor } from '../calculator/readings.ts';
import { today } from '../clock.ts';
import { policies, vocabulary } from '../library.ts';

/** The kind of activity that is tried out. */
export const kind = signal('');

/** What was typed about it, as it is. It stays in memory only. */
export const typed = signal<Typed>({});

/** What could be read of it, and what could not. */
export const read = computed(() => readFacts(vocabulary.value, typed.value, today.value));

const activity = computed<Activity>(() => ({ id: 'tried', kind: kind.value, facts: read.value.facts }));

/** What an authority has certified does not change what the text gives. */
const apart = ['certifiedHours', 'certifiedUpTo'];

/** The facts that can matter in some region, given what is typed, in the order of the kind; and whatever is typed. */
export const asked = computed<string[]>(() => {
  const own = vocabulary.value.kinds.find(({ id }) => id === kind.value)?.facts ?? [];
  const matters = new Set(factsThatMatter(policies.value, activity.value, vocabulary.value));
  const known = Object.keys(vocabulary.value.facts);
  return [...new Set([...own, ...known])].filter(
    (fact) =>
      fact in typed.value ||
      (matters.has(fact) &&
        (own.includes(fact) || fact !== 'subject') &&
        (own.includes(fact) || !apart.includes(fact))),
  );
});

/** What each region gives for it, on the readings chosen for all drafts, and over all of them. */
export const worths = computed<{ policy: Policy; recognition: Recognition }[]>(() =>
  policies.value.map((policy) => ({
    policy,
    recognition: recognise(policy, activity.value, readingsFor({ readings: {} }, policy.id)),
  })),
);

/** Begins with a kind and nothing typed. */
export function tryKind(id: string): void {
  kind.value = id;
  typed.value = {};
}

/** Takes what was typed for a fact, as it is; undefined empties it. */
export function typeFact(fact: string, value: Typed[string] | undefined): void {
  const { [fact]: _, ...rest } = typed.value;
  typed.value = value === undefined ? rest : { ...rest, [fact]: value };
}
