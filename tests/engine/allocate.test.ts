import { describe, expect, it } from 'vitest';
import { allocate } from '../../src/engine/allocate.ts';
import { exact, just } from '../../src/engine/quantity.ts';
import type { Facts } from '../../src/engine/types.ts';
import { yearRule } from '../../src/policy/schema/recognition.ts';

const year = (number: number) => ({ from: `${number}-01-01`, to: `${number}-12-31` });
const statistics = (number: number) => ({ from: `${number - 1}-11-01`, to: `${number}-10-31` });

/** What of 120 hours counts in a span: hours, or the missing dates. */
function share(rule: unknown, facts: Facts, span = year(2021)) {
  const found = allocate(yearRule.parse(rule), facts, span);
  return 'missing' in found
    ? found.missing
    : found.inside
      ? found.part(just(exact(120))).low.valueOf()
      : 'outside';
}

describe('on a date', () => {
  it('counts in the year of the date, its first and last day included', () => {
    const on = (published: string) => share('published', { published });
    expect(['2020-12-31', '2021-01-01', '2021-12-31', '2022-01-01'].map(on)).toEqual([
      'outside',
      120,
      120,
      'outside',
    ]);
  });

  it('takes the start for an end that is missing', () => {
    expect(share('end', { start: '2021-05-01' })).toBe(120);
    expect(share('end', {})).toEqual(['end']);
    expect(share('published', { start: '2021-05-01' })).toEqual(['published']);
  });
});

describe('in full in every year touched', () => {
  const each = { each: ['start', 'end'] };

  it('counts in each: 每年分别认定', () => {
    const facts = { start: '2020-12-31', end: '2022-01-01' };
    expect([2019, 2020, 2021, 2022, 2023].map((number) => share(each, facts, year(number)))).toEqual([
      'outside',
      120,
      120,
      120,
      'outside',
    ]);
  });

  it('takes one date for both', () => {
    expect(share(each, { end: '2021-05-01' })).toBe(120);
    expect(share(each, { start: '2021-05-01' })).toBe(120);
    expect(share(each, {})).toEqual(['start', 'end']);
  });
});

describe('spread by months', () => {
  const over = { over: ['start', 'end'] };

  it('gives each year its months: May to April are 6 months before 11-01', () => {
    const facts = { start: '2021-05-01', end: '2022-04-30' };
    expect(share(over, facts, statistics(2021))).toBe(60);
    expect(share(over, facts, year(2021))).toBe(80);
    expect(share(over, facts, statistics(2023))).toBe('outside');
  });

  it('gives every hour to one year and only one, wherever the months are cut', () => {
    for (const facts of [
      { start: '2020-10-15', end: '2021-11-14' },
      { start: '2020-01-31', end: '2020-12-30' },
      { start: '2020-12-31', end: '2021-01-01' },
      { start: '2020-10-31', end: '2020-11-01' },
    ]) {
      const parts = [2020, 2021, 2022].map((number) => share(over, facts, statistics(number)));
      expect(parts.map(Number).reduce((sum, part) => sum + (part || 0), 0)).toBeCloseTo(120, 9);
    }
  });

  it('counts a single day where it lies', () => {
    expect(share(over, { end: '2021-10-31' }, statistics(2021))).toBe(120);
    expect(share(over, { end: '2021-11-01' }, statistics(2021))).toBe('outside');
  });

  it('cannot tell from reversed dates', () => {
    expect(share(over, { start: '2021-06-01', end: '2021-05-01' })).toEqual(['start', 'end']);
  });
});

describe('so much in the first year, the rest in the next', () => {
  const split = { on: 'end', most: 60, rest: 'following' };

  it('counts 60 and 60', () => {
    expect(share(split, { end: '2021-12-31' })).toBe(60);
    expect(share(split, { end: '2021-01-01' }, year(2022))).toBe(60);
    expect(share(split, { end: '2021-12-31' }, year(2022))).toBe(60);
    expect(share(split, { end: '2021-12-31' }, year(2023))).toBe('outside');
  });

  it('looks at the year before, which may end with February', () => {
    const school = (number: number) => ({
      from: `${number - 1}-03-01`,
      to: number === 2024 ? '2024-02-29' : `${number}-02-28`,
    });
    expect(share(split, { end: '2024-02-29' }, school(2024))).toBe(60);
    expect(share(split, { end: '2024-02-29' }, school(2025))).toBe(60);
    expect(share(split, { end: '2024-02-29' }, school(2026))).toBe('outside');
  });
});
