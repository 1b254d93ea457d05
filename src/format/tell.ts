import type { Amount, Share } from '../policy/schema/amount.ts';
import type { Unit } from '../policy/schema/parts.ts';
import type { Policy } from '../policy/schema/policy.ts';
import type { Rule } from '../policy/schema/recognition.ts';
import type { Vocabulary } from '../policy/schema/vocabulary.ts';
import { conditionsText } from './condition.ts';
import { countedName, factName, measureNames } from './names.ts';
import { figure, percent, unitName } from './number.ts';

/** What telling needs: the names, the unit of the rule, and which option of a reading is meant. */
export type Telling = {
  vocabulary: Vocabulary;
  policy: Policy;
  unit: Unit;
  option: (reading: string) => string;
};

const ratioText = (ratio: number | string): string => (typeof ratio === 'string' ? ratio : percent(ratio));

function shareText(share: Share, telling: Telling): string {
  if ('reading' in share) {
    const chosen = share.options[telling.option(share.reading)];
    return chosen ? shareText(chosen, telling) : '';
  }
  if ('ratio' in share) return `按${ratioText(share.ratio)}计`;
  if ('compounding' in share) return `排名每后一位，按前一位的${ratioText(share.compounding)}计`;
  return `按排名依次计${share.byRank.map((ratio) => (ratio === 0 ? '0' : ratioText(ratio))).join('、')}`;
}

/** The table row by row: the case, then its figure. */
const rowsText = (amount: Extract<Amount, { table: unknown }>, telling: Telling): string =>
  amount.table
    .map((row) => {
      const when = conditionsText(telling.vocabulary, row.when);
      return when ? `${when}：${tell(row.hours, telling)}` : tell(row.hours, telling);
    })
    .join('；');

/** An amount in one Chinese phrase, on the readings that `telling` chooses; silence is said as 未规定. */
function tell(amount: Amount, telling: Telling): string {
  const unit = unitName(telling.unit);
  const inner = (next: Amount) => tell(next, telling);
  if ('fixed' in amount) return `${figure(amount.fixed)}${unit}`;
  if ('stated' in amount) return `按${factName(telling.vocabulary, amount.stated)}`;
  if ('passedCourses' in amount) return '按每门合格课程的规定学时';
  if ('rate' in amount) return `每${measureNames[amount.per]}${figure(amount.rate)}${unit}`;
  if ('table' in amount) return rowsText(amount, telling);
  if ('share' in amount) return `${inner(amount.of)}，${shareText(amount.share, telling)}`;
  if ('sum' in amount) return amount.sum.map(inner).join('；另加');
  if ('first' in amount) return amount.first.map(inner).join('；没有的，');
  if ('best' in amount) return `取最高：${amount.best.map(inner).join('；')}`;
  if ('from' in amount) return `${inner(amount.from)}至${inner(amount.to)}，由${amount.decidedBy}确定`;
  if ('cap' in amount) {
    const whole = inner(amount.of);
    return `${whole}${whole.includes('；') ? '；都是每次最多' : '，每次最多'}${inner(amount.cap)}`;
  }
  if ('fulfils' in amount) {
    const parts = Object.entries(amount.fulfils) as ['public' | 'professional' | 'elective', number][];
    return `视同完成${parts.map(([of, hours]) => `${countedName(of, telling.policy)}${figure(hours)}${unit}`).join('、')}`;
  }
  if ('exempts' in amount) return `免学：${amount.exempts}`;
  if ('part' in amount) return inner(amount.of);
  if ('reading' in amount) {
    const chosen = amount.options[telling.option(amount.reading)];
    return chosen ? inner(chosen) : '';
  }
  if ('not' in amount) return '未规定';
  if ('refused' in amount) return '不计';
  return amount satisfies never;
}

/** A rule in one phrase: its own short words where it has them, else its amount on the default readings. */
export function tellRule(rule: Rule, policy: Policy, vocabulary: Vocabulary): string {
  if (rule.says) return rule.says;
  const option = (id: string) => policy.readings.find((reading) => reading.id === id)?.default ?? '';
  return tell(rule.hours, { vocabulary, policy, unit: rule.unit, option });
}
