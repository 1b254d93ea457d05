import type { Policy } from '../policy/schema/policy.ts';
import type { Reading, ReadingExample } from '../policy/schema/reading.ts';
import type { Expected } from '../policy/schema/recognition.ts';
import type { Verdict } from './account.ts';
import { answer } from './answer.ts';
import { assessRequirement, type Line } from './assess.ts';
import { given, personOf, readRecord } from './examples.ts';
import { recognise } from './recognise.ts';
import type { Hours, Readings } from './types.ts';

/** What comes out on one option: of an activity, of a year, or the words and days that a provision then gives. */
export type Effect =
  | { of: 'activity'; gives: Expected }
  | { of: 'year'; verdict: Verdict; done: Hours; due: Line['due'] }
  | { of: 'provision'; says: string | undefined; from: string | undefined; to: string | undefined };

function effectOf(policy: Policy, example: ReadingExample, chosen: Readings): Effect | undefined {
  if ('rule' in example) {
    const rule = policy.rules.find(({ id }) => id === example.rule);
    const kind = example.activity ?? rule?.activity[0];
    if (kind === undefined) return undefined;
    const activity = { id: 'example', kind, facts: example.given };
    const readings = { ...example.readings, ...chosen };
    return { of: 'activity', gives: given(recognise(policy, activity, readings)) };
  }
  if ('provision' in example) {
    const provision = policy.provisions.find(({ id }) => id === example.provision);
    if (!provision) return undefined;
    const { says, from, to } = answer(policy, provision, example.year, chosen);
    return { of: 'provision', says, from, to };
  }
  const requirement = policy.requirements.find(({ track }) => track === 'general');
  if (!requirement) return undefined;
  const record = { activities: readRecord(example.record), person: personOf(policy, 'general', example) };
  const readings = { ...example.readings, ...chosen };
  const { verdict, total } = assessRequirement(policy, requirement, record, example.year, readings);
  return { of: 'year', verdict, done: total.done, due: total.due };
}

/** How one record comes out on each option of a reading. */
export type Effects = { example: ReadingExample; options: Record<string, Effect | undefined> };

const tellsApart = ({ options }: Effects): number =>
  new Set(Object.values(options).map((effect) => JSON.stringify(effect))).size;

/**
 * What a reading changes on a typical record: of its worked examples the one that tells the most options apart,
 * run on every option; the default's where several do.
 */
export function effectsOf(policy: Policy, reading: Reading): Effects {
  const options = Object.keys(reading.options);
  const byDefault = [reading.default, ...options.filter((option) => option !== reading.default)];
  return byDefault
    .map((from) => (reading.options[from] as Reading['options'][string]).example)
    .map((example) => ({
      example,
      options: Object.fromEntries(
        options.map((option) => [option, effectOf(policy, example, { [reading.id]: option })]),
      ),
    }))
    .reduce((best, next) => (tellsApart(next) > tellsApart(best) ? next : best));
}
