import { describe, expect, it } from 'vitest';
import {
  chooser,
  leaves,
  mostCombinations,
  onEveryReading,
  optionsOf,
  pick,
} from '../../src/engine/readings.ts';
import { sketch } from './policy.ts';

const policy = sketch({ readings: { a: ['x', 'y'], b: ['u', 'v', 'w'], c: ['p', 'q'] } });
const options = optionsOf(policy);

describe('choosing', () => {
  it('takes the default where nothing, or nothing known, is chosen', () => {
    expect(['a', 'b'].map(chooser(policy, { b: 'w' }))).toEqual(['x', 'w']);
    expect(chooser(policy, { b: 'gone' })('b')).toBe('u');
    expect(() => chooser(policy, {})('d')).toThrow('Policy north has no reading d.');
  });
});

describe('every combination of the readings asked for', () => {
  it('asks only further where an option leads there', () => {
    const runs: string[] = [];
    const tree = onEveryReading(options, (choose) => {
      const found = choose('a') === 'x' ? `x${choose('b')}` : `y${choose('c')}`;
      runs.push(found);
      return found;
    });
    expect(tree && leaves(tree)).toEqual([
      { readings: { a: 'x', b: 'u' }, result: 'xu' },
      { readings: { a: 'x', b: 'v' }, result: 'xv' },
      { readings: { a: 'x', b: 'w' }, result: 'xw' },
      { readings: { a: 'y', c: 'p' }, result: 'yp' },
      { readings: { a: 'y', c: 'q' }, result: 'yq' },
    ]);
    expect(runs.sort()).toEqual(['xu', 'xv', 'xw', 'yp', 'yq']);
  });

  it('is one where none is asked for, and a reading asked for twice is one', () => {
    expect(onEveryReading(options, () => 1)).toEqual({ result: 1 });
    const twice = onEveryReading(options, (choose) => choose('a') + choose('a'));
    expect(twice && leaves(twice).map(({ result }) => result)).toEqual(['xx', 'yy']);
  });

  it('is given up beyond the most, and not before', () => {
    const flags = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`r${index}`, ['n', 'y']]));
    const all = (count: number) =>
      onEveryReading(flags(count), (choose) => Object.keys(flags(count)).map(choose).join(''));
    const just = all(Math.log2(mostCombinations));
    expect(just && new Set(leaves(just).map(({ result }) => result)).size).toBe(mostCombinations);
    expect(all(Math.log2(mostCombinations) + 1)).toBeUndefined();
  });

  it('is walked by a choice', () => {
    const tree = onEveryReading(options, (choose) => choose('a') + choose('b'));
    expect(tree && pick(tree, chooser(policy, { a: 'y', b: 'w' }))).toBe('yw');
    expect(() => tree && pick(tree, () => 'gone')).toThrow('Reading a has no option gone.');
  });

  it('does not know a reading that the policy has not', () => {
    expect(() => onEveryReading(options, (choose) => choose('d'))).toThrow('There is no reading d.');
  });
});
