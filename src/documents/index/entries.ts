import type { Papers } from '../../engine/check/check.ts';
import type { RecordProof } from '../../engine/check/evidence.ts';
import type { Proof } from '../../engine/evidence.ts';
import { lacking } from '../../format/missing-papers.ts';
import { outermost } from '../../format/outermost.ts';
import type { Attached } from '../../stores/database.ts';

/** A paper, or what is to be chosen among several, with its number in the folder: 2018-001-01. */
export type IndexLine = { number: string; text: string; isHeld: boolean };

/** A file of a record with its number: 2018-001-附1. */
export type IndexFile = { number: string; file: Attached };

/** A record, or the application itself, with its papers and files. */
export type IndexEntry = {
  /** 2018-001: the first year asked for in which it lies, and which of that year's records it is; 申报. */
  number: string;
  years: number[];
  title: string;
  /** None where the text names no papers. */
  lines: IndexLine[];
  files: IndexFile[];
  clauses: string[];
};

const padded = (figure: number, digits: number): string => String(figure).padStart(digits, '0');

const numbered = (entry: string, lines: readonly Omit<IndexLine, 'number'>[]): IndexLine[] =>
  lines.map((line, index) => ({ number: `${entry}-${padded(index + 1, 2)}`, ...line }));

/** What is still to come: papers by name where nothing is to be chosen, else a line for each situation. */
function wanting(proofs: readonly Proof[]): string[] {
  const [only, ...others] = proofs;
  if (only && others.length === 0 && only.missing.length === 1) return only.missing[0] ?? [];
  return proofs
    .filter(({ least }) => least > 0)
    .map((proof) => (others.length > 0 ? `${proof.evidence.title}：${lacking(proof)}` : lacking(proof)));
}

/** The papers at hand and those still to come, in the order of the text where it can be kept. */
function linesOf({ proofs }: RecordProof['proof'], held: readonly string[]): Omit<IndexLine, 'number'>[] {
  const missing = wanting(proofs);
  const named = [...new Set(proofs.flatMap(({ anyOf }) => anyOf.flat()))];
  const inOrder = named.filter((paper) => held.includes(paper) || missing.includes(paper));
  return [
    ...inOrder.map((text) => ({ text, isHeld: held.includes(text) })),
    ...missing.filter((text) => !named.includes(text)).map((text) => ({ text, isHeld: false })),
  ];
}

/** What a record is called, and the names of its papers at hand. */
export type Named = { id: string; title: string; held?: readonly string[] | undefined };

/**
 * The index of the folder: the papers for the application, then the records by year, each paper and file with a number.
 * @param records those of the evidence check, by year
 * @param files of the draft, the first added first
 */
export function indexOf(
  papers: Papers,
  records: readonly RecordProof[],
  named: ReadonlyMap<string, Named>,
  files: readonly Attached[],
): IndexEntry[] {
  const counts = new Map<number, number>();
  const entries = records.map(({ record, years, proof }): IndexEntry => {
    const [year = 0] = years;
    const count = (counts.get(year) ?? 0) + 1;
    counts.set(year, count);
    const number = `${year}-${padded(count, 3)}`;
    const { title = '', held = [] } = named.get(record) ?? {};
    const own = files.filter(({ activity }) => activity === record);
    return {
      number,
      years,
      title,
      lines: numbered(number, linesOf(proof, held)),
      files: own.map((file, index) => ({ number: `${number}-附${index + 1}`, file })),
      clauses: outermost([...new Set(proof.proofs.flatMap(({ evidence }) => evidence.clause))]),
    };
  });
  if (papers.papers.length === 0) return entries;
  const lines = papers.papers.map((text) => ({ text, isHeld: !papers.missing.includes(text) }));
  const own = { number: '申报', years: [], title: '申报本身', files: [], clauses: outermost(papers.clauses) };
  return [{ ...own, lines: numbered('申报', lines) }, ...entries];
}
