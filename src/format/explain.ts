import type { Recognition } from '../engine/recognise.ts';
import type { Step } from '../engine/types.ts';
import type { Measure } from '../policy/schema/amount.ts';
import type { Unit } from '../policy/schema/parts.ts';
import type { Policy } from '../policy/schema/policy.ts';
import type { FactValue } from '../policy/schema/recognition.ts';
import type { Vocabulary } from '../policy/schema/vocabulary.ts';
import { conditionsText } from './condition.ts';
import { countedName, factName, measureNames } from './names.ts';
import { figure, figures, percent, unitName } from './number.ts';

/** One line of the working: what was done, and what it gave in the unit of the rule. */
export type Line = { says: string; result?: string; reading?: string };

type Naming = { policy: Policy; vocabulary: Vocabulary; unit: Unit };

const result = (step: Step): string => `= ${figures(step)}`;

const inputText = (value: FactValue | undefined): string =>
  typeof value === 'number' ? figure(value) : String(value);

/** The option that a reading took, in the words of the reading. */
function readingText(policy: Policy, { id, option }: { id: string; option: string }): string {
  const reading = policy.readings.find((each) => each.id === id);
  return reading ? `${reading.asks}按“${reading.options[option]?.says ?? option}”` : option;
}

function own(step: Step, { policy, vocabulary, unit }: Naming): Line | undefined {
  const { amount } = step;
  const name = unitName(unit);
  if ('rate' in amount) {
    const units = step.inputs[amount.per] as number;
    const says = `${measureNames[amount.per as Measure].replace(/^个/, '')}×${figure(amount.rate)}${name} × ${figure(units)}`;
    return { says, result: result(step) };
  }
  if ('fixed' in amount) return { says: `固定${figure(amount.fixed)}${name}`, result: result(step) };
  if ('stated' in amount)
    return {
      says: `${factName(vocabulary, amount.stated)}${inputText(step.inputs[amount.stated])}`,
      result: result(step),
    };
  if ('passedCourses' in amount) return { says: '合格课程的规定学时相加', result: result(step) };
  if ('table' in amount) {
    const row = step.row === undefined ? undefined : amount.table[step.row];
    const when = row ? conditionsText(vocabulary, row.when) : '';
    return when ? { says: when } : undefined;
  }
  if ('share' in amount) {
    const rank = step.inputs.rank;
    const part = percent(step.share?.low ?? 1);
    return {
      says: rank === undefined ? `按${part}计` : `第${inputText(rank)}位，按${part}计`,
      result: result(step),
    };
  }
  if ('sum' in amount) return step.children.length > 1 ? { says: '相加', result: result(step) } : undefined;
  if ('best' in amount)
    return step.children.length > 1 ? { says: '取最高', result: result(step) } : undefined;
  if ('from' in amount)
    return step.low === step.high
      ? { says: `由${amount.decidedBy}确定`, result: result(step) }
      : { says: `由${amount.decidedBy}在范围内确定，暂按低的计`, result: result(step) };
  if ('cap' in amount) {
    const [before] = step.children;
    return before && before.high > step.high
      ? { says: `每次最多${figure(step.high)}${name}`, result: result(step) }
      : undefined;
  }
  if ('fulfils' in amount)
    return {
      says: `视同完成${Object.entries(amount.fulfils)
        .map(([of, hours]) => `${countedName(of as 'public', policy)}${figure(hours)}${name}`)
        .join('、')}`,
      result: result(step),
    };
  if ('exempts' in amount) return { says: `免学：${amount.exempts}` };
  if ('not' in amount)
    return { says: amount.form ? '原文认可这种形式，但没有规定折算数' : '原文没有规定折算数' };
  if ('refused' in amount) return { says: `原文不计：${amount.refused}` };
  return undefined;
}

/** The working of a step, inner steps first; the ceiling of a cap and the ends of a range are not lines of their own. */
export function working(step: Step, naming: Naming): Line[] {
  const { amount } = step;
  const children = 'cap' in amount ? step.children.slice(0, 1) : 'from' in amount ? [] : step.children;
  const line = own(step, naming);
  const reading = step.reading
    ? { says: readingText(naming.policy, step.reading), reading: step.reading.id }
    : undefined;
  const tableFirst = 'table' in amount && line ? [line] : [];
  return [
    ...tableFirst,
    ...children.flatMap((child) => working(child, naming)),
    ...(line && !('table' in amount) ? [line] : []),
    ...(reading ? [reading] : []),
  ];
}

/** Facts by their labels: 全天数、授课时数. */
const factList = (facts: string[], vocabulary: Vocabulary): string =>
  facts.map((fact) => `“${factName(vocabulary, fact)}”`).join('、');

/** Why an activity stands as it does, in one sentence. */
export function stateText(recognition: Recognition, vocabulary: Vocabulary): string {
  const unit = unitName(recognition.unit);
  const { hours, denied } = recognition;
  switch (recognition.state) {
    case 'recognised':
      if (recognition.exempts) return '可免学，不另计学时。';
      return recognition.certified
        ? `经认定，按认定的${figure(hours?.value ?? 0)}${unit}计；照原文折算不出。`
        : `计${figure(hours?.value ?? 0)}${unit}。`;
    case 'discretionary':
      return `${recognition.certified ? '经认定，' : ''}计${figures(hours ?? { low: 0, high: 0 })}${unit}，由认定单位确定，暂按低的计。`;
    case 'denied':
      return denied?.because === 'condition' && denied.failed.length > 0
        ? `不计：${factList(denied.failed, vocabulary)}不符合原文的条件。`
        : `不计：${(denied?.says ?? '原文排除').replace(/。$/, '')}。`;
    case 'unspecified':
      return recognition.form
        ? '原文认可这种形式，未规定折算数；不计入合计，也不是0。'
        : '原文未规定；不计入合计，也不是0。';
    case 'incomplete':
      return `还缺${factList(recognition.missing, vocabulary)}，填好后再算。`;
  }
}
