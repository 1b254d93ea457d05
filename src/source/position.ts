import { type Mark, outranks } from './marks.ts';
import { isItem, type Place, place } from './tree.ts';

/** Where in the numbering one is while reading: the place itself and all places it stands in. */
export class Position {
  readonly #top: Place;
  #open: Place[];
  /** The position to go back to when numbering continues after a note. */
  #beforeNote: Place[] | undefined;

  constructor(top: Place) {
    this.#top = top;
    this.#open = [top];
  }

  get place(): Place {
    return this.#open.at(-1) as Place;
  }

  /** The open place that a mark of this kind would follow, if there is one. */
  level(kind: Mark['kind']): Place | undefined {
    return this.#open.findLast((place) => place.kind === kind);
  }

  /** Whether a mark would begin a list inside the current item or note. */
  isBelow(mark: Mark): boolean {
    const { kind } = this.place;
    if (mark.value !== 1 || this.level(mark.kind)) return false;
    return kind === 'note' || (isItem(kind) && outranks(kind, mark.kind));
  }

  /** Goes to a new item: after the last of its kind, or below the nearest item of a higher kind. */
  enter(mark: Mark): void {
    if (this.#beforeNote && mark.value !== 1 && !this.level(mark.kind)) {
      this.#open = this.#beforeNote;
      this.#beforeNote = undefined;
    }
    const level = this.level(mark.kind);
    if (level) this.#closeFrom(level);
    for (let { kind } = this.place; isItem(kind) && !outranks(kind, mark.kind); { kind } = this.place) {
      this.#closeFrom(this.place);
    }
    this.#open.push(place(this.place, mark.kind, mark.segment, mark.value));
  }

  /** Goes to a new section in place of the open list of this kind (and of the section that list is in). */
  enterSection(name: string, kind: Mark['kind']): Place {
    const level = this.level(kind);
    if (level) this.#closeFrom(level.parent?.kind === 'section' ? level.parent : level);
    this.#open.push(place(this.place, 'section', name));
    return this.place;
  }

  /** Goes to a new note of the whole notice or annex. */
  enterNote(segment: string): Place {
    this.#beforeNote ??= this.#open;
    this.#open = [this.#top, place(this.#top, 'note', segment)];
    return this.place;
  }

  /**
   * The place of a paragraph without a mark: the current item; or, after the end of a list, the item that introduced the
   * list with a colon, provided that no item of the list had a second paragraph.
   * @param next the mark that follows the paragraph
   */
  ownerOfParagraph(next: Mark | undefined): Place {
    for (;;) {
      const item = this.place;
      const { parent } = item;
      const continues =
        next && ((next.kind === item.kind && next.value === item.value + 1) || this.isBelow(next));
      if (!parent?.parent || !isItem(item.kind) || item.heading !== undefined || continues) return item;
      const introduction = parent.paragraphs[(parent.introduced ?? 0) - 1]?.text ?? '';
      const single = parent.children.every((child) => child.paragraphs.length === 1);
      if (!single || !/[：:]$/.test(introduction)) return item;
      this.#closeFrom(item);
    }
  }

  #closeFrom(place: Place): void {
    this.#open = this.#open.slice(0, this.#open.indexOf(place));
  }
}
