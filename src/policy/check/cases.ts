import type { Conditions, Test } from '../schema/condition.ts';
import type { Fact } from '../schema/vocabulary.ts';
import type { Scope } from './scope.ts';

/** The value of a fact in one case; undefined when the record does not state it. */
type Value = string | number | boolean | undefined;

/** One combination of values. */
export type Case = Record<string, Value>;

/** Whether tests hold in a case; open while a fact they need is not stated, as the engine then asks for it. */
type Held = 'yes' | 'no' | 'open';

function holds(test: Test, value: Value): Held {
  if ('given' in test) return (value !== undefined) === test.given ? 'yes' : 'no';
  if (value === undefined) return 'open';
  if ('is' in test) return test.is.includes(value as string | boolean) ? 'yes' : 'no';
  const inside =
    typeof value === 'number' &&
    value >= (test.from ?? -Infinity) &&
    value <= (test.to ?? Infinity) &&
    value > (test.above ?? -Infinity) &&
    value < (test.below ?? Infinity);
  return inside ? 'yes' : 'no';
}

/** Whether all tests of facts that the case speaks of hold; one that fails decides. */
export function meets(conditions: Conditions, given: Case): Held {
  const held = Object.entries(conditions)
    .filter(([fact]) => fact in given)
    .map(([fact, test]) => holds(test, given[fact]));
  if (held.includes('no')) return 'no';
  return held.includes('open') ? 'open' : 'yes';
}

type Grid = { min: number; max: number; step: number };

/** The figures that a fact can have. One that the engine works out from dates and figures can have nearly any. */
function gridOf(name: string, { facts, reckoned }: Scope): Grid {
  const sources = (reckoned.derived[name] ?? [name]).flatMap((fact) => facts[fact] ?? []);
  const [only] = sources;
  if (only?.type === 'number' && sources.length === 1) return only;
  const steps = sources.flatMap((fact) => (fact.type === 'number' ? [fact.step] : []));
  const dated = sources.some((fact) => fact.type === 'date');
  return { min: 0, max: Infinity, step: dated ? (steps.length > 0 ? 0.01 : 1) : Math.min(1, ...steps) };
}

const rounded = (value: number): number => Number(value.toFixed(6));

/** Figures that stand for all between them: every bound, its neighbours on the grid, and both ends. */
function figures(tests: Test[], { min, max, step }: Grid): number[] {
  const bounds = tests
    .flatMap((test) => ('is' in test || 'given' in test ? [] : [test.from, test.to, test.above, test.below]))
    .filter((bound) => bound !== undefined);
  const around = bounds.flatMap((bound) => [-1, 0, 1, 2].map((by) => (Math.floor(bound / step) + by) * step));
  const all = [min, ...around.map(rounded), ...(Number.isFinite(max) ? [max] : [])];
  return [...new Set(all)].filter((value) => value >= min && value <= max);
}

const isFigure = (fact: Fact | undefined): boolean => fact === undefined || fact.type === 'number';

/** Values of a fact that stand for all; not stated is one of them where a test asks whether it is stated. */
function valuesOf(name: string, tests: Test[], scope: Scope): Value[] {
  const fact = scope.facts[name];
  const missing = tests.some((test) => 'given' in test) ? [undefined] : [];
  if (fact?.type === 'choice') return [...Object.keys(fact.options), ...missing];
  if (fact?.type === 'flag') return [true, false, ...missing];
  return [...(isFigure(fact) ? figures(tests, gridOf(name, scope)) : ['given']), ...missing];
}

function* combine(choices: [string, Value[]][]): Generator<Case> {
  const [head, ...rest] = choices;
  if (!head) {
    yield {};
    return;
  }
  for (const value of head[1]) for (const tail of combine(rest)) yield { [head[0]]: value, ...tail };
}

/**
 * Cases that between them stand for every case of some facts.
 * @param all every set of tests that can tell cases apart
 */
export function casesOf(names: string[], all: Conditions[], scope: Scope): Generator<Case> {
  return combine(
    names.map((name) => [
      name,
      valuesOf(
        name,
        all.flatMap((conditions) => conditions[name] ?? []),
        scope,
      ),
    ]),
  );
}

/** organiser university, days not stated */
export const caseText = (given: Case): string =>
  Object.entries(given)
    .map(([fact, value]) => `${fact} ${value ?? 'not stated'}`)
    .join(', ');
