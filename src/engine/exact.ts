const safe = Number.isSafeInteger;

function gcd(a: number, b: number): number {
  let [one, other] = [a, b];
  while (other !== 0) [one, other] = [other, one % other];
  return one;
}

/** A whole number, big where it is not of usual size. */
export type Whole = number | bigint;

/** Top and bottom of a fraction of whole numbers of any size; the bottom is above 0. */
type Big = { top: bigint; bottom: bigint };

function bigGcd(a: bigint, b: bigint): bigint {
  let [one, other] = [a < 0n ? -a : a, b];
  while (other !== 0n) [one, other] = [other, one % other];
  return one;
}

/** A decimal as it is written: digits, perhaps a point, perhaps an exponent of ten. */
const decimal = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/;

/** Fractions of smaller numbers are left as they come: what is reckoned with them is still of usual size. */
const small = 2 ** 20;

/**
 * An exact number. Fractions of whole numbers of usual size are reckoned with plain numbers, which is many times as
 * fast; beyond them stand big integers.
 */
export class Exact {
  private readonly top: number;
  private readonly bottom: number;
  private readonly big: Big | undefined;

  private constructor(top: number, bottom: number, big?: Big) {
    // Adding nothing makes -0 plain 0.
    this.top = top + 0;
    this.bottom = bottom;
    this.big = big;
  }

  /** A whole number, a decimal as it is written, also as 1e-7, or a fraction such as 2/3. */
  static of(value: number | string): Exact {
    if (safe(value)) return new Exact(value as number, 1);
    const [top = '', bottom] = String(value).split('/');
    return bottom === undefined ? Exact.read(top) : Exact.read(top).div(Exact.read(bottom));
  }

  /** A fraction of whole numbers; what it is over is above 0. */
  static over(top: Whole, bottom: Whole): Exact {
    const usual = typeof top === 'number' && typeof bottom === 'number' && Exact.reduced(top, bottom);
    return usual || Exact.from(BigInt(top), BigInt(bottom));
  }

  private static read(written: string): Exact {
    const found = decimal.exec(written);
    if (!found) throw new Error(`${written} is not a decimal number.`);
    const [, sign, whole, part = '', exponent = '0'] = found;
    const digits = BigInt(`${sign}${whole}${part}`);
    const shift = Number(exponent) - part.length;
    return shift < 0
      ? Exact.from(digits, 10n ** BigInt(-shift))
      : Exact.from(digits * 10n ** BigInt(shift), 1n);
  }

  private static from(over: bigint, under: bigint): Exact {
    if (under === 0n) throw new Error('Nothing can be divided by 0.');
    const common = under < 0n ? -bigGcd(over, -under) : bigGcd(over, under);
    const [top, bottom] = [over / common, under / common];
    const isUsual = safe(Number(top)) && safe(Number(bottom));
    return isUsual ? new Exact(Number(top), Number(bottom)) : new Exact(0, 1, { top, bottom });
  }

  /** A fraction, in lowest terms where it is not of small numbers; or nothing where one of its numbers is not safe. */
  private static reduced(top: number, bottom: number): Exact | undefined {
    if (top < small && top > -small && bottom < small) return new Exact(top, bottom);
    if (!safe(top) || !safe(bottom)) return undefined;
    const common = gcd(Math.abs(top), bottom);
    return new Exact(top / common, bottom / common);
  }

  /** In lowest terms, in plain numbers as long as they are of usual size. */
  get fraction(): { top: Whole; bottom: Whole } {
    if (this.big) return this.big;
    const common = gcd(Math.abs(this.top), this.bottom);
    return { top: this.top / common, bottom: this.bottom / common };
  }

  private get wide(): Big {
    return this.big ?? { top: BigInt(this.top), bottom: BigInt(this.bottom) };
  }

  add(other: Exact): Exact {
    if (!this.big && !other.big) {
      const sum =
        this.bottom === other.bottom
          ? Exact.reduced(this.top + other.top, this.bottom)
          : this.plusUnlike(other);
      if (sum) return sum;
    }
    const [a, b] = [this.wide, other.wide];
    return Exact.from(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
  }

  private plusUnlike(other: Exact): Exact | undefined {
    const [one, two] = [this.top * other.bottom, other.top * this.bottom];
    return safe(one) && safe(two) ? Exact.reduced(one + two, this.bottom * other.bottom) : undefined;
  }

  sub(other: Exact): Exact {
    if (!this.big && !other.big && this.bottom === other.bottom) {
      const difference = Exact.reduced(this.top - other.top, this.bottom);
      if (difference) return difference;
    }
    return this.add(other.neg());
  }

  mul(other: Exact): Exact {
    if (!this.big && !other.big) {
      const product = Exact.reduced(this.top * other.top, this.bottom * other.bottom);
      if (product) return product;
    }
    const [a, b] = [this.wide, other.wide];
    return Exact.from(a.top * b.top, a.bottom * b.bottom);
  }

  /** The other is not 0. */
  div(other: Exact): Exact {
    if (!this.big && !other.big && other.top !== 0) {
      const sign = Math.sign(other.top);
      const quotient = Exact.reduced(this.top * other.bottom * sign, this.bottom * other.top * sign);
      if (quotient) return quotient;
    }
    const [a, b] = [this.wide, other.wide];
    return Exact.from(a.top * b.bottom, a.bottom * b.top);
  }

  /** To the power of a whole number that is not negative. */
  pow(exponent: number): Exact {
    const { top, bottom } = this.wide;
    return Exact.from(top ** BigInt(exponent), bottom ** BigInt(exponent));
  }

  /** The greatest whole number that is not above it. */
  floor(): Exact {
    if (!this.big) return new Exact(Math.floor(this.top / this.bottom), 1);
    const { top, bottom } = this.big;
    return Exact.from(top / bottom - (top < 0n && bottom !== 1n ? 1n : 0n), 1n);
  }

  neg(): Exact {
    if (!this.big) return new Exact(-this.top, this.bottom);
    return new Exact(0, 1, { top: -this.big.top, bottom: this.big.bottom });
  }

  /** Below 0, 0 or above 0, as this is less than, equal to or greater than the other. */
  compare(other: Exact): number {
    if (!this.big && !other.big) {
      if (this.bottom === other.bottom) return this.top - other.top;
      const [one, two] = [this.top * other.bottom, other.top * this.bottom];
      if (safe(one) && safe(two)) return one - two;
    }
    const [a, b] = [this.wide, other.wide];
    return Number(a.top * b.bottom - b.top * a.bottom);
  }

  /** Below 0, 0 or above 0, as this is. */
  get sign(): number {
    return this.big ? (this.big.top < 0n ? -1 : 1) : this.top;
  }

  get isWhole(): boolean {
    return this.big ? this.big.bottom === 1n : this.top % this.bottom === 0;
  }

  /** The nearest number there is. */
  valueOf(): number {
    return this.big ? Number(this.big.top) / Number(this.big.bottom) : this.top / this.bottom;
  }

  /** As a fraction, such as 2/3, or a whole number. */
  toString(): string {
    const { top, bottom } = this.fraction;
    return this.isWhole ? String(top) : `${top}/${bottom}`;
  }
}
