import type { Doing } from '../engine/plan/plan.ts';
import type { Facts } from '../engine/types.ts';
import type { Counted } from '../policy/schema/parts.ts';
import type { Policy } from '../policy/schema/policy.ts';
import type { Vocabulary } from '../policy/schema/vocabulary.ts';
import { factText } from './example.ts';
import { countedName, kindName } from './names.ts';
import { figure, unitName } from './number.ts';

type Naming = { policy: Policy; vocabulary: Vocabulary };

/** What is counted in a doing: 个半天, 字, or 项 for activities alike. */
export function doingUnit({ by }: Pick<Doing, 'by'>, vocabulary: Vocabulary): string {
  if ('times' in by) return '项';
  const declared = vocabulary.facts[by.fact];
  return declared?.type === 'number' ? declared.unit : '';
}

const grouped = (value: number): string => figure(value).replace(/\B(?=(\d{3})+$)/g, ',');

/** 培训班、研修班、进修班，4个半天 */
export const effortText = (effort: Doing & { least: number }, vocabulary: Vocabulary): string =>
  `${kindName(vocabulary, effort.kind)}，${grouped(effort.least)}${doingUnit(effort, vocabulary)}`;

/** 计入专业16学时 */
export function countsText(
  { rule: id, counted, activity }: { rule: string; counted: number; activity: { facts: Facts } },
  policy: Policy,
): string {
  const rule = policy.rules.find((each) => each.id === id);
  const subject = rule?.subject === 'as-stated' ? activity.facts.subject : rule?.subject;
  const name = typeof subject === 'string' ? `入${countedName(subject as Counted, policy)}` : '';
  return `计${name}${figure(counted)}${unitName(rule?.unit ?? 'hours')}`;
}

/** The facts on which an effort rests, besides its own figure and dates: 出版情况：正式出版. */
export const hypotheses = (
  { by, activity: { facts } }: Pick<Doing, 'by'> & { activity: { facts: Facts } },
  { vocabulary }: Pick<Naming, 'vocabulary'>,
): string[] =>
  Object.entries(facts).flatMap(([fact, value]) =>
    vocabulary.facts[fact]?.type === 'date' || ('fact' in by && by.fact === fact)
      ? []
      : [factText(fact, value, vocabulary)],
  );
