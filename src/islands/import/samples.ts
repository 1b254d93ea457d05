/** So many rows are looked at. */
const looked = 40;

/** The first values below a heading, to see what a column holds; empty when the first rows have none. */
export const samplesOf = (rows: readonly (readonly string[])[], heading: number, at: number): string =>
  rows
    .slice(heading + 1, heading + 1 + looked)
    .map((row) => (row[at] ?? '').trim())
    .filter((cell) => cell !== '')
    .slice(0, 3)
    .map((cell) => (cell.length > 16 ? `${cell.slice(0, 16)}……` : cell))
    .join('、');
