import { plain, type Selection, type Topic, wordsOf } from './select.ts';
import type { View } from './view.ts';

/** A row of the table with its cells as they came, in the order of the page. */
type Row = { element: HTMLTableRowElement; head: Element; cells: HTMLTableCellElement[] };

const text = (element: Element | null | undefined): string => element?.textContent ?? '';

function rowOf(element: HTMLTableRowElement): Row {
  const [head, ...cells] = element.cells;
  if (!head) throw new Error('A row of the matrix has no cell.');
  return { element, head, cells };
}

/** A topic's text is read when it is first asked for: only a filter needs it. */
function topicOf({ element, head, cells }: Row): Topic {
  let says: string[] | undefined;
  return {
    id: element.id,
    about: [text(head), text(element.parentElement?.querySelector('.grp'))].join(' '),
    get says() {
      says ??= cells.map(text);
      return says;
    },
    answers: cells.map(({ dataset }) => dataset.answer ?? ''),
  };
}

/** Puts the regions' cells into their order behind the row's head, and hides the others after them. */
function order({ element, cells }: Row, places: readonly number[]): void {
  for (const [place, cell] of cells.entries()) cell.hidden = !places.includes(place);
  element.append(...places.flatMap((place) => cells[place] ?? []), ...cells.filter(({ hidden }) => hidden));
}

/** What a row says without anything being opened. */
const unfolded = ({ head, cells }: Row): string =>
  plain(
    [head, ...cells.flatMap((cell) => [...cell.querySelectorAll(':scope > :not(details)')])]
      .map(text)
      .join(' '),
  );

/** What is folded away opens where only it holds a word of the filter, and closes again when it no longer does. */
function unfold(row: Row, words: readonly string[]): void {
  if (words.length === 0 && !row.element.querySelector('[data-found]')) return;
  const open = unfolded(row);
  const sought = words.filter((word) => !open.includes(word));
  for (const more of row.cells.flatMap((cell) => [...cell.querySelectorAll('details')])) {
    const found = sought.some((word) => plain(text(more)).includes(word));
    if (found && !more.open) {
      more.open = true;
      more.dataset.found = '';
    } else if (!found && 'found' in more.dataset) {
      more.open = false;
      delete more.dataset.found;
    }
  }
}

/** The matrix on the page: its topics, and a way to arrange it by a view. Read it before anything is moved. */
export function matrixIn(table: HTMLTableElement, regions: readonly string[]) {
  const [head] = table.tHead?.rows ?? [];
  if (!head) throw new Error('The matrix has no head.');
  const columns = rowOf(head);
  const groups = [...table.tBodies];
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr:not(.grp)')].map(rowOf);

  let now = regions.map((_, place) => place);

  /** Shows the regions of a view in their order, and the selected topics under their groups. */
  function arrange(view: View, { shown }: Selection): void {
    const places = view.regions.map((id) => regions.indexOf(id));
    const words = wordsOf(view.find);
    table.classList.toggle('side', view.side);
    if (places.join() !== now.join()) for (const row of [columns, ...rows]) order(row, places);
    now = places;
    for (const row of rows) {
      row.element.hidden = !shown.has(row.element.id);
      if (!row.element.hidden) unfold(row, words);
    }
    for (const group of groups) {
      group.hidden = !group.querySelector('tr:not(.grp, [hidden])');
      const band = group.querySelector<HTMLTableCellElement>('.grp th');
      if (band) band.colSpan = places.length + 1;
    }
    table.hidden = shown.size === 0;
  }

  return { topics: rows.map(topicOf), arrange };
}
