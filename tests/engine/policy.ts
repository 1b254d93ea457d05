import { evaluate } from '../../src/engine/amounts/evaluate.ts';
import { assessRequirement } from '../../src/engine/assess.ts';
import { readRecord } from '../../src/engine/examples.ts';
import type { Facts, Person, Readings } from '../../src/engine/types.ts';
import { amount } from '../../src/policy/schema/amount.ts';
import type { Policy } from '../../src/policy/schema/policy.ts';
import { reading } from '../../src/policy/schema/reading.ts';
import { limit, rule } from '../../src/policy/schema/recognition.ts';
import { requirement } from '../../src/policy/schema/requirement.ts';

type Written = Record<string, unknown>;

/** What of a policy a test is about; everything else is filled in. The first option of a reading is its default. */
export type Sketch = {
  id?: string;
  rules?: Written[];
  limits?: Written[];
  requirements?: Written[];
  readings?: Record<string, string[]>;
  silences?: Policy['silences'];
  provisions?: Policy['provisions'];
  governs?: Policy['governs'];
};

const readingOf = ([id, options]: [string, string[]]) =>
  reading.parse({
    id,
    clause: '第一条',
    asks: '怎么读',
    options: Object.fromEntries(
      options.map((option) => [
        option,
        { says: option, because: '文字', example: { provision: 'none', says: option } },
      ]),
    ),
    default: options[0],
    why: '文字',
    tell: options.join('或'),
  });

/** A policy of a few lines, through the same schema as the real ones. */
export function sketch({
  rules = [],
  limits = [],
  requirements = [{}],
  readings = {},
  ...rest
}: Sketch): Policy {
  return {
    id: 'north',
    version: '1',
    name: '北山',
    region: { province: '北山省', city: 'unknown' },
    title: '通知',
    number: 'unknown',
    issuer: 'unknown',
    issued: '2020-01-01',
    effective: 'unknown',
    trial: false,
    governs: { from: 2020 },
    validity: 'unverified',
    notice: '例子',
    words: { public: '公需', professional: '专业' },
    cites: [],
    defects: [],
    remarks: [],
    verify: [],
    clauses: [],
    provisions: [],
    evidence: [],
    forms: [],
    silences: [],
    rules: rules.map((each, index) =>
      rule.parse({
        id: `rule-${index + 1}`,
        title: '学习',
        activity: 'training',
        clause: '第一条',
        subject: 'professional',
        examples: [{ given: {}, gives: 0 }],
        ...each,
      }),
    ),
    limits: limits.map((each, index) =>
      limit.parse({
        id: `limit-${index + 1}`,
        title: '限制',
        clause: '第二条',
        among: 'year',
        keep: 'best',
        says: '限制',
        examples: [{ record: [{ activity: 'training' }], year: 2021, total: 0 }],
        ...each,
      }),
    ),
    requirements: requirements.map((each, index) =>
      requirement.parse({
        id: `requirement-${index + 1}`,
        title: '要求',
        clause: '第三条',
        every: 'calendar-year',
        examples: [{ record: [], year: 2021, verdict: 'not-met' }],
        ...each,
      }),
    ),
    readings: Object.entries(readings).map(readingOf),
    ...rest,
  };
}

/** Assesses the first requirement; activities are written as in the policy files, dated 2021-05-01 unless they say when. */
export function assessed(
  policy: Policy,
  record: ({ activity: string } & Written)[],
  { year = 2021, readings = {}, person }: { year?: number; readings?: Readings; person?: Person } = {},
) {
  const activities = readRecord(record).map((activity) => ({
    ...activity,
    facts: { end: '2021-05-01', ...activity.facts },
  }));
  const first = policy.requirements[0];
  if (!first) throw new Error('The policy asks for nothing.');
  return assessRequirement(policy, first, { activities, ...(person && { person }) }, year, readings);
}

/** Hours that an authority has certified, the plainest activity there is. */
export const certified = (certifiedHours: number, subject?: string, rest: Written = {}) => ({
  activity: 'certified',
  certifiedHours,
  ...(subject && { subject }),
  ...rest,
});

/** What an amount, written as in a policy file, comes to: a figure, two ends, or why there is none. */
export function worth(
  written: unknown,
  facts: Facts = {},
  readings: Readings = {},
): number | [number, number] | string {
  const result = evaluate(amount.parse(written), facts, (asked) => {
    const chosen = readings[asked];
    if (chosen === undefined) throw new Error(`The reading ${asked} was asked for.`);
    return chosen;
  });
  if (result.state === 'missing') return `missing ${result.facts.join(', ')}`;
  if (result.state === 'unspecified') return result.form ? 'recognised, no figure' : 'silent';
  if (result.state === 'refused') return `refused: ${result.says}`;
  const [low, high] = [result.quantity.low.valueOf(), result.quantity.high.valueOf()];
  return low === high && !result.open ? low : [low, high];
}

/** The step by which an amount comes about. */
export function stepOf(written: unknown, facts: Facts = {}, readings: Readings = {}) {
  const result = evaluate(amount.parse(written), facts, (asked) => readings[asked] ?? '');
  if (!('step' in result)) throw new Error('A missing fact leaves no step.');
  return result.step;
}
