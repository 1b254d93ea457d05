import { computed, signal } from '@preact/signals';
import type { Policy } from '../policy/schema/policy.ts';
import type { Vocabulary } from '../policy/schema/vocabulary.ts';

/** What the calculator calculates with: the policies, and the words for kinds and facts. */
export type Library = { policies: Policy[]; vocabulary: Vocabulary };

type Loading = { state: 'loading' } | { state: 'failed' } | ({ state: 'ready' } & Library);

/** Where fetching the policies stands. */
export const library = signal<Loading>({ state: 'loading' });

const nothing: Library = {
  policies: [],
  vocabulary: { facts: {}, kinds: [], topics: [], person: {}, glossary: [] },
};
const ready = computed<Library>(() => (library.value.state === 'ready' ? library.value : nothing));

/** All policies; none before they are there. */
export const policies = computed(() => ready.value.policies);

/** Kinds and facts; empty before they are there. */
export const vocabulary = computed(() => ready.value.vocabulary);

/** Where the policies are, and below it each one whole. */
let source = '';

/** Fetches policies and vocabulary. Can be called again after a failure. */
export async function loadLibrary(address: string): Promise<boolean> {
  library.value = { state: 'loading' };
  source = address;
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    takeLibrary((await response.json()) as Library);
    return true;
  } catch {
    // Offline, or the file is gone: the page says so and offers to try again.
    library.value = { state: 'failed' };
    return false;
  }
}

/** Fetched when first asked for: a policy with all that calculating does without, such as clauses and worked examples. */
const wholes = new Map<string, Promise<Policy>>();

async function fetchWhole(id: string): Promise<Policy> {
  const response = await fetch(new URL(`policies/${id}.json`, new URL(source, location.href)));
  if (!response.ok) throw new Error(`${id}: ${response.status}`);
  return (await response.json()) as Policy;
}

/** A policy whole. Fails where it cannot be fetched, and can be asked for again. */
export function wholePolicy(id: string): Promise<Policy> {
  const found = wholes.get(id) ?? fetchWhole(id);
  wholes.set(id, found);
  found.catch(() => wholes.delete(id));
  return found;
}

/** Takes a library that is already there. */
export function takeLibrary({ policies, vocabulary }: Library): void {
  library.value = { state: 'ready', policies, vocabulary };
}
