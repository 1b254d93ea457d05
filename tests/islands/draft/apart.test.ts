import { expect, it } from 'vitest';
import { apartFrom } from '../../../src/islands/draft/apart.ts';
import { assessed, training } from './record.ts';

it('what is not in the total is grouped by why', () => {
  const assessment = assessed('yiyang', 2018, [
    training,
    { activity: 'online-course', end: '2018-03-01' },
    { activity: 'paper', published: '2018-04-01' },
    { ...training, end: '2017-05-01' },
    { activity: 'training', days: 1 },
    { ...training, subject: 'public', filed: false },
  ]);
  expect(apartFrom(assessment).map(({ why, records }) => [why, records])).toEqual([
    ['未规定，不计入合计，也不是0', ['a2']],
    ['缺事实，填好后再算', ['a3']],
    ['没有日期，不知道算在哪一年', ['a5']],
    ['不在2018年度', ['a4']],
    ['原文不计', ['a6']],
  ]);
});
