import type { Policy } from '../policy/schema/policy.ts';
import type { ReadingExample } from '../policy/schema/reading.ts';
import type { Expected, FactValue, Limit, Rule } from '../policy/schema/recognition.ts';
import type { YearExample } from '../policy/schema/requirement.ts';
import { answer } from './answer.ts';
import { type Assessment, assessRequirement } from './assess.ts';
import { type Recognition, recognise } from './recognise.ts';
import type { Activity, Facts, Hours, Person, Readings } from './types.ts';

/** One worked example of a policy file, run. */
export type ExampleRun = {
  /** File without ending, and the place in it. */
  file: 'recognition' | 'requirements' | 'readings';
  path: (string | number)[];
  expected: string;
  found: string;
  passed: boolean;
};

type Written = { activity: string } & Record<string, unknown>;

/** Reads the activities of a record as it is written in a file: kind, facts, and optionally `same`. */
export const readRecord = (record: Written[]): Activity[] =>
  record.map(({ activity, same, ...facts }, index) => ({
    id: `a${index + 1}`,
    kind: activity,
    facts: facts as Facts,
    ...(typeof same === 'string' && { same }),
  }));

const words: Partial<Record<Recognition['state'], Expected>> = {
  unspecified: 'unspecified',
  denied: 'refused',
  incomplete: 'incomplete',
};

const figure = (hours: Hours | null, open: boolean): Expected => {
  if (!hours) return 'unspecified';
  return open ? [hours.low, hours.high ?? Number.POSITIVE_INFINITY] : hours.value;
};

/** What came out, in the words of an example. */
export function given(recognition: Recognition): Expected {
  if (recognition.exempts) return 'exempt';
  const word = words[recognition.state];
  if (word) return word;
  const chosen = recognition.alternatives.find(
    ({ state, hours }) => state === recognition.state && hours?.low === recognition.hours?.value,
  );
  return figure(chosen?.hours ?? recognition.hours, recognition.state === 'discretionary');
}

const run = (
  file: ExampleRun['file'],
  path: ExampleRun['path'],
  expected: unknown,
  found: unknown,
): ExampleRun => {
  const [wanted, got] = [JSON.stringify(expected), JSON.stringify(found)];
  return { file, path, expected: wanted, found: got, passed: wanted === got };
};

type RuleExample = {
  activity?: string | undefined;
  given: Record<string, FactValue>;
  gives: Expected;
  readings?: Readings | undefined;
};

/** What a rule gives for an example; when another rule decides, its name, so that the example is about this one. */
function ofRule(policy: Policy, rule: Rule, example: RuleExample, readings: Readings) {
  const activity = {
    id: 'example',
    kind: example.activity ?? (rule.activity[0] as string),
    facts: example.given,
  };
  const recognition = recognise(policy, activity, readings);
  return recognition.rule === rule.id
    ? given(recognition)
    : `rule ${recognition.rule ?? 'none'}: ${JSON.stringify(given(recognition))}`;
}

/** The person of a worked year. */
export function personOf(policy: Policy, track: Person['track'], example: YearExample): Person {
  return {
    track: policy.requirements.some((requirement) => requirement.track === track) ? track : 'general',
    facts: example.person ?? {},
  };
}

const outlineOf = (assessment: Assessment, example: YearExample) => ({
  verdict: assessment.verdict,
  ...(example.firm !== undefined && { firm: assessment.firm }),
  ...(example.total !== undefined && {
    total: Array.isArray(example.total)
      ? [assessment.total.done.value, assessment.total.done.high]
      : assessment.total.done.value,
  }),
  ...(example.short && {
    short: Object.fromEntries(
      [assessment.total, ...assessment.floors]
        .filter((line) => line.short > 0)
        .map((line) => [line.of, line.short]),
    ),
  }),
});

const wanted = ({ verdict, firm, total, short }: YearExample) => ({
  verdict,
  ...(firm !== undefined && { firm }),
  ...(total !== undefined && { total }),
  ...(short && { short }),
});

function ofYear(policy: Policy, requirementId: string | undefined, example: YearExample, readings: Readings) {
  const requirement = policy.requirements.find((each) =>
    requirementId ? each.id === requirementId : each.track === 'general',
  );
  if (!requirement) return { verdict: 'no requirement' };
  const record = {
    activities: readRecord(example.record as Written[]),
    person: personOf(policy, requirement.track, example),
  };
  return outlineOf(assessRequirement(policy, requirement, record, example.year, readings), example);
}

function ofReading(policy: Policy, example: ReadingExample, readings: Readings): [unknown, unknown] {
  if ('rule' in example) {
    const rule = policy.rules.find((each) => each.id === example.rule);
    return [
      example.gives,
      rule ? ofRule(policy, rule, example, { ...example.readings, ...readings }) : `no rule ${example.rule}`,
    ];
  }
  if ('provision' in example) {
    const provision = policy.provisions.find((each) => each.id === example.provision);
    if (!provision) return ['the provision', `no provision ${example.provision}`];
    const { says, from, to } = answer(policy, provision, example.year, readings);
    const expected = {
      ...(example.says && { says: example.says }),
      ...(example.window && { window: example.window }),
    };
    return [expected, { ...(example.says && { says }), ...(example.window && { window: [from, to] }) }];
  }
  return [wanted(example), ofYear(policy, undefined, example, { ...example.readings, ...readings })];
}

/** What a limit leaves of a record in a year, under the requirement that counts in the unit of its rules. */
function underLimit(policy: Policy, limit: Limit, example: Limit['examples'][number]): Hours | undefined {
  const rule = policy.rules.find((each) => limit.rules.some((over) => over.split('#')[0] === each.id));
  const requirement = policy.requirements.find((each) => each.unit === rule?.unit);
  const record = { activities: readRecord(example.record as Written[]) };
  return (
    requirement && assessRequirement(policy, requirement, record, example.year, example.readings).total.done
  );
}

/** Runs every worked example of a policy: of rules, limits, requirements and readings. */
export function runExamples(policy: Policy): ExampleRun[] {
  const rules = policy.rules.flatMap((rule, index) =>
    rule.examples.map((example, number) =>
      run(
        'recognition',
        ['rules', index, 'examples', number],
        example.gives,
        ofRule(policy, rule, example, example.readings ?? {}),
      ),
    ),
  );
  const limits = policy.limits.flatMap((limit, index) =>
    limit.examples.map((example, number) => {
      const done = underLimit(policy, limit, example);
      const found = Array.isArray(example.total) ? [done?.value, done?.high] : done?.value;
      return run('recognition', ['limits', index, 'examples', number], example.total, found);
    }),
  );
  const requirements = policy.requirements.flatMap((requirement, index) =>
    requirement.examples.map((example, number) =>
      run(
        'requirements',
        [index, 'examples', number],
        wanted(example),
        ofYear(policy, requirement.id, example, example.readings ?? {}),
      ),
    ),
  );
  const readings = policy.readings.flatMap((reading, index) =>
    Object.entries(reading.options).map(([option, { example }]) => {
      const [expected, found] = ofReading(policy, example, { [reading.id]: option });
      return run('readings', [index, 'options', option, 'example'], expected, found);
    }),
  );
  return [...rules, ...limits, ...requirements, ...readings];
}
