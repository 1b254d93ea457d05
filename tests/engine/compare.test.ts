import { expect, it } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import { compare } from '../../src/engine/compare.ts';
import { sketch } from './policy.ts';

const perDay = (id: string, rate: number) =>
  sketch({
    id,
    readings: { 'part-units': ['proportional', 'whole'] },
    rules: [{ hours: { rate, per: 'day', parts: 'part-units' } }],
    requirements: [{ total: 20 }],
  });
const policies = [perDay('north', 6), perDay('south', 8)];
const record = {
  activities: [{ id: 'a', kind: 'training', facts: { days: 2, halfDays: 1, end: '2021-05-01' } }],
};

it('assesses the same record in every region, on the readings chosen for each', () => {
  const found = compare(policies, record, 2021, { south: { 'part-units': 'whole' } });
  expect(Object.entries(found).map(([id, [first]]) => [id, first?.total.done.value, first?.verdict])).toEqual(
    [
      ['north', 15, 'not-met'],
      ['south', 16, 'not-met'],
    ],
  );
  expect(found.north).toEqual(assess(policies[0] as never, record, 2021));
});
