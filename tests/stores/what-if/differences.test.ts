import { expect, it } from 'vitest';
import { differenceText } from '../../../src/format/what-if.ts';
import type { Content } from '../../../src/stores/drafts/draft.ts';
import { differences } from '../../../src/stores/what-if/differences.ts';
import { shipped } from '../library.ts';

const course = {
  id: 'a',
  kind: 'training',
  title: '消防培训',
  typed: { days: '2', subject: 'professional' },
};
const paper = { id: 'b', kind: 'paper', title: '', typed: {} };
const before: Content = {
  policy: 'yiyang',
  year: 2018,
  track: 'general',
  person: {},
  readings: {},
  activities: [course],
};

const words = (after: Content) =>
  differences(before, after).map((difference) => differenceText(difference, shipped));

it('a copy differs in nothing, and neither does an emptied field that was never filled', () => {
  expect(differences(before, { ...before })).toEqual([]);
  const emptied = { ...course, typed: { ...course.typed, halfDays: '' } };
  expect(differences(before, { ...before, activities: [emptied] })).toEqual([]);
});

it('figures, words and yes or no are named with what they were', () => {
  const after = { ...course, typed: { days: '4', subject: 'public', halfDays: '1' } };
  expect(words({ ...before, activities: [after] })).toEqual([
    '消防培训：全天数2 → 4天',
    '消防培训：科目专业 → 公需（公共）',
    '消防培训：另有半天未填 → 1个半天',
  ]);
});

it('what is added and what is left out is named, in that order', () => {
  expect(words({ ...before, activities: [paper] })).toEqual([
    `新增${shipped.vocabulary.kinds.find(({ id }) => id === 'paper')?.name}`,
    '不计消防培训',
  ]);
});

it('region and year come first', () => {
  expect(words({ ...before, policy: 'fuling', year: 2019 })).toEqual([
    `地区${shipped.policies.find(({ id }) => id === 'yiyang')?.name} → ${shipped.policies.find(({ id }) => id === 'fuling')?.name}`,
    '2018 → 2019年度',
  ]);
});
