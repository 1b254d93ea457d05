import { describe, expect, it } from 'vitest';
import { mapHeadings } from '../../../../src/stores/import/columns.ts';
import { headingRow } from '../../../../src/stores/import/heading.ts';
import { candidatesOf } from '../../../../src/stores/roster/import/candidates.ts';
import { recogniserOf, type Shape, shapeOf } from '../../../../src/stores/roster/import/columns.ts';
import { type RosterMapped, readRosterRows, unsureOf } from '../../../../src/stores/roster/import/rows.ts';
import type { RosterReading } from '../../../../src/stores/roster/import/who.ts';
import type { RosterPerson } from '../../../../src/stores/roster/people.ts';
import { shipped } from '../../library.ts';

const { vocabulary } = shipped;
const reading: RosterReading = {
  ...{ vocabulary, today: '2026-11-21', papers: new Set(['结业证书']) },
  ...{ units: new Set(['事业单位', '企业']), groups: new Set(['博士', '教育系统']) },
};

/** A table whose columns are guessed. */
function mappedOf(rows: string[][], more: Partial<RosterMapped> = {}): RosterMapped {
  const shape: Shape = more.shape ?? shapeOf(rows[0] ?? [], vocabulary);
  const recognise = recogniserOf(vocabulary, shape);
  const heading = headingRow(rows, (cell) => recognise(cell) !== undefined);
  const columns = mapHeadings(rows[heading] ?? [], recognise);
  return { rows, heading, columns, shape, words: {}, down: false, ...more };
}

const read = (rows: string[][], people: RosterPerson[] = [], more: Partial<RosterMapped> = {}) =>
  readRosterRows(mappedOf(rows, more), reading, people);

const said = (rows: Awaited<ReturnType<typeof read>>) =>
  rows.flatMap(({ troubles }) =>
    troubles.map(({ line, at, column, text, says }) => `${line} ${at} ${column} ${text} ${says}`),
  );

const someone = (name: string, more: Partial<RosterPerson> = {}): RosterPerson => ({
  ...{ id: `id of ${name}`, name, track: 'general', person: {}, activities: [] },
  ...more,
});

describe('a list of people', () => {
  it('is read under the headings that units have, whatever stands above', async () => {
    const rows = await read([
      ['2018年申报人员名单', '', '', '', '', '', ''],
      ['序号', '人员编号', '名字', '科室', '职称', '申报职称', '取得职称时间'],
      ['1', '0012', '甲', '设计室', '工程师', '副高级', '2013年6月'],
      ['2', '0013', '乙 丙', '总务', '', '中级职称', '41426'],
      ['3', '0014', '丁', '', '', '', '20130601'],
    ]);
    expect(said(rows)).toEqual([]);
    expect(rows.map(({ who }) => who)).toEqual([
      {
        ...{ number: '0012', name: '甲', department: '设计室', title: '工程师' },
        ...{ level: 'associate', lastTitle: '2013' },
      },
      { number: '0013', name: '乙丙', department: '总务', level: 'intermediate', lastTitle: '2013' },
      { number: '0014', name: '丁', lastTitle: '2013' },
    ]);
  });

  it('names each bad cell by row and column, with what stands there and what should', async () => {
    const rows = await read([
      ['姓名', '工号', '申报级别', '参加工作年份', '单位类型', '人员类别', '已验证年度', '周期开始年度'],
      ['甲', '4.1E+17', '', '', '', '', '', ''],
      ['乙', '410000199001010000', '高级', '早年', '私企', '博士；外聘', '去年', '十年前'],
      ['丙', '3', '', '', '', '', '2016、2018至2020', '2014'],
      ['合计', '', '', '', '', '', '', ''],
    ]);
    const found = said(rows);
    expect(found[0]).toMatch(/^2 1 工号 4\.1E\+17 是表格软件把长号码当成数改写的.*先把这一列设成“文本”/);
    expect(found[1]).toMatch(/^3 1 工号 410000199001010000 是表格软件/);
    expect(found.slice(2)).toEqual([
      '3 2 申报级别 高级 不认识，请在上一步选它算哪一种，导入后这一项空着',
      '3 3 参加工作年份 早年 不是年份，应写成2016',
      '3 4 单位类型 私企 不认识，请在上一步选它算哪一种，导入后这一项空着',
      '3 5 人员类别 博士；外聘 里没有认出“外聘”，导入后不带上',
      '3 6 已验证年度 去年 不是年份，应写成2016、2018至2020，导入后这一项空着',
      '3 7 周期开始年度 十年前 不是数字，应写成3或7.5',
      '5 0 姓名 合计 像是合计的一行，应是人的姓名',
    ]);
    expect(rows[2]?.who).toMatchObject({
      verified: [2016, 2018, 2019, 2020],
      person: { cycleStart: '2014' },
    });
    expect(rows.map(({ person }) => person)).toEqual(['name 甲', 'name 乙', 'number 3', undefined]);
  });

  it('takes the words that the person explained', async () => {
    const table = [
      ['姓名', '申报级别', '适用的要求', '单位类型'],
      ['甲', '高级', '教育系列', '私企'],
    ];
    expect(unsureOf(mappedOf(table), reading)).toEqual({
      words: {
        'of:level': { first: ['高级'], count: 1 },
        'of:track': { first: ['教育系列'], count: 1 },
        'of:unit': { first: ['私企'], count: 1 },
      },
      lacksKind: false,
      hasGaps: false,
    });
    const words = {
      'of:level': { 高级: '副高' },
      'of:track': { 教育系列: '中小学教师' },
      'of:unit': { 私企: '' },
    };
    const rows = await read(table, [], { words });
    expect(said(rows)).toEqual([]);
    expect(rows[0]?.who).toEqual({ name: '甲', level: 'associate', track: 'teacher' });
  });

  it('has everybody once: a second row of somebody is named with the first', async () => {
    const rows = await read([
      ['姓名', '工号'],
      ['甲', '1'],
      ['乙', '2'],
      ['甲', '1'],
      ['丙', '2'],
      ['甲', '3'],
      ['丁', ''],
      ['丁', ''],
      ['', '9'],
    ]);
    expect(said(rows)).toEqual([
      '4 1 工号 1 与第2行是同一个人，应只写一行',
      '5 1 工号 2 第3行也有，那里是“乙”，这里是“丙”，一个工号应只有一个人',
      '8 0 姓名 丁 与第7行同名，分不清是不是同一个人，应写明工号',
      '9 0 姓名  没有填，名册里也没有这个工号，应写姓名',
    ]);
  });

  it('finds who is in the roster already, by number or by the only such name', async () => {
    const here = [someone('甲', { number: '1' }), someone('乙'), someone('丙', { number: '3' })];
    const rows = await read(
      [
        ['姓名', '工号'],
        ['甲', ''],
        ['乙', '2'],
        ['丁', '3'],
      ],
      here,
    );
    expect(rows.map(({ person }) => person)).toEqual(['id of 甲', 'id of 乙', undefined]);
    expect(said(rows)).toEqual(['4 1 工号 3 在名册里是“丙”的，这里是“丁”，一个工号应只有一个人']);
    const found = await candidatesOf(rows, here, reading);
    expect(found.map(({ fate, person }) => [fate, person.number])).toEqual([
      ['here', '1'],
      ['changed', '2'],
    ]);
  });
});

const headings = ['姓名', '工号', '部门', '类型', '名称', '开始', '结束', '天数'];

describe('a list of activities', () => {
  it('becomes people with theirs, dates in any writing', async () => {
    const table = [
      headings,
      ['甲', '1', '设计室', '培训', '装配式', '2018/6/6', '2018年6月8日', '3天'],
      ['乙', '2', '', '培训', '装配式', '43257', '20180608', '3'],
      ['甲', '1', '', '', '', '', '', ''],
      ['甲', '', '', '网络学习', '公需', '2018.7.1', '2018-07-02 08:00', ''],
    ];
    expect(shapeOf(table[0] ?? [], vocabulary)).toBe('activities');
    const rows = await read(table);
    expect(said(rows)).toEqual([]);
    const found = await candidatesOf(rows, [], reading);
    const typed = found.map(({ person }) => person.activities.map(({ typed }) => typed));
    expect(typed).toEqual([
      [
        { start: '2018/6/6', end: '2018年6月8日', days: '3' },
        { start: '2018.7.1', end: '2018-07-02' },
      ],
      [{ start: '2018-06-06', end: '2018-06-08', days: '3' }],
    ]);
    expect(found.map(({ person, fate }) => [person.name, person.department, fate])).toEqual([
      ['甲', '设计室', 'new'],
      ['乙', undefined, 'new'],
    ]);
  });

  it('is told from one of people by its headings', () => {
    expect(shapeOf(['姓名', '级别', '部门'], vocabulary)).toBe('people');
    expect(shapeOf(headings, vocabulary)).toBe('activities');
  });

  it('names a bad date and an unknown kind; who two people are called needs a number', async () => {
    const rows = await read([
      headings,
      ['甲', '1', '', '培训', '', '2018-02-30', '', '3'],
      ['甲', '2', '', '拓展', '', '2018-02-03', '', '1'],
      ['甲', '', '', '培训', '', '2018-02-03', '', '1'],
      ['', '', '', '培训', '', '2018-02-03', '', '1'],
    ]);
    expect(said(rows)).toEqual([
      '2 5 开始 2018-02-30 不是日期，应写成2018-05-14',
      '3 3 类型 拓展 不是这里的类型，请在上一步选它算哪一类',
      '4 0 姓名 甲 这份表里有2个工号不同的人叫这个名字，应写明工号',
      '5 0 姓名  没有填，应写姓名或工号',
    ]);
  });

  it('with merged cells has the name in the first row only: the rows below are the same person’s where that is said', async () => {
    const table = [
      headings,
      ['甲', '1', '', '培训', '', '2018-05-14', '', '1'],
      ['', '', '', '培训', '', '2018-06-14', '', '2'],
      ['乙', '2', '', '培训', '', '2018-05-14', '', '1'],
    ];
    expect(unsureOf(mappedOf(table), reading)).toEqual({ words: {}, lacksKind: false, hasGaps: true });
    expect(said(await read(table))).toEqual(['3 0 姓名  没有填，应写姓名或工号']);
    const rows = await read(table, [], { down: true });
    expect(said(rows)).toEqual([]);
    const found = await candidatesOf(rows, [], reading);
    expect(found.map(({ person }) => person.activities.length)).toEqual([2, 1]);
  });

  it('adds to somebody what is not there yet', async () => {
    const table = [
      headings,
      ['甲', '1', '总务', '培训', '', '2018-05-14', '', '1'],
      ['甲', '1', '', '培训', '', '2018-06-14', '', '2'],
    ];
    const activity = { id: 'a', kind: 'training', title: '', typed: { days: '1', start: '2018年5月14日' } };
    const here = [someone('甲', { number: '1', level: 'junior', activities: [activity] })];
    const [found] = await candidatesOf(await read(table, here), here, reading);
    expect(found).toMatchObject({ fate: 'changed', added: 1, known: 1 });
    expect(found?.person).toMatchObject({ id: 'id of 甲', level: 'junior', department: '总务' });
    expect(found?.person.activities.map(({ typed }) => typed.start)).toEqual(['2018年5月14日', '2018-06-14']);
    const again = await candidatesOf(
      await read(table, found ? [found.person] : []),
      found ? [found.person] : [],
      reading,
    );
    expect(again).toMatchObject([{ fate: 'here', added: 0, known: 2 }]);
  });
});

it('one bad row in 2000 leaves 1999 people to take, and can be stopped while it is read', async () => {
  const table = [
    ['姓名', '工号'],
    ...Array.from({ length: 2000 }, (_, index) => [`${index}`, index === 1233 ? '1.2E+11' : `n${index}`]),
  ];
  const rows = await read(table);
  expect(said(rows)).toEqual([expect.stringMatching(/^1235 1 工号 1\.2E\+11 /)]);
  const good = rows.filter(({ troubles }) => troubles.length === 0);
  expect(await candidatesOf(good, [], reading)).toHaveLength(1999);
  const long = [...table, ...Array.from({ length: 60_000 }, (_, index) => [`${index}`, `m${index}`])];
  const stopping = new AbortController();
  const told: [number, number][] = [];
  const tell = (done: number, of: number) => {
    told.push([done, of]);
    stopping.abort();
  };
  const { signal } = stopping;
  await expect(readRosterRows(mappedOf(long), reading, [], { tell, signal })).rejects.toThrow();
  expect(told).toEqual([[expect.any(Number), 62_000]]);
  expect(told[0]?.[0]).toBeLessThan(62_000);
});
