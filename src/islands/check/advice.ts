import type { Exemption, Finding, MakeUp, Risk } from '../../engine/check/advice/finding.ts';
import { day } from '../../format/date.ts';
import { yearsText } from '../../format/years.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { verdictNames } from '../draft/verdicts.ts';

const groupNames: Record<Finding['group'], string> = {
  consequence: '后果',
  'make-up': '补学',
  exemption: '免学',
  risk: '风险',
};

/** The groups that have something to tell, in the order of the report. */
export const groupsOf = (findings: readonly Finding[]): { name: string; found: Finding[] }[] =>
  (Object.keys(groupNames) as Finding['group'][]).flatMap((group) => {
    const found = findings.filter((each) => each.group === group);
    return found.length > 0 ? [{ name: groupNames[group], found }] : [];
  });

/**
 * The years that a finding is about: 2016、2018年度; 2020年度待定. Nothing where it is about the application as a whole, or
 * about every year of several.
 */
export function aboutText({ years, perhaps }: Finding, all: readonly number[]): string {
  const isAll = all.length > 1 && all.every((year) => years.includes(year));
  if (isAll) return '各年度';
  return [
    ...(years.length > 0 ? [`${yearsText(years)}年度`] : []),
    ...(perhaps.length > 0 ? [`${yearsText(perhaps)}年度${years.length > 0 ? '待定' : '（待定）'}`] : []),
  ].join('，');
}

/** What a finding says, as a sentence: readings are told with and without a full stop. */
export const saidText = ({ says }: Finding): string =>
  says === '' || says.endsWith('。') ? says : `${says}。`;

/** How a year can still be made complete. */
export function makeUpText({ state, until }: MakeUp): string {
  if (state === 'running' && until !== undefined) return `年度还没有结束，${day(until)}以前的学习还算在内。`;
  if (state === 'possible') return until === undefined ? '可以补。' : `可以补，到${day(until)}为止。`;
  return state === 'ended' ? '已经不能补。' : '';
}

/** How far the person is with an exemption. */
export function exemptionText({ state, documents }: Exemption): string {
  const lacking = documents.length > 0 ? `还缺${documents.join('、')}。` : '';
  return state === 'claimed' ? lacking : '';
}

/** What the readings of an ambiguous clause would give: 按“…”符合，按“…”不符合. */
export function optionsText({ origin, options }: Risk, { readings }: Policy): string {
  const reading = readings.find(({ id }) => id === origin.id);
  return options
    .map(({ option, verdict }) => `按“${reading?.options[option]?.says ?? option}”${verdictNames[verdict]}`)
    .join('，');
}
