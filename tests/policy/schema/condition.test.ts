import { describe, expect, it } from 'vitest';
import { conditions, test, testMistake } from '../../../src/policy/schema/condition.ts';

describe('the shorthand of a test', () => {
  it.each([
    [3, { from: 3, to: 3 }],
    [0, { from: 0, to: 0 }],
    [2.5, { from: 2.5, to: 2.5 }],
    ['1..3', { from: 1, to: 3 }],
    ['3..3', { from: 3, to: 3 }],
    ['0.5..1.5', { from: 0.5, to: 1.5 }],
    ['-2..3', { from: -2, to: 3 }],
    ['4..', { from: 4 }],
    ['..12', { to: 12 }],
    ['>12', { above: 12 }],
    ['> 12', { above: 12 }],
    ['<6.5', { below: 6.5 }],
    ['given', { given: true }],
    ['missing', { given: false }],
    [true, { is: [true] }],
    [false, { is: [false] }],
    ['national', { is: ['national'] }],
    [' national ', { is: ['national'] }],
    [['national', 'provincial'], { is: ['national', 'provincial'] }],
  ])('%j', (written, read) => {
    expect(test.parse(written)).toEqual(read);
  });

  it.each([
    ['..', 'a range from the lesser figure to the greater, such as 1..3, 4.. or ..12'],
    ['3..1', 'a range from the lesser figure to the greater, such as 1..3, 4.. or ..12'],
    [[1, 2], 'choices, or else one range of figures such as 1..3'],
    [[], 'a choice, a list of choices, true, false, a number, a range such as 1..3 or 4.., given or missing'],
    [
      { from: 1 },
      'a choice, a list of choices, true, false, a number, a range such as 1..3 or 4.., given or missing',
    ],
    [
      null,
      'a choice, a list of choices, true, false, a number, a range such as 1..3 or 4.., given or missing',
    ],
  ])('cannot be %j', (written, message) => {
    const { error } = test.safeParse(written);
    expect(error && testMistake(error)).toBe(message);
  });

  it('takes a range with a hyphen for a choice, which no figure has', () => {
    expect(test.parse('1-3')).toEqual({ is: ['1-3'] });
  });
});

it('conditions are tests of facts by name', () => {
  expect(conditions.parse({ rank: '1..3', journal: 'national', passed: true })).toEqual({
    rank: { from: 1, to: 3 },
    journal: { is: ['national'] },
    passed: { is: [true] },
  });
  expect(conditions.safeParse({ 'first-author': true }).success).toBe(false);
});
