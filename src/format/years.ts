import type { Policy } from '../policy/schema/policy.ts';

/** From the first to the last year, both included. */
export type Span = { from: number; to: number };

const each = ({ from, to }: Span): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

const issuedIn = ({ issued }: Policy): number => Number(issued.slice(0, 4));

/** Whether a document addresses a year; one that names none addresses none. */
export const governs = ({ governs: { years, from } }: Policy, year: number): boolean =>
  years ? years.includes(year) : from !== undefined && year >= from;

/** The years worth drawing: from the first that a document addresses to the last one addressed by name, or of an issue. */
export function drawnYears(policies: readonly Policy[]): number[] {
  const named = policies.flatMap(({ governs: { years = [], from } }) => [
    ...years,
    ...(from === undefined ? [] : [from]),
  ]);
  const all = [...named, ...policies.map(issuedIn)];
  return each({ from: Math.min(...all), to: Math.max(...all) });
}

/** Years that follow one another as spans. */
export function spansOf(years: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last?.to === year - 1) last.to = year;
    else spans.push({ from: year, to: year });
  }
  return spans;
}

/** 2011至2017、2019、2020; nothing for no years. */
export const yearsText = (years: readonly number[]): string =>
  spansOf(years)
    .flatMap<number | string>((span) => (span.to - span.from > 1 ? `${span.from}至${span.to}` : each(span)))
    .join('、');
