import { expect, it } from 'vitest';
import { list } from '../../../../src/documents/forms/luojiang/list.ts';
import { markOf } from '../../../../src/documents/forms/sheet.ts';
import { formInput, training } from '../input.ts';
import { linesOf, rowsOf } from '../texts.ts';

const input = formInput(
  'luojiang',
  { use: 'title', year: '2018', chosen: [2018] },
  [{ ...training('测绘新技术', { end: '2018-05-10', days: '2' }), held: ['培训通知文件', '结业证书'] }],
  { name: '甲', unit: '乙单位' },
);

it('洛江 二（一）: who, and what the unit brings with its clauses; no form is made up', () => {
  const [sheet] = list.make(input);
  if (!sheet) throw new Error('no sheet');
  expect(markOf(sheet)).toContain('不是官方表格');
  expect(linesOf(sheet)).toContain('没有附在文件里');
  const rows = rowsOf(sheet);
  expect(rows[1]?.slice(0, 2)).toEqual(['甲', '乙单位']);
  expect(rows.slice(3, 11).map(([, paper, at]) => `${paper} ${at}`)).toEqual([
    '附件4 花名册 二·（一）',
    '继续教育证书 二·（一）·1',
    '培训通知文件 二·（一）·2',
    '报名情况（单位同意盖章） 二·（一）·3',
    '缴费凭证（要缴费的） 二·（一）·4',
    '在职学历学位材料（在读的） 二·（一）·5',
    '论文事先确认手续（用论文的） 二·（一）·6',
    '其他佐证材料 二·（一）·7',
  ]);
});

it('lists the studies with the papers at hand that the text names for them', () => {
  const [sheet] = list.make({ ...input, check: { ...input.check, years: input.check.years } });
  const studies = sheet ? rowsOf(sheet).slice(12) : [];
  expect(studies.map(([year, what, , papers]) => [year, what, papers])).toEqual([
    ['2018', '测绘新技术（专业），2018年5月10日', '培训通知文件'],
  ]);
});
