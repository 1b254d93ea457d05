import { readNote } from './furniture.ts';
import type { Line } from './lines.ts';
import { type Mark, readMark, readMarks } from './marks.ts';
import { Position } from './position.ts';
import { goesOn, isFinished, isTitle, join } from './sentences.ts';
import { isFormLine, tableEnd, tableText } from './tables.ts';
import { type Page, type Paragraph, type Place, place, write } from './tree.ts';

/** Finds lines at an index that are not provisions (a date, a list of annexes …), if there are any. */
export type FindAside = (index: number) => Aside | undefined;

export interface Aside {
  /** The index after them. */
  end: number;
  /** Writes them onto the page. */
  keep: () => void;
}

/** Longest headings, in characters: beyond them a line without punctuation is a broken sentence. */
const LONGEST_HEADING = { article: 15, item: 30 };

/** The line of an item whose next line decides whether it is the heading of the item or its text. */
interface Pending {
  place: Place;
  line: Line;
  text: string;
  mark: string;
  /** The line of its first mark. */
  from: number;
}

/**
 * Reads numbered provisions into places below a root (the notice or an annex): items, articles, paragraphs, headings,
 * notes and tables. A line without a mark goes on with an unfinished sentence, across a page break too.
 */
export function readProvisions(lines: Line[], top: Place, page: Page, findAside: FindAside): void {
  const reader = new Reader(lines, top, page);
  for (let index = 0; index < lines.length; ) {
    const aside = findAside(index);
    if (aside) {
      reader.pause();
      aside.keep();
    }
    index = aside ? aside.end : reader.read(index);
  }
  reader.finish();
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
  /** The line of the first of them. */
  #from: number | undefined;
  #chapter: string | undefined;
  /** The line of a chapter below which nothing stands yet. */
  #chapterAlone: Line | undefined;
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
    if (this.#carried) this.#write(this.#position.place, '');
    this.#last = undefined;
  }

  /** Nothing follows. */
  finish(): void {
    this.pause();
    this.#closeChapter();
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
    if (mark.kind === 'article' && previous && mark.value <= previous) return /\s$/.test(mark.written);
    if (mark.value === 1 || mark.value === (previous ?? 0) + 1) return true;
    return !this.#last || isFinished(this.#last.text);
  }

  #readItem(line: Line, marks: Mark[]): void {
    const first = marks[0] as Mark;
    if (first.kind === 'chapter') {
      this.#readChapter(line, first);
      return;
    }
    const isBelow = this.#position.isBelow(first);
    this.#settle(isBelow);
    if (this.#carried && !isBelow) this.#write(this.#position.place, '');
    for (const mark of marks) {
      this.#position.enter(mark);
      this.#carry(mark.written, line);
    }
    const text = line.text.slice(marks.reduce((length, mark) => length + mark.written.length, 0));
    if (!text) return;
    const isShort =
      this.#position.place.kind === 'article'
        ? isTitle(text, LONGEST_HEADING.article)
        : isTitle(withoutStop(text), LONGEST_HEADING.item);
    if (isShort) {
      this.#pending = {
        place: this.#position.place,
        line,
        text,
        mark: this.#carried,
        from: this.#from ?? line.number,
      };
      this.#carried = '';
      this.#from = undefined;
    } else this.#write(this.#position.place, text, line);
  }

  /** A chapter is kept with the clauses below it; a 节 is kept together with its 章. */
  #readChapter(line: Line, mark: Mark): void {
    this.pause();
    const above = mark.written.includes('节') ? this.#chapter?.replace(/(?:^| )第[^ ]+节.*$/, '') : undefined;
    if (!above) this.#closeChapter();
    this.#chapter = above ? `${above} ${line.text}` : line.text;
    this.#chapterAlone = line;
  }

  /** A chapter that nothing stands below is a paragraph. */
  #closeChapter(): void {
    const alone = this.#chapterAlone;
    this.#chapter = undefined;
    if (alone) this.#write(this.#position.place, alone.text, alone);
  }

  #readNote(line: Line, note: { segment: string; written: string }): void {
    this.pause();
    const own = this.#position.enterNote(note.segment);
    this.#carry(note.written, line);
    const text = line.text.slice(note.written.length);
    const marks = readMarks(text);
    if (marks[0]?.value === 1) this.#readItem({ ...line, text }, marks);
    else if (text) this.#write(own, text, line);
  }

  #readTable(rows: Line[], line: Line): void {
    this.#settle(this.#pending?.text === withoutStop(this.#pending?.text ?? ''));
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
    if (this.#position.place.paragraphs.length === 0) return false;
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
    if (heading) {
      pending.place.heading = pending.mark + pending.text;
      this.#last = undefined;
      return;
    }
    this.#carried = pending.mark + this.#carried;
    this.#from = pending.from;
    this.#write(pending.place, pending.text, pending.line);
  }

  #carry(written: string, line: Line): void {
    this.#carried += written.trim();
    this.#from ??= line.number;
  }

  #write(where: Place, text: string, line?: Line): void {
    const from = this.#from ?? line?.number ?? 0;
    this.#last = write(this.#page, where, text, from, this.#carried, this.#chapter);
    this.#chapterAlone = undefined;
    this.#carried = '';
    this.#from = undefined;
  }
}

/** A phrase without its full stop: 「证明的种类。」 may stand over a numbered list as its heading. */
function withoutStop(text: string): string {
  return /^[^、]{1,25}。$/.test(text) ? text.slice(0, -1) : text;
}
