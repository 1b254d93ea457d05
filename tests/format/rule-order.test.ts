import { expect, it } from 'vitest';
import { gives, inReadingOrder } from '../../src/format/rule-order.ts';
import type { Amount } from '../../src/policy/schema/amount.ts';
import type { Rule } from '../../src/policy/schema/recognition.ts';
import { linjiang } from './linjiang.ts';

const policy = linjiang();
const silence: Amount = { not: 'specified', form: false };
const rule = (id: string, parts: Partial<Rule>): Rule => ({ ...(policy.rules[0] as Rule), id, ...parts });
const order = (...rules: Rule[]) => inReadingOrder(rules, policy).map(({ id }) => id);

it('a rule that gives something comes before one that says what is not there', () => {
  expect(order(rule('silent', { hours: silence }), rule('figure', {}))).toEqual(['figure', 'silent']);
});

it('the general rule comes before those for a case; a fact that is only given or missing makes no case', () => {
  const special = rule('special', { when: { days: { above: 9 } } });
  const general = rule('general', { when: { days: { given: true } } });
  expect(order(special, general)).toEqual(['general', 'special']);
});

it('equals stay as they are written', () => {
  expect(order(rule('first', {}), rule('second', {}))).toEqual(['first', 'second']);
});

it('what counts is the default reading', () => {
  const options: Record<string, Amount> = { proportional: silence, whole: { fixed: 8 } };
  expect(gives(rule('open', { hours: { reading: 'part-days', options } }), policy)).toBe(false);
  expect(
    gives(rule('open', { hours: { reading: 'part-days', options: { proportional: { fixed: 8 } } } }), policy),
  ).toBe(true);
});

it('one figure anywhere is enough', () => {
  const amounts: Amount[] = [
    {
      table: [
        { when: {}, hours: silence },
        { when: {}, hours: { fixed: 1 } },
      ],
    },
    { sum: [silence, { fixed: 1 }] },
    { first: [silence, { fixed: 1 }] },
    { best: [{ fixed: 1 }, silence] },
    { cap: { fixed: 60 }, of: { fixed: 1 } },
  ];
  for (const hours of amounts) expect(gives(rule('any', { hours }), policy)).toBe(true);
  expect(gives(rule('none', { hours: { cap: { fixed: 60 }, of: silence } }), policy)).toBe(false);
});
