import type { SourceClause } from '../../src/source/cut.ts';
import { letters } from '../../src/source/fingerprint.ts';

/** All letters that clauses carry: chapters and headings where they first occur, marks and texts. No two may be alike. */
export function lettersOf(clauses: SourceClause[]): string {
  const seen = new Set<string>();
  const written = clauses.flatMap(({ chapter, headings, mark, text }) => {
    const above = [chapter ?? '', ...headings].filter((title) => !seen.has(title));
    for (const title of above) seen.add(title);
    return [...above, mark ?? '', text];
  });
  return letters(written.join(''));
}

/** The same letters in one order, for texts whose imprint stands in two places. */
export function sorted(text: string): string {
  return [...text].sort().join('');
}

/** Locators that more than one clause has. */
export function repeated(clauses: SourceClause[]): string[] {
  const locators = clauses.map(({ at }) => at);
  return locators.filter((at, index) => locators.indexOf(at) !== index);
}
