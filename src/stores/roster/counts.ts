import type { Line } from './line.ts';
import type { RosterPerson } from './people.ts';

/** As forms of units count titles: 高级 is both 正高 and 副高. */
export type CountedLevel = 'senior' | 'intermediate' | 'junior' | 'unstated';

/** How many have done what a year asks for, or were exempt from it; have not; of how many it cannot be told. */
export type Counts = {
  done: number;
  notDone: number;
  undecided: number;
  /** Of those done and not done, those of whom another reading says otherwise. */
  turning: number;
};

const levelOf = ({ level }: RosterPerson): CountedLevel =>
  level === 'associate' ? 'senior' : (level ?? 'unstated');

const outcomes = { met: 'done', exempt: 'done', 'not-met': 'notDone', undecided: 'undecided' } as const;

/**
 * Counts people by level and by whether they have done what a year asks for, as a unit fills it in for a verification.
 * @param lines of some or all of the people; somebody without a line for the year is undecided
 */
export function countsByLevel(
  lines: readonly Line[],
  people: readonly RosterPerson[],
  year: number,
): Record<CountedLevel, Counts> {
  const none = (): Counts => ({ done: 0, notDone: 0, undecided: 0, turning: 0 });
  const counts = { senior: none(), intermediate: none(), junior: none(), unstated: none() };
  const found = new Map(lines.map((line) => [line.person, line]));
  for (const person of people) {
    const { verdict = 'undecided' as const, firm } =
      found.get(person.id)?.years.find((each) => each.year === year) ?? {};
    const level = counts[levelOf(person)];
    level[outcomes[verdict]] += 1;
    if (verdict !== 'undecided' && !firm) level.turning += 1;
  }
  return counts;
}
