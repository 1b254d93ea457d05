import { fold } from './fold.ts';

/** A stretch of text, marked or not. */
export type Stretch = { text: string; marked: boolean };

type Range = { from: number; to: number; word: number };

function rangesOf(text: string, words: readonly string[]): Range[] {
  const folded = fold(text);
  return words.flatMap((word, place) => {
    const ranges: Range[] = [];
    for (let at = folded.indexOf(word); at !== -1 && word !== ''; at = folded.indexOf(word, at + word.length))
      ranges.push({ from: at, to: at + word.length, word: place });
    return ranges;
  });
}

/** A text cut where words begin and end, so that the words can be marked. */
export function marked(text: string, words: readonly string[]): Stretch[] {
  const isMarked = new Array<boolean>(text.length).fill(false);
  for (const { from, to } of rangesOf(text, words)) isMarked.fill(true, from, to);
  const stretches: Stretch[] = [];
  for (let from = 0, to = 0; from < text.length; from = to) {
    while (to < text.length && isMarked[to] === isMarked[from]) to++;
    stretches.push({ text: text.slice(from, to), marked: isMarked[from] ?? false });
  }
  return stretches;
}

/** The part of a text in which most of the words stand, with … where something is left out. */
export function excerpt(text: string, words: readonly string[], size: number): string {
  if (text.length <= size) return text;
  const ranges = rangesOf(text, words).sort((a, b) => a.from - b.from);
  const within = (start: number) =>
    new Set(ranges.filter(({ from, to }) => from >= start && to <= start + size).map(({ word }) => word))
      .size;
  const before = Math.floor(size / 5);
  const starts = ranges.map(({ from }) => Math.min(Math.max(0, from - before), text.length - size));
  const start = starts.reduce((best, each) => (within(each) > within(best) ? each : best), starts[0] ?? 0);
  return `${start > 0 ? '…' : ''}${text.slice(start, start + size)}${start + size < text.length ? '…' : ''}`;
}
