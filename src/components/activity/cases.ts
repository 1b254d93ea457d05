import { leaves } from '../../engine/readings.ts';
import type { Facts } from '../../engine/types.ts';
import { outcomesOf } from '../../engine/work.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { FactValue } from '../../policy/schema/recognition.ts';
import type { Fact, Vocabulary } from '../../policy/schema/vocabulary.ts';

/** Facts that the engine asked for, each with one answer. */
export type Case = Readonly<Record<string, FactValue>>;

/** More cases than these are not drawn. */
const mostCases = 400;

/** The answers to tell apart: every option, yes and no, the given ranks; no other figure is made up. */
function answersTo(name: string, fact: Fact, ranks: readonly number[]): FactValue[] {
  switch (fact.type) {
    case 'choice':
      return Object.keys(fact.options);
    case 'flag':
      return [true, false];
    case 'number':
      return name === 'rank' ? [...ranks] : [];
    default:
      return [];
  }
}

/**
 * Every case a policy tells apart for an activity of this kind, given some facts: what the engine still asks for
 * is answered in every way. What it does not ask for stays unsaid.
 */
export function casesOf(
  policy: Policy,
  kind: string,
  given: Facts,
  vocabulary: Vocabulary,
  ranks: readonly number[],
): Case[] {
  const done: Case[] = [];
  const waiting: Case[] = [{}];
  for (let tries = 0; tries < mostCases; tries += 1) {
    const next = waiting.shift();
    if (!next) break;
    const facts = { ...given, ...next };
    const missing = leaves(outcomesOf(policy, { id: 'case', kind, facts })).flatMap(({ result }) =>
      result.state === 'incomplete' ? result.missing : [],
    );
    const asked = missing.find((fact) => facts[fact] === undefined && vocabulary.facts[fact]);
    const declared = asked === undefined ? undefined : vocabulary.facts[asked];
    const answers = asked !== undefined && declared ? answersTo(asked, declared, ranks) : [];
    if (answers.length === 0) done.push(next);
    else for (const answer of answers) waiting.push({ ...next, [asked as string]: answer });
  }
  return done;
}
