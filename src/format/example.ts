import type { Unit } from '../policy/schema/parts.ts';
import type { Policy } from '../policy/schema/policy.ts';
import type { ReadingExample } from '../policy/schema/reading.ts';
import type { Expected, FactValue, Rule } from '../policy/schema/recognition.ts';
import type { YearExample } from '../policy/schema/requirement.ts';
import type { Vocabulary } from '../policy/schema/vocabulary.ts';
import { day } from './date.ts';
import { choiceName, countedName, factName, kindName } from './names.ts';
import { figure, figures, unitName } from './number.ts';

/** A worked example in words: what was given, what comes out, and the arithmetic. */
export type Told = { given: string; gives: string; because?: string | undefined };

type Naming = { policy: Policy; vocabulary: Vocabulary };

const courseText = ({ hours, passed }: { hours?: number | undefined; passed: boolean }): string =>
  `${hours === undefined ? '学时未写明' : `${figure(hours)}学时`}${passed ? '合格' : '不合格'}`;

/** One fact and its value, such as 全天数5天 or 举办单位：高等院校. */
export function factText(fact: string, value: FactValue, vocabulary: Vocabulary): string {
  const declared = vocabulary.facts[fact] ?? vocabulary.person[fact];
  const name = declared?.name ?? factName(vocabulary, fact);
  if (Array.isArray(value)) return `${name}：${value.map(courseText).join('、')}`;
  if (typeof value === 'boolean') return `${name}：${value ? '是' : '否'}`;
  if (declared?.type === 'number' && typeof value === 'number')
    return `${name}${figure(value)}${declared.unit}`;
  if (declared?.type === 'date') return `${name}${day(String(value))}`;
  if (declared?.type === 'choice')
    return `${name}：${declared.options[String(value)] ?? choiceName(vocabulary, fact, String(value))}`;
  return `${name}：${String(value)}`;
}

const factsText = (facts: Record<string, FactValue>, vocabulary: Vocabulary): string =>
  Object.entries(facts)
    .map(([fact, value]) => factText(fact, value, vocabulary))
    .join('，');

/** 若按“…”, for readings that an example does not leave at their default. */
function readingsText(readings: Record<string, string> | undefined, policy: Policy): string {
  const chosen = Object.entries(readings ?? {}).map(
    ([id, option]) => policy.readings.find((reading) => reading.id === id)?.options[option]?.says ?? option,
  );
  return chosen.length > 0 ? `（若按“${chosen.join('”“')}”）` : '';
}

const states = {
  unspecified: '未规定',
  refused: '不计',
  incomplete: '还缺一项，不能算',
  exempt: '免学',
} as const;

/** What an example expects, in words. */
export function expectedText(expected: Expected, unit: Unit): string {
  if (typeof expected === 'string') return states[expected];
  if (typeof expected === 'number') return `${figure(expected)}${unitName(unit)}`;
  const [low, high] = expected;
  return `${figures({ low, high })}${unitName(unit)}`;
}

/** A worked example of a rule. */
export function ruleExample(
  example: Rule['examples'][number],
  rule: Rule,
  { policy, vocabulary }: Naming,
): Told {
  const kind =
    example.activity && rule.activity.length > 1 ? `${kindName(vocabulary, example.activity)}：` : '';
  return {
    given: `${kind}${factsText(example.given, vocabulary)}${readingsText(example.readings, policy)}`,
    gives: expectedText(example.gives, rule.unit),
    because: example.because,
  };
}

type Recorded = { activity: string } & Record<string, unknown>;

/** The activities of a record, each with its facts; the word that ties records to the same work is not a fact. */
const recordText = (record: Recorded[], vocabulary: Vocabulary): string =>
  record.length === 0
    ? '没有记录'
    : record
        .map(({ activity, same: _, ...facts }) => {
          const said = factsText(facts as Record<string, FactValue>, vocabulary);
          return said ? `${kindName(vocabulary, activity)}（${said}）` : kindName(vocabulary, activity);
        })
        .join('；');

/** The verdicts in words. */
export const verdicts = { met: '符合', 'not-met': '不符合', undecided: '无法判定', exempt: '免学' } as const;

/** What is missing, each part in its own unit. */
function shortText(short: Record<string, number>, unit: Unit, policy: Policy): string {
  const floors = policy.requirements.flatMap((requirement) => requirement.floors);
  return Object.entries(short)
    .map(([of, missing]) => {
      const own = floors.find((floor) => floor.of === of)?.unit ?? unit;
      return `${of === 'total' ? '合计' : countedName(of as 'public', policy)}差${figure(missing)}${unitName(own)}`;
    })
    .join('、');
}

/** A worked year. */
export function yearExample(example: YearExample, unit: Unit, { policy, vocabulary }: Naming): Told {
  const person = factsText((example.person ?? {}) as Record<string, FactValue>, vocabulary);
  const outcome = [
    verdicts[example.verdict],
    ...(example.total === undefined ? [] : [`合计${expectedText(example.total, unit)}`]),
    ...(example.short && Object.keys(example.short).length > 0
      ? [shortText(example.short, unit, policy)]
      : []),
    ...(example.firm === false ? ['换一种读法可能不同'] : []),
  ];
  return {
    given: `${example.year}年度${person ? `，${person}` : ''}：${recordText(example.record, vocabulary)}${readingsText(example.readings, policy)}`,
    gives: outcome.join('，'),
    because: example.because,
  };
}

/** A worked example of a limit across activities. */
export function limitExample(
  example: Policy['limits'][number]['examples'][number],
  unit: Unit,
  { policy, vocabulary }: Naming,
): Told {
  return {
    given: `${example.year}年度：${recordText(example.record, vocabulary)}${readingsText(example.readings, policy)}`,
    gives: `当年计${expectedText(example.total, unit)}`,
  };
}

/** What an option of a reading comes to: on a rule, on a year, or in the words of a provision. */
export function readingExample(example: ReadingExample, naming: Naming): Told | undefined {
  const { policy } = naming;
  if ('rule' in example) {
    const rule = policy.rules.find(({ id }) => id === example.rule);
    return rule && ruleExample(example, rule, naming);
  }
  if ('provision' in example) {
    if (example.window) return { given: `${example.year}年度`, gives: example.window.map(day).join('至') };
    return example.says === undefined ? undefined : { given: '规定的意思是', gives: example.says };
  }
  const unit = policy.requirements.find(({ track }) => track === 'general')?.unit ?? 'hours';
  return yearExample(example, unit, naming);
}
