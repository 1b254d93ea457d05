import type { Clause, Policy } from '../policy/schema/policy.ts';
import type { SourceClause } from './cut.ts';
import { fingerprint, letters } from './fingerprint.ts';
import { regroup } from './regroup.ts';

/** What is known of a document: its name, and its clauses with the fingerprints of their wording. */
export type Known = Pick<Policy, 'id' | 'name' | 'title' | 'number'> & {
  clauses: Pick<Clause, 'at' | 'says' | 'sha256'>[];
};

/** How much of a known document an opened text has. */
export type Nearness = {
  /** Clauses of the same wording. */
  same: number;
  /** Clauses of the same number, whatever their wording. */
  located: number;
  of: number;
};

export type Identified<K extends Known = Known> =
  | { kind: 'known'; document: K; by: 'wording' | 'name'; near: Nearness }
  | { kind: 'none'; nearest?: { document: K; near: Nearness } };

/** A shorter wording, such as 附件 or a date, may stand in any document. */
const telling = 12;

/** An amended document must keep this share of the numbers of its clauses to be known by its name. */
const keptNumbers = 0.5;

/** How far down the name of a document may stand, in letters: below the furniture of a web page. */
const head = 2000;

function isNamed(text: string, { title, number }: Known): boolean {
  const names = [title, number].filter((name) => name !== 'unknown').map(letters);
  return names.some((name) => name.length >= telling && text.includes(name));
}

const isTelling = ({ text }: SourceClause): boolean => letters(text).length >= telling;

/** The fingerprints of a text; where none is known, of its lines and sentences too. */
function printsOf(clauses: SourceClause[], documents: Known[]): Set<string> {
  const known = new Set(documents.flatMap(({ clauses }) => clauses.map(({ sha256 }) => sha256)));
  const prints = clauses.filter(isTelling).map(({ text }) => fingerprint(text));
  if (prints.some((print) => known.has(print))) return new Set(prints);
  const { found } = regroup(clauses, known);
  return new Set(found.filter(({ clause }) => isTelling(clause)).map(({ sha256 }) => sha256));
}

/**
 * Which known document a text is: the one most of whose wording it has; otherwise the one that it names at its beginning
 * and numbers its clauses like.
 */
export function identify<K extends Known>(clauses: SourceClause[], documents: K[]): Identified<K> {
  const prints = printsOf(clauses, documents);
  const places = new Set(clauses.map(({ at }) => at));
  const beginning = letters(clauses.map(({ text }) => text).join('')).slice(0, head);
  const all = documents
    .map((document) => ({
      document,
      named: isNamed(beginning, document),
      near: {
        same: document.clauses.filter(({ sha256 }) => prints.has(sha256)).length,
        located: document.clauses.filter(({ at }) => places.has(at)).length,
        of: document.clauses.length,
      },
    }))
    .sort(
      (a, b) =>
        b.near.same - a.near.same || Number(b.named) - Number(a.named) || b.near.located - a.near.located,
    );
  const [best] = all;
  if (!best) return { kind: 'none' };
  const { document, near } = best;
  if (near.same > 0) return { kind: 'known', document, by: 'wording', near };
  if (best.named && near.located >= keptNumbers * near.of)
    return { kind: 'known', document, by: 'name', near };
  return near.located > 0 ? { kind: 'none', nearest: { document, near } } : { kind: 'none' };
}
