import { readNote } from './furniture.ts';
import type { Line } from './lines.ts';
import { type Mark, readMark, readMarks } from './marks.ts';
import { Position } from './position.ts';
import { goesOn, isFinished, isTitle, join } from './sentences.ts';
import { isFormLine, tableEnd, tableText } from './tables.ts';
import { type Page, type Paragraph, type Place, place, write } from './tree.ts';

/** Reads lines that are not provisions (a date, a list of annexes …) at an index; returns the index after them. */
export type Aside = (index: number) => number;

/** Longest headings, in characters: beyond them a line without punctuation is a broken sentence. */
const LONGEST_HEADING = { article: 15, item: 30 };

/** The line of an item whose next line decides whether it is the heading of the item or its text. */
interface Pending {
  place: Place;
  line: Line;
  text: string;
  mark: string;
}

/**
 * Reads numbered provisions into places below a root (the notice or an annex): items, articles, paragraphs, headings,
 * notes and tables. A line without a mark goes on with an unfinished sentence, across a page break too.
 */
export function readProvisions(lines: Line[], top: Place, page: Page, aside: Aside): void {
  const reader = new Reader(lines, top, page);
  for (let index = 0; index < lines.length; ) {
    const after = aside(index);
    if (after > index) reader.pause();
    index = after > index ? after : reader.read(index);
  }
  reader.pause();
}

class Reader {
  readonly #lines: Line[];
  readonly #page: Page;
  readonly #notes: boolean;
  readonly #position: Position;
  /** The paragraph that an unmarked line may go on with. */
  #last: Paragraph | undefined;
  #pending: Pending | undefined;
  /** Marks that stand before text still to come: 「4、」 before 「（1）」, 「注：」 on a line of its own. */
  #carried = '';
  #chapter: string | undefined;
  /** Whether an empty line stands before the current one. */
  #gap = false;

  constructor(lines: Line[], top: Place, page: Page) {
    this.#lines = lines;
    this.#page = page;
    this.#notes = top.segment !== '';
    this.#position = new Position(top);
  }

  /** Something else follows: what was pending is text, and no line goes on with it. */
  pause(): void {
    this.#settle(false);
    this.#last = undefined;
  }

  /** Reads the line at an index, or the table that begins there; returns the index after it. */
  read(index: number): number {
    const line = this.#lines[index] as Line;
    if (!line.text && !line.raw.includes('\t')) {
      this.#gap = true;
      return index + 1;
    }
    const end = tableEnd(this.#lines, index);
    const isTable = end > index + 1 || (end > index && !isFormLine(line));
    if (isTable) this.#readTable(this.#lines.slice(index, end), line);
    else this.#readLine(line, index);
    this.#gap = false;
    return isTable ? end : index + 1;
  }

  #readLine(line: Line, index: number): void {
    const marks = readMarks(line.text);
    const note = this.#notes ? readNote(line.text) : undefined;
    if (marks[0] && this.#counts(marks[0], line.text)) this.#readItem(line, marks);
    else if (note) this.#readNote(line, note);
    else this.#readPlain(line, index);
  }

  /** Whether a mark counts here, rather than being a number at the beginning of a broken line. */
  #counts(mark: Mark, text: string): boolean {
    if (mark.kind === 'chapter') return isTitle(text, LONGEST_HEADING.item);
    const previous = this.#position.level(mark.kind)?.value;
    if (mark.value === 1 || mark.value === (previous ?? 0) + 1) return true;
    if (mark.kind === 'article' && previous && mark.value <= previous) return /\s$/.test(mark.written);
    return !this.#last || isFinished(this.#last.text);
  }

  #readItem(line: Line, marks: Mark[]): void {
    const first = marks[0] as Mark;
    if (first.kind === 'chapter') {
      this.pause();
      this.#chapter = line.text;
      return;
    }
    this.#settle(this.#position.isBelow(first));
    for (const mark of marks) {
      this.#position.enter(mark);
      this.#carried += mark.written.trim();
    }
    const text = line.text.slice(marks.reduce((length, mark) => length + mark.written.length, 0));
    const longest = first.kind === 'article' ? LONGEST_HEADING.article : LONGEST_HEADING.item;
    if (isTitle(withoutStop(text), longest)) {
      this.#pending = { place: this.#position.place, line, text, mark: this.#carried };
      this.#carried = '';
    } else this.#write(this.#position.place, text, line);
  }

  #readNote(line: Line, note: { segment: string; written: string }): void {
    this.pause();
    const own = this.#position.enterNote(note.segment);
    this.#carried += note.written.trim();
    const text = line.text.slice(note.written.length);
    const marks = readMarks(text);
    if (marks[0]?.value === 1) this.#readItem({ ...line, text }, marks);
    else if (text) this.#write(own, text, line);
  }

  #readTable(rows: Line[], line: Line): void {
    this.#settle(true);
    this.#write(place(this.#position.place, 'part', '表'), tableText(rows), line);
    this.#last = undefined;
  }

  #readPlain(line: Line, index: number): void {
    if (this.#pending) this.#settle(this.#isHeading(this.#pending, line));
    const last = this.#last;
    const paragraph = line.titled || (line.indented && !/[，、,]$/.test(last?.text ?? ''));
    if (last && ((!isFinished(last.text) && !paragraph) || goesOn(line.text))) {
      last.text = join(last.text, line.text);
      return;
    }
    const next = this.#lines.slice(index + 1).find(({ text }) => text);
    if (this.#opensSection(line, next && readMark(next.text))) return;
    const marked = this.#lines.slice(index + 1).find(({ text }) => readMark(text));
    this.#write(this.#position.ownerOfParagraph(marked && readMark(marked.text)), line.text, line);
  }

  /** Whether a pending line is a heading over an unmarked one. 1. and （1） have headings only with a gap after them. */
  #isHeading({ place, text, line }: Pending, next: Line): boolean {
    if (text !== withoutStop(text)) return false;
    const small = place.kind.startsWith('arabic') || place.kind === 'circled';
    return !small || this.#gap || line.titled || next.indented;
  }

  /** An unnumbered line before a list that restarts at 1 opens a section, named by its last two characters. */
  #opensSection(line: Line, next: Mark | undefined): boolean {
    if (next?.value !== 1 || !this.#position.level(next.kind)) return false;
    if (!isTitle(line.text) && !/[：:]$/.test(line.text)) return false;
    const name = line.text.replace(/(?:如下|以下|下列|为)?[：:]?$/, '').match(/[\p{L}\p{N}]/gu) ?? [];
    this.#position.enterSection(name.slice(-2).join(''), next.kind).heading = line.text;
    this.#last = undefined;
    return true;
  }

  /** Decides what the pending line is, now that one knows what follows it. */
  #settle(heading: boolean): void {
    const pending = this.#pending;
    if (!pending) return;
    this.#pending = undefined;
    if (heading && pending.text) {
      pending.place.heading = pending.mark + pending.text;
      this.#last = undefined;
      return;
    }
    this.#carried = pending.mark + this.#carried;
    if (pending.text) this.#write(pending.place, pending.text, pending.line);
  }

  #write(where: Place, text: string, line: Line): void {
    this.#last = write(this.#page, where, text, line.number, this.#carried, this.#chapter);
    this.#carried = '';
  }
}

/** A phrase without its full stop: 「证明的种类。」 may stand over a numbered list as its heading. */
function withoutStop(text: string): string {
  return /^[^、]{1,25}。$/.test(text) ? text.slice(0, -1) : text;
}
