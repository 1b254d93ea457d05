import { expect, it } from 'vitest';
import { sheetsOf } from '../../../src/islands/roster/sheets.ts';
import { policy, vocabulary } from '../../format/real.ts';
import { line, person, year } from '../../stores/roster/list.ts';

const subjects = [
  { of: 'total', unit: 'hours' },
  { of: 'professional', unit: 'hours' },
] as const;

const nobody = { done: 0, notDone: 0, undecided: 0, turning: 0 };

const sheets = sheetsOf({
  roster: { name: '某院' },
  job: {
    policy: policy('yiyang'),
    vocabulary,
    readings: {},
    use: 'title',
    year: 2018,
    years: [],
    today: '2018-12-03',
  },
  entries: [
    {
      person: person('甲', { number: '0012', department: '总工办', level: 'associate' }),
      line: line('甲', 'not-met', [
        year(2017, 'met', { asked: false }),
        year(2018, 'not-met', { total: 7, professional: 15 }),
      ]),
    },
    { person: person('乙'), line: undefined },
  ],
  subjects,
  years: [2017, 2018],
  counts: {
    senior: { ...nobody, notDone: 1, turning: 1 },
    intermediate: nobody,
    junior: nobody,
    unstated: { ...nobody, undecided: 1 },
  },
  countedYear: 2018,
});

it('one row a person: verdicts of years that the document does not govern are for reference', () => {
  const [all] = sheets;
  expect(all?.rows).toEqual([
    [
      '姓名',
      '工号',
      '部门',
      '级别',
      '现任职称',
      '结论',
      '换读法',
      '2017年度（参照）',
      '2018年度',
      '差总数（学时）',
      '差专业（学时）',
      '缺材料（项）',
    ],
    ['甲', '0012', '总工办', '副高', '', '不符合', '不随读法变', '符合', '不符合', '7', '15', '0'],
    ['乙', '', '', '', '', '没有算', '', '', '', '', '', ''],
  ]);
});

it('one sheet a year with done, due, short and clauses', () => {
  expect(sheets.map(({ name }) => name)).toEqual([
    '名册',
    '2017年度（参照）',
    '2018年度',
    '人数统计',
    '说明',
  ]);
  expect(sheets[2]?.rows[0]?.slice(8, 11)).toEqual([
    '总数已有（学时）',
    '总数要求（学时）',
    '差总数（学时）',
  ]);
  expect(sheets[2]?.rows[1]?.slice(5)).toEqual([
    '不符合',
    '不随读法变',
    '是',
    '83',
    '90',
    '7',
    '45',
    '60',
    '15',
    '四·1',
    '',
  ]);
  expect(sheets[1]?.rows[1]?.slice(5, 8)).toEqual(['符合', '不随读法变', '否']);
});

it('counts by level keep the undecided apart', () => {
  expect(sheets[3]?.rows).toEqual([
    ['2018年度', '人数', '完成', '未完成', '无法判定', '完成和未完成里换读法会变的'],
    ['高级', '1', '0', '1', '0', '1'],
    ['中级', '0', '0', '0', '0', '0'],
    ['初级', '0', '0', '0', '0', '0'],
    ['没有填级别', '1', '0', '0', '1', '0'],
    ['合计', '2', '0', '1', '1', '1'],
  ]);
});

it('says by which version and readings was calculated, and who is not calculated', () => {
  const about = sheets[4]?.rows.map((row) => row.join('：')) ?? [];
  expect(about).toContain(`规则版本：${policy('yiyang').version}`);
  expect(about).toContain('人数：2人，其中1人没有算');
  expect(about).toContain('参照：2017年度只能参照，这份文件没有写明管这些年度。');
  expect(about.filter((row) => row.startsWith('读法：')).length).toBe(policy('yiyang').readings.length);
});
