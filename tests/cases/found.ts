import { type Assessment, assessRequirement } from '../../src/engine/assess.ts';
import { chooser } from '../../src/engine/readings.ts';
import { type Alternative, type Recognition, recognise } from '../../src/engine/recognise.ts';
import type { Activity, Readings, Step } from '../../src/engine/types.ts';
import type { Policy } from '../../src/policy/schema/policy.ts';
import type { Requirement } from '../../src/policy/schema/requirement.ts';
import type { Described, ExpectedHours, Figure } from './cases.ts';
import { translate } from './translate.ts';

/** What the engine says, in the words of the cases. */
export type FoundHours = {
  hours: Figure;
  credited: boolean | null;
  status: string;
  category: string | undefined;
  robust: boolean;
  /** The result on every reading. */
  results: Figure[];
  steps: string[];
};

const subjects: Record<string, string> = { public: '公需', professional: '专业', elective: '选修' };

/** One step of a calculation and those inside it, a line each. */
function told({ amount, inputs, low, high, reading, children }: Step, depth = 1): string[] {
  const kind = Object.keys(amount).find((key) => key !== 'of') ?? '';
  const result = low === high ? low : `${low}–${high}`;
  const on = reading ? ` (${reading.id}: ${reading.option})` : '';
  const line = `${'  '.repeat(depth)}${kind} ${JSON.stringify(inputs)}${on} = ${result}`;
  return [line, ...children.flatMap((child) => told(child, depth + 1))];
}

export const steps = ({ rule, clauses, state, missing, denied, step }: Recognition): string[] => [
  `rule ${rule ?? 'none'} [${clauses.join('、')}]: ${state}`,
  ...(missing.length > 0 ? [`  missing ${missing.join(', ')}`] : []),
  ...(denied ? [`  denied by ${denied.because}: ${denied.says ?? denied.failed.join(', ')}`] : []),
  ...(step ? told(step) : []),
];

const figure = (low: number, high: number | null): Figure =>
  low === high ? low : [low, high ?? Number.POSITIVE_INFINITY];

/** The figure of one reading; refusal by the text is 0, everything else without a figure null. */
function resultOf({ state, hours }: Alternative, { denied }: Recognition): Figure {
  if (hours) return figure(hours.low, hours.high);
  return state === 'denied' && denied?.because !== 'condition' ? 0 : null;
}

function statusOf({ state, exempts, form, denied }: Recognition, hours: Figure): [string, boolean | null] {
  if (exempts) return ['exempt', true];
  if (state === 'denied') return [denied?.because === 'condition' ? 'condition_not_met' : 'excluded', false];
  if (state === 'unspecified') return form ? ['recognised_no_number', true] : ['silent', null];
  if (state === 'incomplete') return ['incomplete', null];
  return [Array.isArray(hours) ? 'range' : 'converted', true];
}

function categoryOf({ unit, fulfils, counts }: Recognition, { facts }: Activity): string | undefined {
  if (unit === 'credits') return '学分';
  if (fulfils)
    return Object.keys(fulfils)
      .map((subject) => subjects[subject])
      .join('+');
  const subject = counts ?? facts.subject;
  return typeof subject === 'string' ? subjects[subject] : undefined;
}

const defaultOn = (policy: Policy, { alternatives }: Recognition): Alternative => {
  const choose = chooser(policy, {});
  const found = alternatives.find(({ readings }) =>
    Object.entries(readings).every(([reading, option]) => choose(reading) === option),
  );
  if (!found) throw new Error('No result stands on the default readings.');
  return found;
};

/** What one activity comes to by itself. */
function byItself(policy: Policy, activity: Activity, year: number): FoundHours {
  const recognition = recognise(policy, activity);
  const hours = resultOf(defaultOn(policy, recognition), recognition);
  const [status, credited] = statusOf(recognition, hours);
  const found = {
    hours: status === 'exempt' ? null : hours,
    credited,
    status,
    category: categoryOf(recognition, activity),
    robust: recognition.firm,
    results: recognition.alternatives.map((alternative) => resultOf(alternative, recognition)),
    steps: steps(recognition),
  };
  const { place } = contributionOf(policy, activity, year);
  if (place !== 'outside' || !recognition.hours) return found;
  const steps_ = [...found.steps, `outside the year ${year}`];
  return {
    ...found,
    hours: null,
    credited: false,
    status: 'condition_not_met',
    robust: true,
    results: [null],
    steps: steps_,
  };
}

export function annualRequirement(policy: Policy): Requirement {
  const found = policy.requirements.find(({ track }) => track === 'general');
  if (!found) throw new Error(`${policy.id} asks for nothing.`);
  return found;
}

function contributionOf(policy: Policy, activity: Activity, year: number) {
  const { activities } = assessRequirement(
    policy,
    annualRequirement(policy),
    { activities: [activity] },
    year,
  );
  const [contribution] = activities;
  if (!contribution) throw new Error('The assessment leaves out the activity.');
  return contribution;
}

/** Every choice of options for the readings that matter to an assessment. */
const choices = ({ readings }: Assessment): Readings[] =>
  readings.reduce<Readings[]>(
    (all, { reading, options }) =>
      all.flatMap((chosen) => options.map(({ option }) => ({ ...chosen, [reading]: option }))),
    [{}],
  );

/** What several activities come to in a year. */
function inYear(policy: Policy, activities: Activity[], year: number): FoundHours {
  const assess = (readings: Readings) =>
    assessRequirement(policy, annualRequirement(policy), { activities }, year, readings);
  const chosen = assess({});
  const results = choices(chosen).map((readings) => assess(readings).total.done.value);
  const counted = chosen.activities.filter(
    ({ state }) => state === 'recognised' || state === 'discretionary',
  );
  const categories = new Set(
    chosen.activities.map((contribution, index) => categoryOf(contribution, activities[index] as Activity)),
  );
  return {
    hours: chosen.total.done.value,
    credited: counted.length > 0 ? true : null,
    status: counted.length === activities.length ? 'converted' : 'not all converted',
    category: categories.size === 1 ? [...categories][0] : undefined,
    robust: results.every((result) => result === results[0]),
    results,
    steps: [
      ...chosen.activities.flatMap((contribution) => [
        `${contribution.activity}: ${contribution.counted} ${contribution.place}`,
        ...steps(contribution),
        ...contribution.limits.map(({ limit, from, to }) => `  limit ${limit}: ${from} → ${to}`),
      ]),
      ...chosen.readings.map(
        ({ reading, options }) =>
          `${reading}: ${options.map(({ option, total }) => `${option} ${total}`).join(', ')}`,
      ),
    ],
  };
}

/** What the engine says about the activity of a case. */
export function findHours(policy: Policy, described: Described, defaultYear: number): FoundHours {
  const { activities, year, inYear: together } = translate(described, defaultYear);
  const [only] = activities;
  if (together || !only) return inYear(policy, activities, year);
  return byItself(policy, only, year);
}

const close = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

export function same(a: Figure | undefined, b: Figure | undefined): boolean {
  if (typeof a === 'number' && typeof b === 'number') return close(a, b);
  if (Array.isArray(a) && Array.isArray(b)) return close(a[0], b[0]) && close(a[1], b[1]);
  return a === b;
}

const ends = (results: Figure[]): number[] => results.flatMap((result) => result ?? []);

/** The differences between what a case expects and what was found, a line each. */
export function differences(expected: ExpectedHours, found: FoundHours): string[] {
  const lines: string[] = [];
  const compare = (what: string, wanted: unknown, got: unknown, equal = wanted === got) => {
    if (!equal) lines.push(`${what}: expected ${JSON.stringify(wanted)}, found ${JSON.stringify(got)}`);
  };
  // What exempts gives no hours, so it does not matter how a case writes that.
  if (expected.status !== 'exempt' || found.status !== 'exempt') {
    compare('hours', expected.hours, found.hours, same(expected.hours, found.hours));
    compare('credited', expected.credited, found.credited);
  }
  if (expected.status !== undefined) compare('status', expected.status, found.status);
  compare('robust', expected.robust, found.robust);
  const numbers = ends(found.results);
  if (expected.range) {
    const range: Figure = numbers.length === 0 ? null : [Math.min(...numbers), Math.max(...numbers)];
    compare('range', expected.range, range, same(expected.range, range));
  }
  for (const { reading, hours } of expected.alternatives ?? []) {
    const known =
      hours === null ||
      found.results.some((result) => same(hours, result)) ||
      ends([hours]).every((end) => numbers.some((one) => close(one, end)));
    compare(`alternative “${reading}”`, hours, found.results, known);
  }
  // What the text is silent on has no hours that could be of a category, and what it denies need not have one.
  const stated = expected.category_basis === 'text' || expected.category_basis === 'inferred';
  const counts = expected.credited === true || (expected.credited === false && found.category !== undefined);
  if (stated && counts && expected.category !== 'unspecified')
    compare('category', expected.category?.replace('公共', '公需'), found.category);
  return lines;
}
