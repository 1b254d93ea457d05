/** A mistake in a policy file, in words for the person who has to mend it. */
export type Problem = {
  file: string;
  /** Line in the file, counted from 1. */
  line: number;
  /** Where in the data, such as rules[3].hours.rate. */
  path: string;
  expected: string;
  found: string;
  hint?: string | undefined;
};

export type Path = (string | number)[];

/** rules[3].hours.rate */
export const pathText = (path: Path): string =>
  path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  ) || '(whole file)';

/** The message: file, line, path, expected, found, and what to do. */
export const problemText = ({ file, line, path, expected, found, hint }: Problem): string =>
  [
    `${file}:${line} ${path}`,
    `  expected: ${expected}`,
    `  found: ${found}`,
    ...(hint ? [`  hint: ${hint}`] : []),
  ].join('\n');

/** How a value is shown in a message: short, and as it is written. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** What is near a misspelt name among the known ones. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: { word: string; distance: number } | undefined;
  for (const word of known) {
    const distance = edits(name, word);
    if (!best || distance < best.distance) best = { word, distance };
  }
  return best && best.distance <= Math.max(2, Math.floor(name.length / 3)) ? best.word : undefined;
}

function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}
