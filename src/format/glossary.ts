import type { Policy } from '../policy/schema/policy.ts';
import type { Term } from '../policy/schema/vocabulary.ts';

/** Terms under their heading, both in the order of the file. */
export function groupsOf(glossary: readonly Term[]): { name: string; terms: Term[] }[] {
  const groups = new Map<string, Term[]>();
  for (const term of glossary) groups.set(term.group, [...(groups.get(term.group) ?? []), term]);
  return [...groups].map(([name, terms]) => ({ name, terms }));
}

/** Each word with the policies that use it for a term, in the order of the policies; further words of a policy are left out. */
export function wordsOf(
  { words }: Term,
  policies: readonly Policy[],
): { word: string; policies: Policy[] }[] {
  const used = new Map<string, Policy[]>();
  for (const policy of policies) {
    const word = words[policy.id]?.word;
    if (word !== undefined) used.set(word, [...(used.get(word) ?? []), policy]);
  }
  return [...used].map(([word, by]) => ({ word, policies: by }));
}

/** Whether documents use different words for a term. */
export const differs = (term: Term, policies: readonly Policy[]): boolean =>
  wordsOf(term, policies).length > 1;
