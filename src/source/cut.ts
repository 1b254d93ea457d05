import { readAnnex } from './annex.ts';
import { readLines } from './lines.ts';
import { readNotice } from './notice.ts';
import { partAtAnnexes } from './parts.ts';
import { headedPlaces, locate, type Page, type Place, root } from './tree.ts';

/** One clause of a document. All lengths are counted in characters. */
export interface SourceClause {
  /** Locator, unique in the document, from the document's own numbers: 四/1, 附件5/4(2), 第十条, 三/¶2, 附件1/表. */
  at: string;
  /** Its marks as written: 「2、」, 「第十条」, 「附件5」; absent where it has none or where they stand in a heading. */
  mark?: string;
  /** The nearest heading as written (「一、验证时间及地点」), on the first clause below it only. */
  heading?: string;
  /** All headings the clause stands under, the outermost first: a table of contents is where they change. */
  headings: string[];
  /** The chapter the clause stands in, as written. */
  chapter?: string;
  /** The original wording without marks; white space normalised, broken sentences joined, rows and lines of parts on lines. */
  text: string;
  /** The first line in the input, counted from 1. */
  line: number;
}

/**
 * Cuts a plain-text official document into its clauses, in the order of the document. Every letter of the document is in
 * exactly one text, mark, heading or chapter; only page numbers, HTML tags and Markdown marks are left out.
 *
 * Named parts: 题头 主送 引言 附件目录 联系 落款 印发; in an annex 附件1/题头 附件1/引言 附件1/表 附件1/注. The imprint of a
 * document is one clause even where it stands in two places.
 *
 * A text without any marks (no items, articles, annexes or addressees) is one clause, ¶1. An empty text has no clauses.
 */
export function cut(text: string): SourceClause[] {
  const lines = readLines(text);
  const { notice, annexes } = partAtAnnexes(lines);
  const page: Page = [];
  const document = root('');
  const addressed = readNotice(notice, document, page);
  const segments = annexes.map(({ label }) => label.segment);
  for (const [index, annex] of annexes.entries()) {
    const before = segments.slice(0, index).filter((segment) => segment === annex.label.segment).length;
    const place = root(before === 0 ? annex.label.segment : `${annex.label.segment}~${before + 1}`);
    const single = !annex.label.numbered && before === 0;
    place.bare = single && !document.children.some(({ kind }) => kind === 'article');
    readAnnex(annex, place, document, page);
  }
  if (!addressed && annexes.length === 0 && page.every(isPlain)) return unmarked(page);
  const seen = new Set<Place>();
  return withUniqueLocators(page.map((paragraph) => toClause(paragraph, seen)));
}

/** 「注1：」 and the first item of 「注：」 would both be 注1: a later one gets ~2. */
function withUniqueLocators(clauses: SourceClause[]): SourceClause[] {
  const taken = new Set<string>();
  return clauses.map((clause) => {
    let { at } = clause;
    for (let n = 2; taken.has(at); n++) at = `${clause.at}~${n}`;
    taken.add(at);
    return { ...clause, at };
  });
}

function isPlain({ place, mark, chapter }: Page[number]): boolean {
  const { kind } = place.kind === 'part' && place.parent ? place.parent : place;
  return kind === 'root' && !mark && chapter === undefined;
}

/** @param seen the places whose headings clauses before this one carry */
function toClause(paragraph: Page[number], seen: Set<Place>): SourceClause {
  const { text, line, mark, chapter, place } = paragraph;
  const headed = headedPlaces(place);
  const nearest = headed.at(-1);
  const carried = nearest && !seen.has(nearest) ? nearest.heading : undefined;
  for (const above of headed) seen.add(above);
  return {
    at: locate(paragraph),
    ...(mark ? { mark } : {}),
    ...(carried === undefined ? {} : { heading: carried }),
    headings: headed.map(({ heading }) => heading ?? ''),
    ...(chapter ? { chapter } : {}),
    text,
    line,
  };
}

function unmarked(page: Page): SourceClause[] {
  const [first] = page;
  if (!first) return [];
  return [{ at: '¶1', headings: [], text: page.map(({ text }) => text).join('\n'), line: first.line }];
}
