import { expect, it } from 'vitest';
import { factsThatMatter } from '../../src/engine/matter.ts';
import type { Facts } from '../../src/engine/types.ts';
import { sketch } from './policy.ts';

const policy = sketch({
  readings: { way: ['hours', 'days'] },
  rules: [
    { when: { filed: false }, hours: { refused: '没有备案' } },
    {
      subject: 'as-stated',
      hours: { reading: 'way', options: { hours: { stated: 'statedHours' }, days: { rate: 8, per: 'day' } } },
    },
  ],
});
const matter = (facts: Facts, kind = 'training') => factsThatMatter(policy, { id: 'a', kind, facts });

it('are the facts looked at on any reading', () => {
  expect(matter({ filed: true })).toEqual(
    expect.arrayContaining(['filed', 'subject', 'statedHours', 'days', 'halfDays']),
  );
});

it('are no more once another fact decides', () => {
  expect(matter({ filed: false })).not.toContain('statedHours');
  expect(matter({})).toContain('filed');
});

it('are what an authority has certified, where there is no rule', () => {
  expect(matter({}, 'patent')).toContain('certifiedHours');
});
