import type { Choice, Counted } from '../policy/schema/parts.ts';
import type { Policy } from '../policy/schema/policy.ts';
import type { Rule } from '../policy/schema/recognition.ts';
import type { Vocabulary } from '../policy/schema/vocabulary.ts';
import { claimsOf } from './activity.ts';
import { conditionsText } from './condition.ts';
import { countedName, factName } from './names.ts';
import { combinationsText } from './papers.ts';
import { readingsIn } from './readings-in.ts';
import { gives } from './rule-order.ts';
import { yearRuleText } from './year-rule.ts';

/** One thing a document says on a question, with its clauses and the readings it rests on. */
export type Said = { says: string; at: string[]; readings: string[] };

/** A question, and what each document answers, in their order; an empty answer is silence. */
export type Difference = { name: string; help?: string; answers: Said[][] };

type Naming = { policy: Policy; vocabulary: Vocabulary };

/** Facts by which a document asks for something to be done before. */
const before = ['filed', 'approved', 'siteRecognised', 'priorConfirmed', 'formApproved'];

const isTest = (value: unknown): value is { is: unknown[] } =>
  typeof value === 'object' && value !== null && 'is' in value;

/** The facts that a rule tests for more than being given, anywhere in it. */
function tested(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const each of value) tested(each, found);
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) {
      if (isTest(inner)) found.add(name);
      if (name !== 'examples') tested(inner, found);
    }
  return found;
}

/** Equal answers are given once, with the clauses of all. */
function once(all: readonly Said[]): Said[] {
  const bySays = new Map<string, Said>();
  for (const said of all) {
    const known = bySays.get(said.says);
    bySays.set(said.says, {
      says: said.says,
      at: [...new Set([...(known?.at ?? []), ...said.at])],
      readings: [...new Set([...(known?.readings ?? []), ...said.readings])],
    });
  }
  return [...bySays.values()];
}

/** The value on the default readings. */
function byDefault<T>(value: Choice<T>, policy: Policy): T {
  if (typeof value !== 'object' || value === null || !('reading' in value)) return value as T;
  const { reading: id, options } = value as { reading: string; options: Record<string, Choice<T>> };
  const chosen = policy.readings.find((reading) => reading.id === id)?.default ?? '';
  return byDefault(options[chosen] as Choice<T>, policy);
}

const subjectText = ({ subject, basis }: Rule, policy: Policy): string =>
  subject === 'as-stated'
    ? '按证书或通知'
    : `${countedName(subject as Counted, policy)}${basis === 'inferred' ? '（原文没有写，按上下文）' : ''}`;

/** Names the rule where a document has several, since a condition is of that rule only. */
const titled = (rules: readonly Rule[], title: string): string => (rules.length > 1 ? `${title}：` : '');

/** What each question looks at in the rules of one document. */
const questions: {
  name: string;
  help?: string;
  ask: (rules: Rule[], kind: string, naming: Naming) => Said[];
}[] = [
  {
    name: '谁可以算',
    help: '原文另外要求的条件',
    ask: (rules, _, { vocabulary }) =>
      rules.flatMap(({ requires, clause, title }) =>
        requires
          ? [
              {
                says: `${titled(rules, title)}${conditionsText(vocabulary, requires)}`,
                at: clause,
                readings: [],
              },
            ]
          : [],
      ),
  },
  {
    name: '事先手续',
    help: '备案、核准或确认',
    ask: (rules, _, { vocabulary }) =>
      rules.flatMap(({ when, requires, hours, clause, title }) => {
        const facts = before.filter((fact) => tested([when, requires, hours]).has(fact));
        return facts.map((fact) => ({
          says: `${titled(rules, title)}要看是否“${factName(vocabulary, fact)}”`,
          at: clause,
          readings: [],
        }));
      }),
  },
  {
    name: '算哪一科目',
    ask: (rules, _, { policy }) =>
      rules
        .filter((rule) => gives(rule, policy))
        .map((rule) => ({ says: subjectText(rule, policy), at: rule.clause, readings: [] })),
  },
  {
    name: '算在哪一年',
    help: '测算时所用；文件没有另写的，按结束日期',
    ask: (rules, _, { policy, vocabulary }) =>
      rules
        .filter((rule) => gives(rule, policy))
        .map((rule) => ({
          says: yearRuleText(byDefault(rule.year, policy), rule.unit, vocabulary),
          at: rule.clause,
          readings: readingsIn(rule.year),
        })),
  },
  {
    name: '几项合计',
    help: '一年几项、同一事项重复时的限制',
    ask: (_, kind, { policy }) =>
      claimsOf(policy, kind).limits.map(({ says, clause, keep }) => ({
        says,
        at: clause,
        readings: readingsIn(keep),
      })),
  },
  {
    name: '证明材料',
    help: '列出几种的，任选其一',
    ask: (_, kind, { policy }) =>
      claimsOf(policy, kind).evidence.map(({ anyOf, clause, reading }) => ({
        says: combinationsText(anyOf),
        at: clause,
        readings: reading ? [reading] : [],
      })),
  },
];

/** In what the documents differ on a kind of activity, besides the hours: question by question. */
export const differencesOf = (
  policies: readonly Policy[],
  kind: string,
  vocabulary: Vocabulary,
): Difference[] =>
  questions.map(({ name, help, ask }) => ({
    name,
    ...(help !== undefined && { help }),
    answers: policies.map((policy) => once(ask(claimsOf(policy, kind).rules, kind, { policy, vocabulary }))),
  }));
