import type { Contribution } from '../../../engine/assess.ts';
import type { YearCheck } from '../../../engine/check/check.ts';
import { figure } from '../../../format/number.ts';
import type { FormInput, FormMaker } from '../form.ts';
import type { Row, Sheet } from '../sheet.ts';
import { doubtMark, isDoubtful, studiesOf } from '../studies.ts';
import { annexSheet, cell, head, pair, personDetails } from './person.ts';

/** What the standards of annex 3 give for a year; other certificates prove hours by themselves and need no form. */
const byStandards = ({ assessments }: YearCheck): Map<string, Contribution> =>
  new Map(
    assessments
      .flatMap(({ activities }) => activities)
      .filter(
        ({ place, certified, rule, clauses, denied, counts }) =>
          place === 'inside' &&
          rule !== undefined &&
          !certified &&
          denied === undefined &&
          counts !== 'public' &&
          clauses.some((at) => at.startsWith('附件3/')),
      )
      .map((each) => [each.activity, each]),
  );

/** The form of one year. */
function yearly(input: FormInput, year: YearCheck): Sheet {
  const { details } = input;
  const found = byStandards(year);
  const activities = input.activities.filter(({ id }) => found.has(id));
  const studies = studiesOf({ ...input, activities }, year);
  const isOpen = studies.some(isDoubtful);
  const sum = figure([...found.values()].reduce((total, { counted }) => total + counted, 0));
  const numbered = (lines: string[]): string =>
    lines.length > 1 ? lines.map((line, index) => `${index + 1}．${line}`).join('\n') : (lines[0] ?? '');
  const hours = studies.map(({ hours }) => hours || '＿＿');
  const rows: Row[] = [
    pair(['现工作单位', details.unit], ['现任专业\n技术职务', details.title]),
    { height: 22, cells: [head('活动的\n组织单位'), cell(details.organisers ?? '', 5)] },
    {
      height: 40,
      cells: [
        head('活动的时间\n和方式'),
        cell(numbered(studies.map(({ when, how, what }) => `${when}，${how}：${what}`)), 5),
      ],
    },
    {
      height: 16,
      cells: [
        head('累计学时'),
        cell(
          studies.length > 1 ? `${numbered(hours)}\n合计${isOpen ? '至少' : ''}${sum}` : (hours[0] ?? ''),
          5,
        ),
      ],
    },
    {
      height: 34,
      cells: [head('单位的\n审核意见'), { text: '\n\n公章\n年　　月　　日', span: 5, align: 'right' }],
    },
    {
      height: 40,
      cells: [
        head('同级人事\n（职称）部门\n的审批意见'),
        {
          text: '年度：＿＿＿＿　合计专业课学时：＿＿＿＿　还需完成学时：＿＿＿＿\n\n公章\n年　　月　　日',
          span: 5,
          align: 'right',
        },
      ],
    },
  ];
  const notes = [
    ...(studies.length === 0 ? [`${year.year}年度没有按附件3折算的专业课记录。`] : []),
    '方式和学时由审核单位参照附件3填写，这里是自查的数；要附通知、成绩、结业证明等材料。',
    ...(isOpen
      ? [`标${doubtMark}的学时换一种读法或补上事实后会变；空着的，文件没有写明学时或还缺事实。`]
      : []),
  ];
  return annexSheet(input, 'recognition-form', `学时认定登记表-${year.year}`, rows, notes);
}

/** 新疆's form to have hours recognised, one for each year with studies by the standards; without any, one for each year asked for. */
export const recognition: FormMaker = {
  policy: 'xinjiang',
  form: 'recognition-form',
  details: [...personDetails, { id: 'organisers', name: '活动的组织单位', kind: 'long' }],
  isTable: true,
  left: '单位审核意见和同级人事（职称）部门审批意见留空。',
  make: (input) => {
    const { years } = input.check;
    const used = years.filter((year) => byStandards(year).size > 0);
    return (used.length > 0 ? used : years).map((year) => yearly(input, year));
  },
};
