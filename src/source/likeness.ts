import { figuresIn } from './figures.ts';
import { letters } from './fingerprint.ts';

/** What a text is compared by: its pairs of neighbouring letters, and its figures. */
export type Traits = { pairs: Set<string>; figures: Set<string> };

export function traitsOf(text: string): Traits {
  const all = [...letters(text)];
  const pairs = new Set(all.slice(1).map((letter, place) => `${all[place]}${letter}`));
  return { pairs, figures: figuresIn(text) };
}

function share(a: Set<string>, b: Set<string>): number {
  const smaller = Math.min(a.size, b.size);
  if (smaller === 0) return 0;
  return [...a].filter((each) => b.has(each)).length / smaller;
}

/** How alike two texts are, from 0 to 1; a restatement is alike to what it restates through words and figures. */
export const likeness = (a: Traits, b: Traits): number =>
  a.figures.size > 0 && b.figures.size > 0
    ? (2 * share(a.pairs, b.pairs) + share(a.figures, b.figures)) / 3
    : share(a.pairs, b.pairs);
