import { describe, expect, it } from 'vitest';
import type { Axis } from '../../../src/components/activity/axis.ts';
import type { Line } from '../../../src/components/activity/drawing.ts';
import { lineText, shapesOf } from '../../../src/components/activity/line.ts';

const axis: Axis = { name: '天数', unit: '天', to: 4, step: 1, whole: false, facts: () => ({}) };

/** A line through figures or [low, value, high] from 1 on; null is no figure. */
const line = (...values: (number | [number, number, number] | null)[]): Line => ({
  boxes: [],
  points: values.map((value, index) => {
    const [low, middle, high] = Array.isArray(value) ? value : [value, value, value];
    return {
      at: index + 1,
      state: middle === null ? 'unspecified' : 'recognised',
      hours: middle === null || low === null ? null : { value: middle, low, high },
      unit: 'hours',
      form: false,
      exempts: undefined,
      missing: [],
    };
  }),
});

describe('shapesOf', () => {
  it('draws a curve through its points', () => {
    expect(shapesOf(line(10, 20, 30, 40), axis, 40).paths).toEqual(['M25 75L50 50L75 25L100 0']);
  });

  it('draws a jump between level stretches as a step', () => {
    expect(shapesOf(line(10, 10, 20, 20), axis, 40).paths).toEqual(['M25 75L50 75L75 75L75 50L100 50']);
  });

  it('goes in steps where only whole figures count', () => {
    expect(shapesOf(line(10, 20), { ...axis, whole: true }, 40).paths).toEqual(['M25 75L50 75L50 50']);
  });

  it('leaves out where there is no figure', () => {
    expect(shapesOf(line(10, null, 30, 40), axis, 40).paths).toEqual(['M25 75', 'M75 25L100 0']);
  });

  it('fills between the ends over the readings', () => {
    expect(shapesOf(line([0, 10, 10], [10, 20, 40]), axis, 40).bands).toEqual(['M25 75L50 0L50 75L25 100Z']);
  });
});

describe('lineText', () => {
  it.each([
    [line(6, 6, 6, 6), '都是6学时'],
    [line(10, 20, 30, 40), '1天10学时，4天40学时'],
    [line(10, 20, 25, 25), '1天10学时，最多25学时，从3天起不再增加'],
    [line([0, 3, 3], [6, 6, 6]), '1天3学时（各种读法0–3），2天6学时'],
    [line(null, null), ''],
  ])('says %#', (given, text) => {
    expect(lineText(given, axis)).toBe(text);
  });
});
