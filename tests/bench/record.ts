import type { Activity, Facts } from '../../src/engine/types.ts';
import type { FactValue } from '../../src/policy/schema/recognition.ts';
import type { Fact, Vocabulary } from '../../src/policy/schema/vocabulary.ts';

/** Whole numbers from 0 up to, not including, a bound: on every run the same ones. */
function numbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % bound;
  };
}

const figures: Record<string, number> = {
  characters: 9000,
  paperCharacters: 9000,
  statedHours: 60,
  months: 12,
};

function answer(name: string, fact: Fact, day: string, next: (bound: number) => number): FactValue {
  switch (fact.type) {
    case 'number':
      return Math.max(fact.min, 1) + next(Math.min(fact.max, figures[name] ?? 5));
    case 'choice':
      return Object.keys(fact.options)[next(Object.keys(fact.options).length)] as string;
    case 'flag':
      return next(4) > 0;
    case 'date':
      return day;
    case 'courses':
      return [
        { hours: 10 + next(40), passed: true },
        { hours: 10 + next(40), passed: next(2) > 0 },
      ];
  }
}

/** An activity with every fact of its kind. */
function activity(
  vocabulary: Vocabulary,
  index: number,
  year: number,
  next: (bound: number) => number,
): Activity {
  const kinds = vocabulary.kinds.filter(({ track }) => track === 'general');
  const kind = kinds[index % kinds.length] as Vocabulary['kinds'][number];
  const day = `${year}-${String(1 + next(12)).padStart(2, '0')}-${String(1 + next(28)).padStart(2, '0')}`;
  const facts: Facts = Object.fromEntries(
    kind.facts.map((name) => [name, answer(name, vocabulary.facts[name] as Fact, day, next)]),
  );
  return { id: `a${index}`, kind: kind.id, facts, same: next(12) === 0 ? `w${next(index + 1)}` : undefined };
}

/** A record of activities of every kind in turn, spread over years from 2016. */
export function record(vocabulary: Vocabulary, count: number, years: number, seed = 7): Activity[] {
  const next = numbers(seed);
  return Array.from({ length: count }, (_, index) =>
    activity(vocabulary, index, 2016 + Math.floor((index * years) / count), next),
  );
}

/** The same activity after somebody typed in one field. */
export function edited({ facts, ...rest }: Activity): Activity {
  const [name, figure] = Object.entries(facts).find(([, value]) => typeof value === 'number') ?? ['count', 0];
  return { ...rest, facts: { ...facts, [name]: (figure as number) + 1 } };
}

/** The same activities, which nothing has been worked out for. */
export const afresh = (activities: Activity[]): Activity[] =>
  activities.map((each) => ({ ...each, facts: { ...each.facts } }));
