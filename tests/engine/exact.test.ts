import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { Exact } from '../../src/engine/exact.ts';

/** Small and large numbers, and fractions of them. */
const part = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.maxSafeInteger());
const number = fc
  .tuple(
    part,
    part.filter((bottom) => bottom !== 0),
  )
  .map(([top, bottom]) => ({ exact: Exact.of(top).div(Exact.of(bottom)), plain: new Fraction(top, bottom) }));

const same = (exact: Exact, plain: Fraction): void => {
  expect(exact.compare(Exact.of(plain.toFraction()))).toBe(0);
  expect(exact.valueOf()).toBe(plain.valueOf());
  expect(exact.isWhole).toBe(plain.d === 1n);
  expect(Math.sign(exact.sign)).toBe(Math.sign(plain.valueOf()));
};

describe('exact numbers', () => {
  it('are reckoned as fractions of big integers are', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        same(a.exact.add(b.exact), a.plain.add(b.plain));
        same(a.exact.sub(b.exact), a.plain.sub(b.plain));
        same(a.exact.mul(b.exact), a.plain.mul(b.plain));
        if (b.plain.n !== 0n) same(a.exact.div(b.exact), a.plain.div(b.plain));
        same(a.exact.neg(), a.plain.neg());
        same(a.exact.floor(), a.plain.floor());
        same(a.exact.pow(3), a.plain.pow(3) as Fraction);
        expect(Math.sign(a.exact.compare(b.exact))).toBe(a.plain.compare(b.plain));
      }),
      { numRuns: 2000 },
    );
  });

  it('are read as other fractions read them', () => {
    const written = fc.oneof(
      fc
        .tuple(fc.integer(), fc.nat(), fc.integer({ min: -40, max: 40 }))
        .map(([whole, part, exponent]) => `${whole}.${part}e${exponent}`),
      fc.tuple(fc.maxSafeInteger(), fc.integer({ min: 1 })).map(([top, bottom]) => `${top}/${bottom}`),
    );
    fc.assert(
      fc.property(written, (text) => {
        const [digits = '', exponent = '0'] = text.split('e');
        same(Exact.of(text), new Fraction(digits).mul(new Fraction(10).pow(Number(exponent)) ?? 1));
      }),
      { numRuns: 2000 },
    );
  });

  it('are read as they are written', () => {
    expect(Exact.of('2/3').valueOf()).toBe(2 / 3);
    expect(Exact.of(0.1).add(Exact.of(0.2)).valueOf()).toBe(0.3);
    expect(Exact.of(1e-7).mul(Exact.of(1e7)).valueOf()).toBe(1);
    expect(Exact.of(1e21).div(Exact.of(1e21)).valueOf()).toBe(1);
    expect(Object.is(Exact.of(0).neg().valueOf(), 0)).toBe(true);
  });

  it('are written in lowest terms', () => {
    expect(`${Exact.of(6).div(Exact.of(-4))} ${Exact.of(6).div(Exact.of(3))}`).toBe('-3/2 2');
    expect(String(Exact.of('1/3').pow(40))).toBe('1/12157665459056928801');
  });

  it('are nothing else', () => {
    expect(() => Exact.of('two')).toThrow('two is not a decimal number.');
    expect(() => Exact.of(Number.NaN)).toThrow('NaN is not a decimal number.');
    expect(() => Exact.of(1).div(Exact.of(0))).toThrow('Nothing can be divided by 0.');
  });
});
