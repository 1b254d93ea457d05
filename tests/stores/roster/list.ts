import type { Line, LineYear } from '../../../src/stores/roster/line.ts';
import type { RosterPerson } from '../../../src/stores/roster/people.ts';

/** Somebody of a roster, with what a test is about. */
export const person = (id: string, more: Partial<RosterPerson> = {}): RosterPerson => ({
  id,
  name: id,
  track: 'general',
  person: {},
  activities: [],
  ...more,
});

/** A year with 90 hours to reach, 60 of them 专业, of which so many are short. */
export const year = (
  number: number,
  verdict: LineYear['verdict'],
  { total = 0, professional = 0, asked = true } = {},
): LineYear => {
  const part = (of: 'total' | 'professional', due: number, short: number) => {
    const value = due - short;
    return { of, unit: 'hours' as const, done: { value, low: value, high: value }, due, short, verdict };
  };
  return {
    year: number,
    asked,
    empty: false,
    verdict,
    firm: true,
    parts: [part('total', 90, total), part('professional', 60, professional)],
    clauses: ['四/1'],
  };
};

/** What somebody comes to in some years. */
export const line = (id: string, verdict: Line['verdict'], years: LineYear[] = []): Line => ({
  person: id,
  level: undefined,
  verdict,
  firm: true,
  open: false,
  chosen: false,
  years,
  short: [],
  papersMissing: 0,
});
