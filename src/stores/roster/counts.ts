import type { Verdict } from '../../engine/account.ts';
import type { Entry } from './filter.ts';
import type { Level } from './people.ts';
import { verdictOn } from './subjects.ts';

/** How many of some people are how far. Undecided is neither done nor not done. */
export type Count = { all: number; done: number; notDone: number; undecided: number };

/** The levels of a statistic: associate senior and senior are 高级; `none`: no level is given. */
export type Rank = 'senior' | 'intermediate' | 'junior' | 'none';

export const rankOf = (level: Level | undefined): Rank => (level === 'associate' ? 'senior' : (level ?? 'none'));

/** By level and of all. Somebody exempt has nothing left to do. */
export type Counts = Record<Rank | 'all', Count>;

const nobody = (): Count => ({ all: 0, done: 0, notDone: 0, undecided: 0 });

const kinds: Record<Verdict, Exclude<keyof Count, 'all'>> = {
  met: 'done',
  exempt: 'done',
  'not-met': 'notDone',
  undecided: 'undecided',
};

/** Counts people by level and by how far they are, in the year looked at, else for the application. Whoever is not calculated is undecided. */
export function countByLevel(entries: readonly Entry[], year?: number): Counts {
  const counts: Counts = {
    all: nobody(),
    senior: nobody(),
    intermediate: nobody(),
    junior: nobody(),
    none: nobody(),
  };
  for (const entry of entries) {
    const kind = kinds[entry.line ? verdictOn(entry.line, year) : 'undecided'];
    for (const count of [counts.all, counts[rankOf(entry.person.level)]]) {
      count.all += 1;
      count[kind] += 1;
    }
  }
  return counts;
}

/** How many people have each verdict; those not calculated have none. */
export function countVerdicts(entries: readonly Entry[], year?: number): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { met: 0, exempt: 0, 'not-met': 0, undecided: 0 };
  for (const { line } of entries) if (line) counts[verdictOn(line, year)] += 1;
  return counts;
}
