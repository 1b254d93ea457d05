import { describe, expect, it } from 'vitest';
import { doneText, figure, figures, hoursText, percent, unitName } from '../../src/format/number.ts';

describe('figure', () => {
  it('has at most two decimals', () => {
    expect([24, 28.8, 39.3216].map(figure)).toEqual(['24', '28.8', '39.32']);
  });

  it('never looks as if it had reached a threshold that it has not', () => {
    expect(figure(59.999)).toBe('59.99');
    expect(figure(60)).toBe('60');
    expect(figure(0.1 + 0.2)).toBe('0.3');
  });
});

describe('figures', () => {
  it('says one figure, a range, or the low end alone', () => {
    expect(figures({ low: 24, high: 24 })).toBe('24');
    expect(figures({ low: 24, high: 36 })).toBe('24–36');
    expect(figures({ low: 62, high: null })).toBe('至少62');
  });
});

describe('what is done', () => {
  it('is the figure on the chosen readings, and the ends where they differ', () => {
    expect(hoursText({ value: 72, low: 72, high: 76.8 })).toBe('72（72–76.8）');
    expect(hoursText({ value: 76.8, low: 72, high: 76.8 })).toBe('76.8（72–76.8）');
    expect(hoursText({ value: 24, low: 24, high: 24 })).toBe('24');
  });

  it('is at least so much where it has no upper end', () => {
    expect(doneText({ value: 24, high: null })).toBe('至少24');
    expect(hoursText({ value: 24, low: 24, high: null })).toBe('至少24');
    expect(hoursText({ value: 24, low: 8, high: null })).toBe('至少24（换读法至少8）');
  });
});

it('says shares as per cent', () => {
  expect([0.8, 0.512, 1].map(percent)).toEqual(['80%', '51.2%', '100%']);
});

it('names every unit', () => {
  expect((['hours', 'credits', 'times', 'courses'] as const).map(unitName)).toEqual([
    '学时',
    '学分',
    '次',
    '门',
  ]);
});
