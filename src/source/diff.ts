/** A stretch of two texts: in both, only in the one before, or only in the one after. */
export type Run = { kind: 'kept' | 'removed' | 'added'; text: string };

/** Beyond this many comparisons two texts have so little in common that only the ends are compared. */
const most = 4_000_000;

/** What is compared: a figure or a Latin word as a whole, otherwise single characters. */
const units = (text: string): string[] => text.match(/\d+(?:\.\d+)?|[A-Za-z]+|./gsu) ?? [];

/** How many units the ends of two lists share, counted from the front or from the back. */
function shared(
  before: string[],
  after: string[],
  at: (list: string[], place: number) => string | undefined,
) {
  const longest = Math.min(before.length, after.length);
  let length = 0;
  while (length < longest && at(before, length) === at(after, length)) length++;
  return length;
}

/** The longest common subsequence of two lists: its length for each pair of rests, row by row. */
function lengths(before: string[], after: string[]): Uint16Array {
  const width = after.length + 1;
  const table = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      table[i * width + j] =
        before[i] === after[j]
          ? (table[(i + 1) * width + j + 1] as number) + 1
          : Math.max(table[(i + 1) * width + j] as number, table[i * width + j + 1] as number);
  return table;
}

function* compared(before: string[], after: string[]): Generator<Run> {
  const table = before.length * after.length > most ? undefined : lengths(before, after);
  const width = after.length + 1;
  let [i, j] = [0, 0];
  while (table && i < before.length && j < after.length) {
    const [down, right] = [table[(i + 1) * width + j] as number, table[i * width + j + 1] as number];
    if (before[i] === after[j]) {
      yield { kind: 'kept', text: before[i++] as string };
      j++;
    } else if (down >= right) yield { kind: 'removed', text: before[i++] as string };
    else yield { kind: 'added', text: after[j++] as string };
  }
  yield { kind: 'removed', text: before.slice(i).join('') };
  yield { kind: 'added', text: after.slice(j).join('') };
}

/** Between two kept stretches, what was removed stands before what was added, each in one run. */
function tidy(runs: Run[]): Run[] {
  const tidied: Run[] = [];
  let [removed, added] = ['', ''];
  const settle = () => {
    if (removed) tidied.push({ kind: 'removed', text: removed });
    if (added) tidied.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of runs) {
    if (!text) continue;
    const last = tidied.at(-1);
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (!removed && !added && last?.kind === 'kept') last.text += text;
    else {
      settle();
      tidied.push({ kind, text });
    }
  }
  settle();
  return tidied;
}

/** What was changed from one text to another, in runs: those kept and removed are the first text, kept and added the second. */
export function diff(before: string, after: string): Run[] {
  const [old, now] = [units(before), units(after)];
  const front = shared(old, now, (list, place) => list[place]);
  const [oldRest, nowRest] = [old.slice(front), now.slice(front)];
  const back = shared(oldRest, nowRest, (list, place) => list.at(-1 - place));
  return tidy([
    { kind: 'kept', text: old.slice(0, front).join('') },
    ...compared(oldRest.slice(0, oldRest.length - back), nowRest.slice(0, nowRest.length - back)),
    { kind: 'kept', text: oldRest.slice(oldRest.length - back).join('') },
  ]);
}
