import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { policyFolders } from '../../../src/commands/policy-folders.ts';
import { seek } from '../../../src/engine/plan/seek.ts';
import type { Activity } from '../../../src/engine/types.ts';
import { readLibrary } from '../../../src/policy/load.ts';
import type { Requirement } from '../../../src/policy/schema/requirement.ts';
import { sketch } from '../policy.ts';

const { vocabulary } = readLibrary(policyFolders(join(import.meta.dirname, '../../..')));
const training: Activity = { id: 'a', kind: 'training', facts: { end: '2021-05-01', days: 1 } };

const setting = (hours: unknown, rest: Parameters<typeof sketch>[0] = {}) => {
  const policy = sketch({ rules: [{ hours }], requirements: [{ total: 90 }], ...rest });
  const [requirement] = policy.requirements as [Requirement];
  const other = { ...training, id: 'b', facts: { end: '2021-06-01', days: 5 } };
  const activities = [training, other];
  const person = { track: 'general' as const, facts: {} };
  return { policy, requirement, activities, person, year: 2021, readings: {} };
};
const daily = { rate: 6, per: 'day' };

describe('seeking a figure of a fact', () => {
  it('finds how many days until 90: beside 30 of the other it is 10 of 6', () => {
    expect(seek(setting(daily), vocabulary, training, 'days', 'nothing-short')).toEqual({
      ...{ state: 'found', figure: 10, counted: 60, done: 90 },
      bound: { least: 0, step: 1, most: 366 },
    });
  });

  it('finds it for another goal, and 0 where it is reached without', () => {
    const goal = (done: number) => ({ of: 'total' as const, done });
    const figure = (done: number) => seek(setting(daily), vocabulary, training, 'days', goal(done));
    expect(figure(31)).toMatchObject({ state: 'found', figure: 1, done: 36 });
    expect(figure(30)).toMatchObject({ state: 'found', figure: 0, done: 30 });
  });

  it('takes no more days than lie between the dates', () => {
    const dated = { ...training, facts: { ...training.facts, start: '2021-04-26' } };
    expect(seek(setting(daily), vocabulary, dated, 'days', 'nothing-short')).toMatchObject({
      ...{ state: 'impossible', done: 66, bound: { most: 6 } },
      reason: { why: 'not-enough', most: 36, gap: [{ of: 'total', short: 24 }] },
    });
  });

  it('says which cap makes it impossible', () => {
    const capped = { cap: 40, of: daily };
    expect(seek(setting(capped), vocabulary, training, 'days', 'nothing-short')).toMatchObject({
      state: 'impossible',
      reason: { why: 'cap', cap: 40, gap: [{ of: 'total', short: 20 }] },
    });
  });

  it('finds a figure between two that do not serve', () => {
    const table = {
      table: [
        { days: '..4', hours: 10 },
        { days: '5..6', hours: 60 },
        { days: '7..', hours: 5 },
      ],
    };
    const goal = { of: 'total' as const, done: 80 };
    expect(seek(setting(table), vocabulary, training, 'days', goal)).toMatchObject({ figure: 5, done: 120 });
  });

  it('tells what no figure can be sought for', () => {
    expect(seek(setting(daily), vocabulary, training, 'end', 'nothing-short')).toEqual({
      state: 'not-a-number',
    });
  });
});
