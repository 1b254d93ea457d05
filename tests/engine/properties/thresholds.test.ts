import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessed, certified, sketch } from '../policy.ts';
import { Rational, sum } from './rational.ts';

const { of } = Rational;

/** An activity with what it is worth by exact arithmetic. */
type Worth = { activity: string; facts: Record<string, unknown>; hours: Rational };

const rates = [3, 6, 8, 12, 0.1, 0.3, 7.5];
const ratios = ['1/2', '1/3', '2/3', 0.3, 0.07];

const { rules } = sketch({
  rules: [
    ...rates.map((rate, index) => ({
      id: `day-${index}`,
      activity: `day-${index}`,
      hours: { rate, per: 'day' },
    })),
    ...rates.map((rate, index) => ({
      id: `paper-${index}`,
      activity: `paper-${index}`,
      hours: { share: { compounding: 0.8 }, of: { rate, per: 'thousand-characters', parts: 'parts' } },
    })),
    ...ratios.map((ratio, index) => ({
      id: `part-${index}`,
      activity: `part-${index}`,
      hours: { share: ratio, of: { stated: 'statedHours' } },
    })),
  ],
});

const policyDue = (total: number, floors: object[] = []) => ({
  ...sketch({ readings: { parts: ['proportional', 'whole'] }, requirements: [{ total, floors }] }),
  rules,
});

const tenths = fc.integer({ min: 0, max: 999 }).map((tenth) => tenth / 10);

const days: fc.Arbitrary<Worth> = fc
  .tuple(fc.nat(rates.length - 1), fc.nat(30), fc.nat(9))
  .map(([index, full, half]) => ({
    activity: `day-${index}`,
    facts: { days: full, halfDays: half },
    hours: of(rates[index] ?? 0).times(of(full).plus(of(`${half}/2`))),
  }));

const papers: fc.Arbitrary<Worth> = fc
  .tuple(fc.nat(rates.length - 1), fc.integer({ min: 1, max: 300_000 }), fc.integer({ min: 1, max: 9 }))
  .map(([index, characters, rank]) => ({
    activity: `paper-${index}`,
    facts: { characters, rank },
    hours: of(rates[index] ?? 0)
      .times(of(`${characters}/1000`))
      .times(of(0.8).power(rank - 1)),
  }));

const parts: fc.Arbitrary<Worth> = fc
  .tuple(fc.nat(ratios.length - 1), tenths)
  .map(([index, statedHours]) => ({
    activity: `part-${index}`,
    facts: { statedHours },
    hours: of(ratios[index] ?? 0).times(of(statedHours)),
  }));

const works = fc.array(fc.oneof(days, papers, parts), { minLength: 1, maxLength: 12 });
const record = (all: Worth[]) => all.map(({ activity, facts }) => ({ activity, ...facts }));
const verdictOf = (all: Worth[], due: number) => assessed(policyDue(due), record(all)).verdict;

/** Whole copies until three in the denominator is gone, so that a decimal writes the sum exactly. */
const thrice = (all: Worth[]): Worth[] => [...all, ...all, ...all];

describe('a threshold is met by exact arithmetic', () => {
  it('just below, at and just above what is done', () => {
    fc.assert(
      fc.property(works, fc.integer({ min: 2, max: 9 }), (all, places) => {
        const done = sum(all.map(({ hours }) => hours));
        const below = done.floor(places);
        const above = below.plus(new Rational(1n, 10n ** BigInt(places)));
        expect(verdictOf(all, below.toNumber())).toBe('met');
        expect(verdictOf(all, above.toNumber())).toBe('not-met');
      }),
    );
  });

  it('at exactly what is due, out of thirds, tenths, halves and powers of 0.8', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(days, parts), { minLength: 1, maxLength: 9 }), (some) => {
        const all = thrice(some);
        const done = sum(all.map(({ hours }) => hours));
        const due = done.floor(9);
        fc.pre(due.equals(done));
        expect(verdictOf(all, due.toNumber())).toBe('met');
        expect(assessed(policyDue(due.toNumber()), record(all)).total.short).toBe(0);
        expect(verdictOf(all, due.plus(of('1/1000000000')).toNumber())).toBe('not-met');
      }),
    );
  });

  it('of many equal parts', () => {
    fc.assert(
      fc.property(fc.constantFrom(3, 6, 7, 9, 10), fc.integer({ min: 1, max: 5 }), (into, times) => {
        const policy = sketch({
          rules: [{ hours: { share: `1/${into}`, of: { stated: 'statedHours' } } }],
          requirements: [{ total: times }],
        });
        const all = Array.from({ length: into * times }, () => ({ activity: 'training', statedHours: 1 }));
        expect(assessed(policy, all)).toMatchObject({
          verdict: 'met',
          total: { done: { value: times }, short: 0 },
        });
        expect(assessed(policy, all.slice(1)).verdict).toBe('not-met');
      }),
    );
  });

  it('and what is done and short is shown as the nearest number', () => {
    fc.assert(
      fc.property(works, fc.integer({ min: 0, max: 5000 }), (all, due) => {
        const done = sum(all.map(({ hours }) => hours));
        const { total } = assessed(policyDue(due), record(all));
        expect(total.done.value).toBeCloseTo(done.toNumber(), 9);
        const short = of(due).plus(done.times(of(-1)));
        expect(total.short).toBeCloseTo(short.isAtLeast(of(0)) ? short.toNumber() : 0, 9);
      }),
    );
  });
});

describe('a share is exact', () => {
  const shares = ['2/3', '1/3', 0.6, '7/9'] as const;

  it('of the total required', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...shares),
        fc.integer({ min: 1, max: 200 }),
        tenths,
        (share, total, hours) => {
          const due = of(share).times(of(total));
          const policy = policyDue(total, [{ of: 'professional', atLeast: { share, of: 'required' } }]);
          const { floors } = assessed(policy, [certified(hours, 'professional'), certified(1000, 'public')]);
          expect(floors[0]?.verdict).toBe(of(hours).isAtLeast(due) ? 'met' : 'not-met');
        },
      ),
    );
  });

  it('of the total done', () => {
    fc.assert(
      fc.property(fc.constantFrom(...shares), tenths, tenths, (share, own, other) => {
        const due = of(share).times(of(own).plus(of(other)));
        const policy = policyDue(0, [{ of: 'professional', atLeast: { share, of: 'done' } }]);
        const { floors } = assessed(policy, [certified(own, 'professional'), certified(other, 'public')]);
        expect(floors[0]?.verdict).toBe(of(own).isAtLeast(due) ? 'met' : 'not-met');
      }),
    );
  });

  it('of twice as much of one as of the other is just two thirds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (tenth) => {
        const [own, other] = [(2 * tenth) / 10, tenth / 10];
        const policy = policyDue(0, [{ of: 'professional', atLeast: { share: '2/3', of: 'done' } }]);
        const at = (hours: number) =>
          assessed(policy, [certified(hours, 'professional'), certified(other, 'public')]).floors[0]?.verdict;
        expect([at(own), at((2 * tenth - 1) / 10)]).toEqual(['met', 'not-met']);
      }),
    );
  });
});
