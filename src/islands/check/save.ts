import type { Line } from '../../engine/assess.ts';
import { reportNames, useNames } from '../../format/application.ts';
import { locatorText } from '../../format/locator.ts';
import { countedName } from '../../format/names.ts';
import { figure, hoursText, unitName } from '../../format/number.ts';
import { yearsText } from '../../format/years.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { policy } from '../../stores/calculator/result.ts';
import { lightsFor } from '../../stores/calculator/years.ts';
import { typedApplication } from '../../stores/check/application.ts';
import { checked } from '../../stores/check/checked.ts';
import { today } from '../../stores/clock.ts';
import { lightText } from '../draft/lights.ts';
import { verdictNames } from '../draft/verdicts.ts';
import { readingsShown } from './ReadingsUsed.tsx';
import { summaryText } from './summary.ts';
import { linesOf, reportRows, shortTexts } from './words.ts';

const dueOf = ({ due, strength }: Line): string => {
  if (due === undefined) return '';
  if (due === 'some') return '要有，没有写数字';
  if (due === 'unspecified') return '没有写数字';
  return `${strength === 'generally' ? '一般' : ''}${figure(due)}`;
};

const headings = [
  '年度',
  '要求',
  '判断',
  '项目',
  '单位',
  '已认定',
  '要求数',
  '还差',
  '登记',
  '验证',
  '材料',
  '条款',
];

/** A row for each part of each year's requirement. */
function yearRows(within: Policy): string[][] {
  const result = checked.value;
  if (!result) return [];
  return reportRows(result.years).flatMap((row) => {
    const { assessment, years, verdict } = row;
    const requirement = within.requirements.find(({ id }) => id === assessment.requirement);
    const { registered, verified, evidenced } = lightsFor(within, assessment);
    return linesOf(assessment, result.parts).map((line) => [
      `${yearsText(years)}${assessment.reference ? '（参照）' : ''}`,
      requirement?.title ?? '',
      verdictNames[verdict],
      line.of === 'total' ? '合计' : countedName(line.of, within),
      unitName(line.unit),
      hoursText(line.done),
      dueOf(line),
      line.short > 0 ? figure(line.short) : '',
      lightText('registered', registered).text,
      lightText('verified', verified).text,
      lightText('evidenced', evidenced).text,
      assessment.clauses.map(locatorText).join('；'),
    ]);
  });
}

function aboutRows(within: Policy): string[][] {
  const result = checked.value;
  const rows: [string, string | undefined][] = [
    ['申报', summaryText()],
    ['结论', result && `${verdictNames[result.verdict]}${result.firm ? '，不随读法改变' : ''}`],
    ['差什么', result && shortTexts(result, within).join('；')],
    ['申报材料还缺', result?.papers.missing.join('、')],
    ...readingsShown().map(({ asks, says }): [string, string] => [`读法：${asks}`, says]),
    ['规则版本', within.version],
    ['生成日期', today.value],
    ['说明', '自查结果，不代替主管部门的认定；文件是否仍然有效未核验。'],
  ];
  return rows.filter((row): row is [string, string] => Boolean(row[1]));
}

/** Saves the report as a table: the years on one sheet, what they rest on on another. */
export async function saveReport(): Promise<void> {
  const within = policy.value;
  if (!within) return;
  const { use } = typedApplication.value;
  const [{ xlsx }, { download }] = await Promise.all([
    import('../../documents/xlsx.ts'),
    import('../../documents/download.ts'),
  ]);
  const file = await xlsx([
    {
      name: '逐年判断',
      rows: [headings, ...yearRows(within)],
      widths: [14, 24, 10, 12, 8, 14, 18, 8, 18, 14, 18, 28],
      fixed: 1,
    },
    { name: '说明', rows: [[useNames[use], reportNames[use]], ...aboutRows(within)], widths: [32, 90] },
  ]);
  download(file, `${reportNames[use]}-${today.value}.xlsx`);
}
