import type { Conditions, Test } from '../policy/schema/condition.ts';
import type { Vocabulary } from '../policy/schema/vocabulary.ts';
import { choiceName, factName } from './names.ts';
import { figure } from './number.ts';

const bounds = (test: Exclude<Test, { is: unknown } | { given: boolean }>, unit: string): string => {
  const { from, to, above, below } = test;
  if (from !== undefined && from === to) return `${figure(from)}${unit}`;
  if (from !== undefined && to !== undefined) return `${figure(from)}至${figure(to)}${unit}`;
  const low =
    from !== undefined
      ? `${figure(from)}${unit}以上`
      : above !== undefined
        ? `超过${figure(above)}${unit}`
        : '';
  const high =
    to !== undefined ? `${figure(to)}${unit}以内` : below !== undefined ? `不到${figure(below)}${unit}` : '';
  return [low, high].filter(Boolean).join('，');
};

const rankText = (test: Exclude<Test, { is: unknown } | { given: boolean }>): string => {
  const { from = 1, to } = test;
  if (to === undefined) return from <= 1 ? '任何排名' : `第${from}位及以后`;
  if (from === to) return `第${from}位`;
  return from <= 1 ? `前${to}位` : `第${from}至${to}位`;
};

/** One fact and what it must be, in a few words. */
function testText(vocabulary: Vocabulary, fact: string, test: Test): string {
  const name = factName(vocabulary, fact);
  const declared = vocabulary.facts[fact];
  if ('given' in test) {
    if (declared?.type === 'flag') return `${test.given ? '' : '没有'}写明是否“${name}”`;
    return test.given ? `有${name}` : `没有${name}`;
  }
  if ('is' in test) {
    if (declared?.type === 'flag') return test.is[0] === true ? name : `不是“${name}”`;
    return test.is.map((value) => choiceName(vocabulary, fact, String(value))).join('、');
  }
  if (fact === 'rank') return rankText(test);
  return `${name}${bounds(test, declared?.type === 'number' ? declared.unit : '')}`;
}

/** All tests of a rule or row in a few words, such as 国家级，前5位. */
export const conditionsText = (vocabulary: Vocabulary, conditions: Conditions): string =>
  Object.entries(conditions)
    .map(([fact, test]) => testText(vocabulary, fact, test))
    .join('，');
