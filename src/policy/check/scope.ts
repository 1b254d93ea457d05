import type { Path, Problem } from '../problem.ts';
import type { Measure } from '../schema/amount.ts';
import type { Fact, Vocabulary } from '../schema/vocabulary.ts';

/** What the engine works out from facts: measures and derived facts, each with the facts it comes from. */
export type Reckoned = { measures: Record<Measure, string[]>; derived: Record<string, string[]> };

/** The facts that a place of a policy may name, and the file that declares them. */
export type Scope = { facts: Record<string, Fact>; reckoned: Reckoned; file: string };

export type Report = (path: Path, problem: Omit<Problem, 'file' | 'line' | 'path'>) => void;

/** Facts that every kind of activity can have beside its own. */
export const everyKinds = ['certifiedHours', 'certifiedUpTo', 'decidedHours'];

/** Whether activities of a kind can have a fact. */
export const hasFact = ({ kinds }: Vocabulary, kind: string, fact: string): boolean =>
  everyKinds.includes(fact) || Boolean(kinds.find(({ id }) => id === kind)?.facts.includes(fact));

/** A name that no file of the vocabulary knows. */
export const expectedFact = (file: string) => `a fact of policies/vocabulary/${file}.yaml`;
export const expectedKind = 'a kind of policies/vocabulary/kinds.yaml';
