const text = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

const all = (element: Element, selector: string): Element[] => [...element.querySelectorAll(selector)];

/** An answer as lines, and the clauses it comes from in brackets. */
function entryText(entry: Element): string {
  const lines = all(entry, 'p:not(.refs)').map(text);
  const lead = text(entry.querySelector('.refs .xs'));
  const clauses = all(entry, '.ref, .amb').map(text).join('；');
  return [...lines, `［${lead ? `${lead}：` : ''}${clauses}］`].join('\n');
}

/** Everything a cell says, folded or not, each answer followed by its clauses. */
const cellText = (cell: Element): string =>
  [...all(cell, ':scope > .none').map(text), ...all(cell, '.e').map(entryText)].join('\n');

const headText = (head: Element): string => all(head, 'a, span').map(text).join('\n');

const shown = (row: HTMLTableRowElement): HTMLTableCellElement[] =>
  [...row.cells].filter((cell) => !cell.hidden);

/** The table as it is shown, as rows of text: a head with the documents' numbers, then a row a topic with its group. */
export function rowsOf(table: HTMLTableElement): string[][] {
  const [head] = table.tHead?.rows ?? [];
  const heads = head ? shown(head).slice(1).map(headText) : [];
  const topics = [...table.tBodies].flatMap((group) =>
    [...group.rows]
      .filter((row) => !row.hidden && !row.classList.contains('grp'))
      .map((row) => {
        const [topic, ...cells] = shown(row);
        return [text(group.querySelector('.grp')), text(topic?.querySelector('a')), ...cells.map(cellText)];
      }),
  );
  return [['分组', '主题', ...heads], ...topics];
}
