import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { choice, clauseRefs, date, factId, id, monthDay, ratio } from '../../../src/policy/schema/parts.ts';

const takes = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe.each([
  {
    name: 'id',
    schema: id,
    good: ['annual', 'a1', 'annual-total-2'],
    bad: ['Annual', '1a', 'a_b', 'a--b', 'a-', ''],
  },
  {
    name: 'fact',
    schema: factId,
    good: ['days', 'sessionDays', 'a1'],
    bad: ['Days', 'session-days', '', '天'],
  },
  {
    name: 'date',
    schema: date,
    good: ['2020-02-29', '2023-12-31'],
    bad: ['2023-02-29', '2023-2-1', '2023-13-01', '2023-04-31', '2023年4月1日', 20230401],
  },
  {
    name: 'day of the year',
    schema: monthDay,
    good: ['01-31', '04-30', '02-28', '02-last', '12-31'],
    bad: ['02-29', '04-31', '13-01', '00-10', '1-1', '12-00'],
  },
  { name: 'ratio', schema: ratio, good: [0.8, 2, '2/3'], bad: [0, -1, '2/0', '0.8', '三分之二'] },
])('$name', ({ schema, good, bad }) => {
  it.each(good)('can be %s', (value) => expect(takes(schema, value)).toBe(true));
  it.each(bad)('cannot be %s', (value) => expect(takes(schema, value)).toBe(false));
});

it('one clause or several come out as a list', () => {
  expect(clauseRefs.parse('一/1')).toEqual(['一/1']);
  expect(clauseRefs.parse(['一/1', '二'])).toEqual(['一/1', '二']);
  expect(takes(clauseRefs, [])).toBe(false);
  expect(takes(clauseRefs, ' ')).toBe(false);
});

it('a choice is the value, or one for each option of a reading, inside one another', () => {
  const figure = choice(z.number());
  const nested = { reading: 'a', options: { x: 1, y: { reading: 'b', options: { z: 2 } } } };
  expect(figure.parse(3)).toBe(3);
  expect(figure.parse(nested)).toEqual(nested);
  expect(takes(figure, { reading: 'a', options: { x: 'one' } })).toBe(false);
  expect(takes(figure, { reading: 'a' })).toBe(false);
});
