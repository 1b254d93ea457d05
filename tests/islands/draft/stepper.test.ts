import { describe, expect, it } from 'vitest';
import { isStepped, stepped } from '../../../src/islands/draft/stepper.ts';
import { vocabulary } from './record.ts';

describe('− and +', () => {
  const fact = (name: string) => {
    const declared = vocabulary.facts[name];
    if (declared?.type !== 'number') throw new Error(`${name} is no number.`);
    return declared;
  };

  it('count in whole units, or in halves where halves are common', () => {
    expect(stepped(fact('days'), '2', 1)).toBe('3');
    expect(stepped(fact('statedHours'), '7.5', -1)).toBe('7');
    expect(stepped(fact('months'), '1.3', 1)).toBe('2.3');
    expect(stepped(fact('days'), '２', 1)).toBe('3');
  });

  it('stay within what is possible', () => {
    expect(stepped(fact('days'), '0', -1)).toBeUndefined();
    expect(stepped(fact('days'), '366', 1)).toBeUndefined();
    expect(stepped(fact('days'), '-3', 1)).toBe('0');
  });

  it('begin at the least, and leave alone what is no number', () => {
    expect(stepped(fact('rank'), '', 1)).toBe('1');
    expect(stepped(fact('days'), '', 1)).toBe('1');
    expect(stepped(fact('days'), '', -1)).toBeUndefined();
    expect(stepped(fact('days'), '两天', 1)).toBeUndefined();
  });

  it('are not there for figures that nobody counts up', () => {
    expect(isStepped(fact('days'))).toBe(true);
    expect(isStepped(fact('characters'))).toBe(false);
  });
});
