import { expect, it } from 'vitest';
import { factsThatMatter } from '../../src/engine/matter.ts';
import type { Facts } from '../../src/engine/types.ts';
import type { Vocabulary } from '../../src/policy/schema/vocabulary.ts';
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
const number = { type: 'number', name: '数', unit: '学时', min: 0, max: 100, step: 1 } as const;
const vocabulary: Vocabulary = {
  facts: {
    ...{ statedHours: number, days: number, halfDays: number, certifiedHours: number },
    filed: { type: 'flag', name: '备案' },
    subject: { type: 'choice', name: '科目', options: { public: '公需', professional: '专业' } },
  },
  kinds: [
    { id: 'training', name: '培训', group: '培训', track: 'general', facts: ['subject', 'filed', 'days'] },
  ],
  topics: [],
  glossary: [],
  person: {},
};
const matter = (facts: Facts, kind = 'training') =>
  factsThatMatter([policy], { id: 'a', kind, facts }, vocabulary);

it('are the facts looked at on any reading', () => {
  expect(matter({ filed: true })).toEqual(
    expect.arrayContaining(['filed', 'subject', 'statedHours', 'days', 'halfDays']),
  );
});

it('are also those looked at only after an answer that is still missing, in the order of the kind', () => {
  expect(matter({})).toEqual(expect.arrayContaining(['statedHours', 'halfDays']));
  expect(matter({}).slice(0, 3)).toEqual(['subject', 'filed', 'days']);
});

it('are no more once another fact decides', () => {
  expect(matter({ filed: false })).not.toContain('statedHours');
  expect(matter({})).toContain('filed');
});

it('are what an authority has certified, where there is no rule', () => {
  expect(matter({}, 'patent')).toContain('certifiedHours');
});
