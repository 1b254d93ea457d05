import Fraction from 'fraction.js';

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
const safe = Number.isSafeInteger;

/**
 * An exact number, in lowest terms. Fractions of whole numbers of usual size are reckoned with plain numbers,
 * which is many times as fast; beyond them stands a fraction of big integers.
 */
export class Exact {
  readonly top: number;
  readonly bottom: number;
  readonly big: Fraction | undefined;

  private constructor(top: number, bottom: number, big?: Fraction) {
    // Adding nothing makes -0 plain 0.
    this.top = top + 0;
    this.bottom = bottom;
    this.big = big;
  }

  /** A whole number, a decimal as it is written, also as 1e-7, or a fraction such as 2/3. */
  static of(value: number | string): Exact {
    if (safe(value)) return new Exact(value as number, 1);
    const [digits = '0', exponent] = String(value).split('e');
    const written = new Fraction(digits);
    return Exact.from(exponent === undefined ? written : written.mul(new Fraction(10).pow(Number(exponent))));
  }

  private static from(fraction: Fraction | null): Exact {
    if (!fraction) throw new Error('This number cannot be written exactly.');
    const [top, bottom] = [Number(fraction.s * fraction.n), Number(fraction.d)];
    return safe(top) && safe(bottom) ? new Exact(top, bottom) : new Exact(0, 1, fraction);
  }

  /** A fraction in lowest terms, or nothing where one of its numbers is not safe. */
  private static reduced(top: number, bottom: number): Exact | undefined {
    if (!safe(top) || !safe(bottom)) return undefined;
    if (bottom === 1) return new Exact(top, 1);
    const common = gcd(Math.abs(top), bottom);
    return new Exact(top / common, bottom / common);
  }

  private get fraction(): Fraction {
    return this.big ?? new Fraction(this.top, this.bottom);
  }

  /** Adds so many times the other: with 1 or -1. */
  private plus(other: Exact, times: 1 | -1): Exact {
    if (!this.big && !other.big) {
      if (this.bottom === other.bottom) {
        const sum = Exact.reduced(this.top + times * other.top, this.bottom);
        if (sum) return sum;
      } else {
        const [one, two] = [this.top * other.bottom, times * other.top * this.bottom];
        const sum = safe(one) && safe(two) && Exact.reduced(one + two, this.bottom * other.bottom);
        if (sum) return sum;
      }
    }
    const [one, two] = [this.fraction, other.fraction];
    return Exact.from(times === 1 ? one.add(two) : one.sub(two));
  }

  private times(top: number, bottom: number): Exact | undefined {
    return this.big ? undefined : Exact.reduced(this.top * top, this.bottom * bottom);
  }

  add(other: Exact): Exact {
    return this.plus(other, 1);
  }

  sub(other: Exact): Exact {
    return this.plus(other, -1);
  }

  mul(other: Exact): Exact {
    const product = other.big ? undefined : this.times(other.top, other.bottom);
    return product ?? Exact.from(this.fraction.mul(other.fraction));
  }

  /** The other is not 0. */
  div(other: Exact): Exact {
    const [top, bottom] = other.top < 0 ? [-other.bottom, -other.top] : [other.bottom, other.top];
    const quotient = other.big || bottom === 0 ? undefined : this.times(top, bottom);
    return quotient ?? Exact.from(this.fraction.div(other.fraction));
  }

  /** To the power of a whole number. */
  pow(exponent: number): Exact {
    return Exact.from(this.fraction.pow(exponent));
  }

  /** The greatest whole number that is not above it. */
  floor(): Exact {
    return this.big ? Exact.from(this.big.floor()) : new Exact(Math.floor(this.top / this.bottom), 1);
  }

  neg(): Exact {
    return this.big ? Exact.from(this.big.neg()) : new Exact(-this.top, this.bottom);
  }

  /** Below 0, 0 or above 0, as this is less than, equal to or greater than the other. */
  compare(other: Exact): number {
    if (!this.big && !other.big) {
      if (this.bottom === other.bottom) return this.top - other.top;
      const [one, two] = [this.top * other.bottom, other.top * this.bottom];
      if (safe(one) && safe(two)) return one - two;
    }
    return this.fraction.compare(other.fraction);
  }

  /** Below 0, 0 or above 0, as this is. */
  get sign(): number {
    return this.big ? Number(this.big.s) : this.top;
  }

  get isWhole(): boolean {
    return this.big ? this.big.d === 1n : this.bottom === 1;
  }

  /** The nearest number there is. */
  valueOf(): number {
    return this.big ? this.big.valueOf() : this.top / this.bottom;
  }

  /** As a fraction, such as 2/3, or a whole number. */
  toString(): string {
    if (this.big) return this.big.toFraction();
    return this.bottom === 1 ? String(this.top) : `${this.top}/${this.bottom}`;
  }
}
