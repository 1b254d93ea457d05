import { cut } from '../../source/cut.ts';
import { type Identified, identify, type Known } from '../../source/identify.ts';
import { type Match, match } from '../../source/match.ts';
import { openFile, type RawFile } from '../../source/read/open.ts';
import { basisIn, type Wording, wordingsOf } from '../../source/wordings.ts';

/** Something made of a clause, with its place on the policy's page. */
type Made = { kind: string; anchor: string; text: string };

/** A document as the page fetches it: what it is known by, and what is made of each clause. */
export type SourceDocument = Known & { version: string; made: Record<string, Made[]> };

/** What was opened: a file, or text that was pasted. */
export type Given = RawFile | { pasted: string };

/** What an opened text turned out to be. */
export type Finding =
  | (Identified<SourceDocument> & { kind: 'none' })
  | {
      kind: 'known';
      document: SourceDocument;
      by: 'wording' | 'name';
      match: Match;
      wordings: Wording[];
      file?: string;
      text: string;
      /** What of the file could not be read. */
      remarks: string[];
    };

/** Reads what was opened. @throws Refusal */
export async function read(given: Given): Promise<{ text: string; remarks: string[] }> {
  if ('bytes' in given) return openFile(given);
  return openFile({ name: '', bytes: new TextEncoder().encode(given.pasted) });
}

/**
 * Recognises a text and lays it beside its document.
 * @param earlier wordings of earlier copies, by policy
 */
export async function examine(
  { text, remarks }: { text: string; remarks: string[] },
  documents: SourceDocument[],
  earlier: (id: string) => Promise<readonly Wording[]>,
  file?: string,
): Promise<Finding> {
  const clauses = cut(text);
  const found = identify(clauses, documents);
  if (found.kind === 'none') return found;
  const { document, by } = found;
  const basis = basisIn(await earlier(document.id));
  const laid = match(clauses, document, basis);
  const wordings = wordingsOf(laid, basis);
  return { kind: 'known', document, by, match: laid, wordings, ...(file && { file }), text, remarks };
}
