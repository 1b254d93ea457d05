import fc from 'fast-check';
import type { StudyRecord } from '../../../src/engine/assess.ts';
import type { Activity, Readings } from '../../../src/engine/types.ts';
import type { Policy } from '../../../src/policy/schema/policy.ts';
import { sketch } from '../policy.ts';

/** Readings of every policy that is made up here. */
const options: Record<string, string[]> = {
  r0: ['a', 'b'],
  r1: ['a', 'b'],
  r2: ['a', 'b', 'c'],
  r3: ['a', 'b'],
};

type Written = Record<string, unknown>;

/** The same thing on every option, or a thing for each. */
const perhapsRead = <T>(value: fc.Arbitrary<T>, names = Object.keys(options)): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 3, arbitrary: value },
    {
      weight: 2,
      arbitrary: fc
        .constantFrom(...names)
        .chain((reading) =>
          fc
            .tuple(...(options[reading] ?? []).map((option) => value.map((each) => [option, each] as const)))
            .map((all) => ({ reading, options: Object.fromEntries(all) })),
        ),
    },
  );

const decimal = fc.integer({ min: 0, max: 400 }).map((tenth) => tenth / 10);
const positive = fc.integer({ min: 1, max: 400 }).map((tenth) => tenth / 10);

const plain: fc.Arbitrary<unknown> = fc.oneof(
  decimal,
  fc.constant({ stated: 'statedHours' }),
  positive.map((rate) => ({ rate, per: 'item' })),
  fc.record({ rate: fc.constantFrom(0.3, 8), per: fc.constant('day') }),
  fc.constant({ share: { compounding: 0.8 }, of: { stated: 'statedHours' } }),
  fc.tuple(decimal, decimal).map(([from, to]) => ({ from, to, decidedBy: '单位' })),
  fc
    .tuple(positive, positive)
    .map(([publicHours, professional]) => ({ fulfils: { public: publicHours, professional } })),
  fc.constantFrom({ not: 'specified' }, { not: 'specified', form: true }, { refused: '不认定' }),
);

const amount: fc.Arbitrary<unknown> = fc.oneof(
  plain,
  perhapsRead(plain),
  fc.tuple(perhapsRead(plain), plain).map(([of, rest]) => ({ sum: [rest, { part: 'paper', of }] })),
  fc.tuple(decimal, perhapsRead(plain)).map(([cap, of]) => ({ cap, of })),
  fc.tuple(plain, plain).map((best) => ({ best })),
  fc.tuple(plain, plain).map(([yes, no]) => ({
    table: [
      { filed: true, hours: yes },
      { filed: false, hours: no },
    ],
  })),
);

const yearRule = perhapsRead(
  fc.constantFrom<unknown>(
    'end',
    'published',
    { over: ['start', 'end'] },
    { each: ['start', 'end'] },
    { on: 'end', most: 20, rest: 'following' },
  ),
);

const kinds = ['k0', 'k1', 'k2'];
const subject = fc.constantFrom('public', 'professional');

const rule = (kind: string, of: fc.Arbitrary<string>): fc.Arbitrary<Written> =>
  fc.record({
    id: fc.constant(kind),
    activity: fc.constant(kind),
    subject: of,
    year: yearRule,
    hours: amount,
    ...(kind === 'k2' && { requires: fc.constant({ filed: true }) }),
  });

const over = fc.subarray(['k0', 'k1', 'k2', 'k1#paper', 'k2#paper'], { minLength: 1 });

/** Limits of every sort; `keeps` for tests that want only some. */
export const limit = (
  keeps: unknown[] = ['best', 'least', 'sum', { cap: 30 }, { cap: 7.5 }],
): fc.Arbitrary<Written> =>
  fc.oneof(
    fc.record({
      rules: over,
      among: fc.constantFrom('year', 'same'),
      keep: perhapsRead(fc.constantFrom(...keeps)),
    }),
    fc.record({
      rules: over,
      among: fc.constant('same-in-earlier-year'),
      keep: perhapsRead(fc.constantFrom('nothing', 'difference', 'sum')),
    }),
  );

/** A limit over the part of a rule that no rule has is dropped, as the check of the library would demand. */
function existing(rules: Written[], limits: Written[]): Written[] {
  const hasPart = (id: string) =>
    JSON.stringify(rules.find((each) => each.id === id)?.hours).includes('"part"');
  return limits
    .map((each) => ({
      ...each,
      rules: (each.rules as string[]).filter((name) => !name.includes('#') || hasPart(name.slice(0, 2))),
    }))
    .filter((each) => each.rules.length > 0);
}

const least = fc.oneof<fc.Arbitrary<unknown>[]>(
  fc.integer({ min: 0, max: 80 }),
  fc.constantFrom('some', { share: '2/3', of: 'required' }, { share: '1/3', of: 'done' }),
);

const requirement = fc.record({
  every: perhapsRead(fc.constantFrom<unknown>('calendar-year', { from: '11-01', to: '10-31' })),
  total: perhapsRead(fc.integer({ min: 0, max: 120 })),
  omits: perhapsRead(fc.subarray(['elective', 'public'])),
  floors: fc.array(
    fc.record({ of: fc.constantFrom('public', 'professional', 'elective'), atLeast: perhapsRead(least) }),
    {
      maxLength: 2,
    },
  ),
});

export type Wanted = { limits?: fc.Arbitrary<Written[]>; subject?: fc.Arbitrary<string> };

/** A made-up policy: rules of three kinds, limits over them, one requirement. */
export const policy = ({
  limits = fc.array(limit(), { maxLength: 3 }),
  subject: of = fc.oneof(subject, fc.constant('as-stated')),
}: Wanted = {}): fc.Arbitrary<Policy> =>
  fc
    .tuple(fc.tuple(...kinds.map((kind) => rule(kind, of))), limits, requirement)
    .map(([rules, written, asked]) =>
      sketch({ readings: options, rules, limits: existing(rules, written), requirements: [asked] }),
    );

const day = fc.constantFrom(
  ...['2019-06-01', '2020-10-31', '2020-11-01', '2020-12-31', '2021-01-01', '2021-01-31', '2021-05-15'],
  ...['2021-10-31', '2021-11-01', '2021-12-31', '2022-02-28', '2022-08-01'],
);

const activity: fc.Arbitrary<Omit<Activity, 'id'>> = fc
  .record(
    {
      kind: fc.constantFrom(...kinds, ...kinds, 'certified', 'unheard-of'),
      same: fc.constantFrom('x', 'y', undefined),
      facts: fc.record(
        {
          start: day,
          end: day,
          published: day,
          subject: fc.constantFrom('public', 'professional', 'elective'),
          statedHours: decimal,
          certifiedHours: decimal,
          certifiedUpTo: decimal,
          days: fc.nat(9),
          count: fc.integer({ min: 1, max: 3 }),
          rank: fc.integer({ min: 1, max: 4 }),
          filed: fc.boolean(),
        },
        { requiredKeys: ['statedHours', 'days', 'rank'] },
      ),
    },
    { requiredKeys: ['kind', 'facts'] },
  )
  .map((each) => each as Omit<Activity, 'id'>);

/** Activities with and without dates, facts and links. */
export const activities: fc.Arbitrary<Activity[]> = fc
  .array(activity, { maxLength: 7 })
  .map((all) => all.map((each, index) => ({ ...each, id: `a${index + 1}` })));

export const record: fc.Arbitrary<StudyRecord> = activities.map((all) => ({ activities: all }));

/** One option of every reading. */
export const readings: fc.Arbitrary<Readings> = fc.record(
  Object.fromEntries(Object.entries(options).map(([name, all]) => [name, fc.constantFrom(...all)])),
);
