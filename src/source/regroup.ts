import type { SourceClause } from './cut.ts';
import { fingerprint } from './fingerprint.ts';
import { readMarks } from './marks.ts';

/** A clause of the original wording, found in a text that divides its clauses elsewhere. */
export type Regrouped = { sha256: string; clause: SourceClause };

/** A wording is looked for in at most so many lines and sentences. */
const most = 24;

const sentences = (text: string): string[] =>
  text.match(/[^。；：\n]*[。；：\n]?[”）」』]*/g)?.filter(Boolean) ?? [];

/** A text without the numbers that it begins with. */
const unmarked = (text: string): string =>
  text.slice(readMarks(text).reduce((length, { written }) => length + written.length, 0));

/**
 * Looks for wordings in runs of lines and sentences, across the clauses of a text: a copy may join two paragraphs or break
 * one, or carry words of a web page before and after.
 * @param wanted fingerprints
 * @returns what was found, in order, and the clauses that are left, without what was found in them
 */
export function regroup(
  clauses: SourceClause[],
  wanted: Set<string>,
): { found: Regrouped[]; left: SourceClause[] } {
  const pieces = clauses.flatMap((clause) => sentences(clause.text).map((text) => ({ clause, text })));
  const taken = new Set<number>();
  const found: Regrouped[] = [];
  for (let from = 0; from < pieces.length; from++) {
    for (let to = Math.min(pieces.length, from + most); to > from; to--) {
      const run = pieces.slice(from, to);
      const text = run
        .map((piece) => piece.text)
        .join('')
        .trim();
      const hit = [text, unmarked(text)]
        .map((text) => ({ text, sha256: fingerprint(text) }))
        .find(({ sha256 }) => wanted.has(sha256));
      const [first] = run;
      if (!first || !hit) continue;
      found.push({ sha256: hit.sha256, clause: { ...first.clause, text: hit.text } });
      for (let place = from; place < to; place++) taken.add(place);
      from = to - 1;
      break;
    }
  }
  const left = clauses.flatMap((clause) => {
    const own = pieces
      .map((piece, place) => ({ ...piece, place }))
      .filter((piece) => piece.clause === clause);
    const rest = own.filter(({ place }) => !taken.has(place));
    const text = rest
      .map((piece) => piece.text)
      .join('')
      .trim();
    if (own.length === rest.length) return [clause];
    return text ? [{ ...clause, text }] : [];
  });
  return { found, left };
}
