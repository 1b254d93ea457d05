import { expect, it } from 'vitest';
import { didYouMean, nearest } from '../../src/policy/nearest.ts';

it.each([
  ['dya', ['day', 'module'], 'day'],
  ['rat', ['per', 'rate'], 'rate'],
  ['not', ['of'], undefined],
  ['calender-year', ['calendar-year'], 'calendar-year'],
  ['session-days', ['sessionDays'], 'sessionDays'],
  ['days', ['days', 'dayes'], 'days'],
  ['visit', ['training', 'paper'], undefined],
  ['x', [], undefined],
])('near %s among %j is %s', (name, known, near) => {
  expect(nearest(name, known)).toBe(near);
});

it('asks whether the near name was meant', () => {
  expect(didYouMean('traning', ['training'])).toBe('Did you mean training?');
  expect(didYouMean('visit', ['training'])).toBeUndefined();
});
