import Fuse from 'fuse.js/min-basic';
import { fold } from './fold.ts';
import type { Index, Known } from './prepare.ts';

/** A word that may be meant, and how surely (1 for what is typed). */
export type Meant = { word: string; weight: number };

const options = { ignoreLocation: true, ignoreFieldNorm: true, includeScore: true, shouldSort: true };

const fuses = new WeakMap<Index, { words: Fuse<Known>; letters: Fuse<Known> }>();

/** Fuzzy search over the words of the lexicon, made when it is first needed. */
function fusesOf(index: Index) {
  const made = fuses.get(index) ?? {
    words: new Fuse(index.words, { ...options, keys: ['word'], threshold: 0.5 }),
    letters: new Fuse(index.words, { ...options, keys: ['letters'], threshold: 0.26 }),
  };
  fuses.set(index, made);
  return made;
}

/**
 * The part of a text that is nearest to what was typed, and how many characters differ.
 * @param cost what it costs to take one character for another
 */
function nearestPart(
  typed: string,
  text: string,
  cost: (a: string, b: string) => number,
): { from: number; to: number; errors: number } {
  // Errors of the best part that ends at each place, and where it starts. A part may start and end anywhere.
  let errors = new Float32Array(text.length + 1);
  let starts = Uint16Array.from(errors, (_, at) => at);
  for (let place = 0; place < typed.length; place++) {
    const nextErrors = new Float32Array(text.length + 1).fill(place + 1);
    const nextStarts = new Uint16Array(text.length + 1);
    for (let at = 1; at <= text.length; at++) {
      const taken = (errors[at - 1] ?? 0) + cost(typed[place] ?? '', text[at - 1] ?? '');
      const left = (errors[at] ?? 0) + 1;
      const added = (nextErrors[at - 1] ?? 0) + 1;
      const least = Math.min(taken, left, added);
      const from = least === taken ? starts[at - 1] : least === left ? starts[at] : nextStarts[at - 1];
      nextErrors[at] = least;
      nextStarts[at] = from ?? 0;
    }
    [errors, starts] = [nextErrors, nextStarts];
  }
  // Of equally near parts the one as long as what was typed.
  let best = { from: 0, to: 0, errors: typed.length };
  errors.forEach((count, to) => {
    const from = starts[to] ?? 0;
    const off = (part: { from: number; to: number }) => Math.abs(part.to - part.from - typed.length);
    if (count < best.errors || (count === best.errors && off({ from, to }) < off(best)))
      best = { from, to, errors: count };
  });
  return best;
}

const mistakesIn = (typed: string): number => (typed.length < 5 ? 1 : 2);

const isShortFor = (typed: string, word: string): boolean => {
  if (word[0] !== typed[0] || word.length > 3 * typed.length) return false;
  let at = 0;
  for (const character of word) if (character === typed[at]) at++;
  return at === typed.length;
};

const best = (meant: Meant[], most: number): Meant[] => {
  const byWord = new Map<string, number>();
  for (const { word, weight } of meant) byWord.set(word, Math.max(weight, byWord.get(word) ?? 0));
  return [...byWord]
    .map(([word, weight]) => ({ word, weight }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most);
};

/** What characters that stand nowhere may be meant for: a word with one or two of them mistyped, or a word they shorten. */
export function meantByCharacters(index: Index, typed: string): Meant[] {
  const short = index.words
    .filter(({ word, term }) => term && isShortFor(typed, word))
    .map(({ word }) => ({ word, weight: 0.5 + (0.3 * typed.length) / word.length }));
  const sound = (character: string) => index.syllables.get(character) ?? character;
  const cost = (a: string, b: string) => (a === b ? 0 : sound(a) === sound(b) ? 0.5 : 1);
  const mistyped = fusesOf(index)
    .words.search(typed, { limit: typed.length < 4 ? 300 : 60 })
    .flatMap(({ item: { word, term } }): Meant[] => {
      const { from, to, errors } = nearestPart(typed, word, cost);
      const part = word.slice(from, to);
      if (errors > mistakesIn(typed) || part.length < 2 || Math.abs(part.length - typed.length) > 1)
        return [];
      const whole = part.length / word.length;
      return [{ word: part, weight: 0.75 - (0.5 * errors) / typed.length + (term ? 0.1 : 0) + 0.1 * whole }];
    });
  return best([...short, ...mistyped], 4);
}

/** What letters that spell no word may be meant for: a word whose pinyin is nearly so. */
export function meantByLetters(index: Index, typed: string): Meant[] {
  if (typed.length < 4) return [];
  const cost = (a: string, b: string) => (a === b ? 0 : 1);
  const mistyped = fusesOf(index)
    .letters.search(typed, { limit: 24 })
    .flatMap(({ item: { word, syllables, letters, term } }): Meant[] => {
      const { from, to, errors } = nearestPart(typed, letters, cost);
      if (errors > (typed.length < 9 ? 1 : 2)) return [];
      // The part in letters, widened to whole characters.
      let [start, end, read] = [-1, 0, 0];
      syllables.forEach((syllable, at) => {
        if (start === -1 && read + syllable.length > from) start = at;
        if (read < to) end = at + 1;
        read += syllable.length;
      });
      const part = word.slice(start, end);
      if (part.length < 2) return [];
      return [
        {
          word: part,
          weight: 0.7 - errors / typed.length + (term ? 0.1 : 0) + (0.1 * part.length) / word.length,
        },
      ];
    });
  return best(mistyped, 4);
}

/** Terms that are somewhat like a query that finds nothing; common topics where none is. */
export function near(index: Index, query: string): string[] {
  const typed = fold(query).replaceAll(/\s/g, '');
  const { words, letters } = fusesOf(index);
  const like = (/^[a-z]+$/.test(typed) ? letters : words).search(typed.slice(0, 8), { limit: 30 });
  const terms = like.filter(({ item }) => item.term).map(({ item }) => item.word);
  const topics = index.data.entries.filter(({ kind }) => kind === 'topic').map(({ title }) => title);
  return [...new Set([...terms, ...topics])].slice(0, 6);
}
