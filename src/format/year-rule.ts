import type { Rule, YearRule } from '../policy/schema/recognition.ts';
import type { Vocabulary } from '../policy/schema/vocabulary.ts';
import { factName } from './names.ts';
import { figure, unitName } from './number.ts';

/** In which year hours count: 结束所在的年度. */
export function yearRuleText(year: YearRule, unit: Rule['unit'], vocabulary: Vocabulary): string {
  if ('each' in year)
    return `${factName(vocabulary, year.each[0])}到${factName(vocabulary, year.each[1])}所跨的每一年都足额计`;
  if ('over' in year)
    return `${factName(vocabulary, year.over[0])}到${factName(vocabulary, year.over[1])}按月分到各年`;
  const first = `${factName(vocabulary, year.on)}所在的年度`;
  return 'most' in year ? `${first}最多${figure(year.most)}${unitName(unit)}，余下的计入次年` : first;
}
