import { describe, expect, it } from 'vitest';
import { assessed, certified, type Sketch, sketch } from './policy.ts';

const annual = (requirement: Record<string, unknown>, rules: Sketch['rules'] = []) =>
  sketch({ requirements: [requirement], rules });
const floors = [
  { of: 'public', atLeast: 30 },
  { of: 'professional', atLeast: 60 },
];
const both = annual({ total: 90, floors });

const verdict = (policy: ReturnType<typeof annual>, record: { activity: string }[]) =>
  assessed(policy, record).verdict;
const short = (policy: ReturnType<typeof annual>, record: { activity: string }[]) => {
  const { total, floors: parts } = assessed(policy, record);
  return [total, ...parts].map((line) => line.short);
};

describe('a year', () => {
  it('is met where total and every floor are', () => {
    expect(verdict(both, [certified(30, 'public'), certified(60, 'professional')])).toBe('met');
    expect(verdict(both, [certified(29.9, 'public'), certified(60.1, 'professional')])).toBe('not-met');
    expect(verdict(both, [certified(100, 'professional')])).toBe('not-met');
    expect(verdict(both, [])).toBe('not-met');
  });

  it('says how much is short, part by part', () => {
    expect(short(both, [certified(24, 'public'), certified(48, 'professional')])).toEqual([18, 6, 12]);
    expect(short(both, [certified(24, 'public'), certified(70, 'professional')])).toEqual([0, 6, 0]);
  });

  it('counts elective hours and hours of no subject in the total only', () => {
    const { total, floors: parts, unstated } = assessed(both, [certified(10, 'elective'), certified(20)]);
    expect([total.done.value, unstated, ...parts.map(({ done }) => done.value)]).toEqual([30, 20, 0, 0]);
  });

  it('never adds one unit to another', () => {
    const credits = annual({ unit: 'credits', total: 25, floors: [{ of: 'medical', atLeast: 10 }] }, [
      { activity: 'medical-credit', unit: 'credits', subject: 'medical', hours: { stated: 'credits' } },
    ]);
    const { total, floors: parts } = assessed(credits, [
      { activity: 'medical-credit', credits: 12 },
      certified(100, 'professional'),
    ] as never);
    expect([total.done.value, parts[0]?.done.value]).toEqual([12, 12]);
  });
});

describe('hours that somebody may still decide', () => {
  const open = (low: number, high: number, subject: string) =>
    certified(low, subject, { certifiedUpTo: high });

  it('decide nothing where the least is enough, or the most is not', () => {
    const record = (low: number, high: number) => [certified(30, 'public'), open(low, high, 'professional')];
    expect(verdict(both, record(60, 90))).toBe('met');
    expect(verdict(both, record(30, 59))).toBe('not-met');
    expect(verdict(both, record(30, 60))).toBe('undecided');
    expect(assessed(both, record(30, 60)).firm).toBe(false);
  });
});

describe('silence', () => {
  const silent = annual({ total: 90, floors }, [
    { id: 'open', activity: 'self-study', subject: 'professional', hours: { not: 'specified', form: true } },
    { id: 'stated', activity: 'practice', subject: 'as-stated', hours: { not: 'specified', form: true } },
  ]);

  it('could fill a gap of its subject, and so leaves the year undecided', () => {
    const done = assessed(silent, [
      certified(30, 'public'),
      certified(10, 'professional'),
      { activity: 'self-study' },
    ] as never);
    expect([done.verdict, done.total.done.high, done.firm]).toEqual(['undecided', null, false]);
  });

  it('cannot fill a gap of another subject', () => {
    expect(verdict(silent, [certified(60, 'professional'), { activity: 'self-study' }])).toBe('not-met');
    expect(
      verdict(silent, [
        certified(60, 'professional'),
        { activity: 'practice', subject: 'professional' } as never,
      ]),
    ).toBe('not-met');
    expect(
      verdict(silent, [certified(60, 'professional'), { activity: 'practice', subject: 'public' } as never]),
    ).toBe('undecided');
    expect(verdict(silent, [certified(60, 'professional'), { activity: 'practice' }])).toBe('undecided');
  });

  it('in another year could not', () => {
    expect(verdict(silent, [{ activity: 'self-study', end: '2019-05-01' } as never])).toBe('not-met');
  });

  it('that spans years could count in each', () => {
    const long = { activity: 'self-study', start: '2020-11-01', end: '2022-02-28' };
    const in2021 = assessed(silent, [certified(30, 'public'), long as never]);
    expect([in2021.verdict, in2021.activities[1]?.place]).toEqual(['undecided', 'inside']);
  });
});

describe('an activity without a date', () => {
  it('counts in full or not at all', () => {
    const undated = (hours: number) => certified(hours, 'professional', { end: undefined });
    const found = assessed(both, [certified(30, 'public'), undated(60)]);
    expect([found.total.done, found.verdict]).toEqual([{ value: 30, low: 30, high: 90 }, 'undecided']);
    expect(verdict(both, [certified(30, 'public'), undated(59)])).toBe('not-met');
  });
});

describe('hours of no subject', () => {
  it('could fill the gaps of the floors, as far as they reach', () => {
    expect(verdict(both, [certified(30, 'public'), certified(50, 'professional'), certified(10)])).toBe(
      'undecided',
    );
    expect(
      verdict(both, [
        certified(30, 'public'),
        certified(50, 'professional'),
        certified(9),
        certified(1, 'elective'),
      ]),
    ).toBe('not-met');
    expect(verdict(both, [certified(20, 'public'), certified(50, 'professional'), certified(20)])).toBe(
      'undecided',
    );
    expect(
      verdict(both, [
        certified(20, 'public'),
        certified(50, 'professional'),
        certified(19),
        certified(9, 'elective'),
      ]),
    ).toBe('not-met');
  });
});

describe('what is due', () => {
  it('can be a share of the total required: 不少于总学时的三分之二', () => {
    const policy = annual({
      total: 100,
      floors: [{ of: 'professional', atLeast: { share: '2/3', of: 'required' } }],
    });
    const at = (hours: number) =>
      verdict(policy, [certified(hours, 'professional'), certified(100, 'public')]);
    expect([at(66), at(67), at(66.6666666666)]).toEqual(['not-met', 'met', 'not-met']);
    expect(assessed(policy, [certified(60, 'professional')]).floors[0]?.short).toBeCloseTo(20 / 3, 12);
  });

  it('can be a share of the total done: of 120 it is 80', () => {
    const policy = annual({
      total: 90,
      floors: [{ of: 'professional', atLeast: { share: '2/3', of: 'done' } }],
    });
    const at = (own: number, other: number) =>
      verdict(policy, [certified(own, 'professional'), certified(other, 'public')]);
    expect([at(70, 50), at(80, 40), at(60, 30), at(79.9, 40)]).toEqual(['not-met', 'met', 'met', 'not-met']);
    expect(short(policy, [certified(70, 'professional'), certified(50, 'public')])).toEqual([0, 10]);
  });

  it('of the total done rises with what the others may still come to', () => {
    const policy = annual({
      total: 90,
      floors: [{ of: 'professional', atLeast: { share: '2/3', of: 'done' } }],
    });
    const record = [certified(80, 'professional'), certified(30, 'public', { certifiedUpTo: 50 })];
    expect(verdict(policy, record)).toBe('undecided');
  });

  it('can be some, without a figure', () => {
    const policy = annual({ total: 30, floors: [{ of: 'public', atLeast: 'some' }] });
    expect(verdict(policy, [certified(30, 'professional'), certified(0.5, 'public')])).toBe('met');
    expect(verdict(policy, [certified(30, 'professional')])).toBe('undecided');
  });

  it('can be a figure that the text does not state', () => {
    const policy = annual({
      total: 'unspecified',
      floors: [{ of: 'public', atLeast: { share: '1/3', of: 'required' } }],
    });
    const { total, floors: parts, verdict: found } = assessed(policy, [certified(900, 'public')]);
    expect([found, total.due, parts[0]?.due]).toEqual(['undecided', 'unspecified', 'unspecified']);
  });

  it('can be floors only', () => {
    const policy = annual({ floors: [{ of: 'public', atLeast: 10 }] });
    expect(verdict(policy, [certified(10, 'public')])).toBe('met');
    expect(assessed(policy, []).total.due).toBeUndefined();
  });
});

it('a year whose span a fact of the person leaves open is undecided', () => {
  const policy = annual({ every: { years: 5 }, total: 90 });
  expect(assessed(policy, [certified(100)])).toMatchObject({
    verdict: 'undecided',
    firm: false,
    span: undefined,
    missingPerson: ['cycleStart'],
  });
});
