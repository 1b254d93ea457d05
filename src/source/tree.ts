import type { MarkKind } from './marks.ts';

/**
 * One place in a document: the notice or an annex ('root'), a numbered item, a list that restarts under a heading
 * ('section'), a note, or a part known by its name ('part': 题头, 落款, 表 …).
 */
export interface Place {
  kind: MarkKind | 'root' | 'section' | 'note' | 'part';
  value: number;
  /** Its own piece of the locator; empty for the notice. */
  segment: string;
  parent?: Place;
  /** Its heading as written, mark included. */
  heading?: string;
  paragraphs: Paragraph[];
  children: Place[];
  /** Of an annex without a number: its articles need no locator of the annex before their own. */
  bare?: boolean;
  /** How many of its paragraphs stand before its first child; undefined while it has none. */
  introduced?: number;
}

export interface Paragraph {
  place: Place;
  text: string;
  line: number;
  /** Marks that stand before the text, as written. */
  mark: string;
  chapter?: string;
}

/** Every paragraph of a document in its order: what is written while it is read. */
export type Page = Paragraph[];

/** Writes a paragraph into a place and onto the page. */
export function write(
  page: Page,
  where: Place,
  text: string,
  line: number,
  mark = '',
  chapter?: string,
): Paragraph {
  const paragraph = { place: where, text, line, mark, ...(chapter === undefined ? {} : { chapter }) };
  where.paragraphs.push(paragraph);
  page.push(paragraph);
  return paragraph;
}

/** Whether a place is a numbered item or article. */
export function isItem(kind: Place['kind']): kind is MarkKind {
  return kind !== 'root' && kind !== 'section' && kind !== 'note' && kind !== 'part';
}

export function root(segment: string): Place {
  return { kind: 'root', value: 0, segment, paragraphs: [], children: [] };
}

/** A new place below another. A segment that is taken gets ~2, ~3 … */
export function place(parent: Place, kind: Place['kind'], segment: string, value = 0): Place {
  const taken = new Set(parent.children.map((child) => child.segment));
  let own = segment;
  for (let n = 2; taken.has(own); n++) own = `${segment}~${n}`;
  const child: Place = { kind, value, segment: own, parent, paragraphs: [], children: [] };
  parent.children.push(child);
  if (kind !== 'part' && kind !== 'note') parent.introduced ??= parent.paragraphs.length;
  return child;
}

/** The place's locator: 附件5/4(2). */
function pathOf(place: Place): string {
  const { parent, segment } = place;
  if (!parent) return segment;
  if (place.kind === 'article' && parent.bare) return segment;
  const above = pathOf(parent);
  const attached =
    (place.kind === 'arabicInBrackets' && parent.kind === 'arabic') ||
    (place.kind === 'arabic' && parent.kind === 'note');
  return above && !attached ? `${above}/${segment}` : above + segment;
}

/**
 * The locator of a paragraph. The only paragraph of a place, or the only one before its children, is the place itself;
 * otherwise paragraphs are counted: 三/¶2. What stands before the items of a notice or annex is its 引言.
 */
export function locate(paragraph: Paragraph): string {
  const { place } = paragraph;
  const { paragraphs, introduced } = place;
  const index = paragraphs.indexOf(paragraph);
  const path = pathOf(place);
  if (place.kind === 'root') {
    const opening = introduced ?? (place.segment ? 0 : paragraphs.length);
    const base = path ? `${path}/` : '';
    if (index >= opening) return `${base}¶${index - opening + 1}`;
    return opening === 1 ? `${base}引言` : `${base}引言/¶${index + 1}`;
  }
  const alone = paragraphs.length === 1 || (introduced === 1 && index === 0);
  return alone ? path : `${path}/¶${index + 1}`;
}

/** The places with a heading that a place stands in, from the outermost to itself. */
export function headedPlaces(place: Place): Place[] {
  const above = place.parent ? headedPlaces(place.parent) : [];
  return place.heading === undefined ? above : [...above, place];
}
