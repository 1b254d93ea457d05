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

/** 1 mistake, 2 mistakes. */
export const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

/** Each problem once: what is written once and used in several places, by an alias, is wrong in each of them. */
export function once(problems: Problem[]): Problem[] {
  const text = (problem: Problem) => problemText({ ...problem, path: '' });
  const texts = problems.map(text);
  return problems.filter((_, index) => texts.indexOf(texts[index] as string) === index);
}

/** A value as it is written in a policy file, on one line. */
function written(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (typeof value !== 'object') return String(value);
  const entries = Object.entries(value).map(([key, item]) => `${key}: ${written(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** How a value is shown in a message: as it is written, and short. */
export function shown(value: unknown): string {
  const text = written(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
