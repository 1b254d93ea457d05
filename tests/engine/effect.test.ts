import { describe, expect, it } from 'vitest';
import { type Effect, effectsOf } from '../../src/engine/effect.ts';
import { policies, policy } from '../format/real.ts';

const effects = (id: string, reading: string) => {
  const of = policy(id);
  const found = of.readings.find((each) => each.id === reading);
  if (!found) throw new Error(`${id} has no reading ${reading}`);
  return effectsOf(of, found);
};

describe('what a reading changes, on one record', () => {
  // 涪陵附件3第十一条: 20 and 30 hours in May and June 2021, 30 hours on 10 November 2021.
  it('Fuling, which days a year has: 50 of 80 hours to the end of October, 80 to the end of December', () => {
    const { options } = effects('fuling', 'period');
    expect(options.statistics).toMatchObject({
      of: 'year',
      verdict: 'not-met',
      done: { value: 50 },
      due: 80,
    });
    expect(options.calendar).toMatchObject({ of: 'year', verdict: 'met', done: { value: 80 }, due: 80 });
  });

  it.each(policies.map(({ id }) => id))('%s: every option of every reading comes to something', (id) => {
    for (const reading of policy(id).readings) {
      const { options } = effectsOf(policy(id), reading);
      expect(Object.keys(options).sort(), reading.id).toEqual(Object.keys(reading.options).sort());
      for (const effect of Object.values(options)) expect(effect, reading.id).toBeDefined();
    }
  });

  it.each(policies.map(({ id }) => id))('%s: the options of a reading are told apart', (id) => {
    const alike = policy(id).readings.filter((reading) => {
      const found = Object.values(effectsOf(policy(id), reading).options);
      return new Set(found.map((effect) => JSON.stringify(effect))).size === 1;
    });
    expect(alike.map((reading) => reading.id)).toEqual([]);
  });

  it.each(policies.map(({ id }) => id))('%s: an option comes to what its own example expects', (id) => {
    for (const reading of policy(id).readings) {
      const { example, options } = effectsOf(policy(id), reading);
      const from =
        Object.entries(reading.options).find(([, option]) => option.example === example)?.[0] ?? '';
      const effect = options[from] as Effect;
      if (effect.of === 'activity' && 'rule' in example)
        expect(effect.gives, `${reading.id} ${from}`).toEqual(example.gives);
      if (effect.of === 'year' && 'verdict' in example)
        expect(effect.verdict, `${reading.id} ${from}`).toBe(example.verdict);
    }
  });
});
