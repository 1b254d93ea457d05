import { expect, it } from 'vitest';
import { countsByLevel } from '../../../src/stores/roster/counts.ts';
import type { Line } from '../../../src/stores/roster/line.ts';
import type { RosterPerson } from '../../../src/stores/roster/people.ts';

const people = (['senior', 'associate', 'intermediate', 'junior', 'junior', undefined] as const).map(
  (level, index): RosterPerson => ({
    id: String(index),
    name: '',
    level,
    track: 'general',
    person: {},
    activities: [],
  }),
);

const line = (person: string, verdict: Line['verdict'], firm = true): Line => ({
  person,
  level: undefined,
  verdict: 'undecided',
  firm: false,
  open: false,
  chosen: false,
  years: [{ year: 2021, asked: true, empty: false, verdict, firm, parts: [], clauses: [] }],
  short: [],
  papersMissing: 0,
});

it('高级 takes 正高 and 副高, exempt is done, and who cannot be told stands apart; those whom another reading turns are known', () => {
  const lines = [
    line('0', 'met'),
    line('1', 'not-met', false),
    line('2', 'exempt'),
    line('3', 'undecided', false),
    line('4', 'not-met'),
  ];
  const none = { done: 0, notDone: 0, undecided: 0, turning: 0 };
  expect(countsByLevel(lines, people, 2021)).toEqual({
    senior: { ...none, done: 1, notDone: 1, turning: 1 },
    intermediate: { ...none, done: 1 },
    junior: { ...none, notDone: 1, undecided: 1 },
    unstated: { ...none, undecided: 1 },
  });
  expect(countsByLevel(lines, people, 2020).senior, 'a year that was not looked at').toEqual({
    ...none,
    undecided: 2,
  });
});
