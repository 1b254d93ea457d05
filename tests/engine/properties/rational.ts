/**
 * Exact fractions of whole numbers, written for the tests alone so that they do not trust what they test.
 * Nothing is rounded and nothing is reduced.
 */
export class Rational {
  readonly top: bigint;
  readonly bottom: bigint;

  constructor(top: bigint, bottom = 1n) {
    const sign = bottom < 0n ? -1n : 1n;
    this.top = top * sign;
    this.bottom = bottom * sign;
  }

  /** A decimal as written, such as 7.5, or a fraction such as 2/3. */
  static of(written: number | string): Rational {
    const [over = '', under] = String(written).split('/');
    if (under !== undefined) return new Rational(BigInt(over), BigInt(under));
    const [digits = '', exponent = '0'] = over.split('e');
    const [whole = '', part = ''] = digits.split('.');
    const power = BigInt(part.length) - BigInt(exponent);
    const top = BigInt(whole + part);
    return power >= 0n ? new Rational(top, 10n ** power) : new Rational(top * 10n ** -power);
  }

  plus = (other: Rational): Rational =>
    new Rational(this.top * other.bottom + other.top * this.bottom, this.bottom * other.bottom);

  times = (other: Rational): Rational => new Rational(this.top * other.top, this.bottom * other.bottom);

  power = (exponent: number): Rational =>
    new Rational(this.top ** BigInt(exponent), this.bottom ** BigInt(exponent));

  isAtLeast = (other: Rational): boolean => this.top * other.bottom >= other.top * this.bottom;

  equals = (other: Rational): boolean => this.top * other.bottom === other.top * this.bottom;

  /** The greatest decimal of so many places that is not above it. */
  floor(places: number): Rational {
    const scale = 10n ** BigInt(places);
    const scaled = this.top * scale;
    const whole = scaled / this.bottom - (scaled % this.bottom !== 0n && scaled < 0n ? 1n : 0n);
    return new Rational(whole, scale);
  }

  /** As a number; for fractions that a decimal of few places writes exactly, the nearest there is. */
  toNumber(): number {
    const places = 25n;
    const scaled = (this.top * 10n ** places) / this.bottom;
    const digits = String(scaled < 0n ? -scaled : scaled).padStart(Number(places) + 1, '0');
    const at = digits.length - Number(places);
    return Number(`${scaled < 0n ? '-' : ''}${digits.slice(0, at)}.${digits.slice(at)}`);
  }
}

export const sum = (all: Rational[]): Rational =>
  all.reduce((total, each) => total.plus(each), new Rational(0n));
