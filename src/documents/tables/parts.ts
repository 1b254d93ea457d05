/** So many rows go from one thread to another at once: copying more stops the page for longer than can be felt. */
const most = 2_000;

/** Rows in parts, the last of which may be shorter. */
export function* partsOf(rows: readonly string[][]): Generator<string[][]> {
  for (let from = 0; from < rows.length; from += most) yield rows.slice(from, from + most);
}
