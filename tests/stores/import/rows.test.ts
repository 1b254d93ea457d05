import { describe, expect, it } from 'vitest';
import { columnsOf, mapHeadings, recogniser } from '../../../src/stores/import/columns.ts';
import { headingRow } from '../../../src/stores/import/heading.ts';
import {
  alreadyThere,
  type Mapped,
  readRows,
  unasked,
  unknownKinds,
} from '../../../src/stores/import/rows.ts';
import { shipped } from '../library.ts';

const { vocabulary } = shipped;
const papers = new Set(['继续教育证书', '学习内容、学时和成绩证明']);
const reading = { vocabulary, today: '2026-11-21', papers };
const recognise = recogniser(columnsOf(vocabulary));

/** A table whose headings are found and understood by themselves. */
function mapped(rows: string[][], chosen: Partial<Mapped> = {}): Mapped {
  const heading = headingRow(rows, (cell) => recognise(cell) !== undefined);
  return { rows, heading, columns: mapHeadings(rows[heading] ?? [], recognise), kindWords: {}, ...chosen };
}
const read = (rows: string[][], chosen?: Partial<Mapped>) => readRows(mapped(rows, chosen), reading);
const typedOf = (heading: string, cell: string) =>
  read([
    ['类型', heading],
    ['培训班', cell],
  ])[0]?.activity.typed;

describe('the columns', () => {
  it('have names of their own', () => {
    const names = columnsOf(vocabulary).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(
      expect.arrayContaining(['类型', '名称', '全天数（天）', '证明材料', '已登记', '同一事项']),
    );
  });

  it('are known by their names, without the unit, and by other words', () => {
    const headings = ['培训名称', '全天数（天）', '全天数', '天 数', '学时', '开始时间*', '备注'];
    expect(headings.map(recognise)).toEqual([
      'title',
      'days',
      'days',
      'days',
      'statedHours',
      'start',
      undefined,
    ]);
  });

  it('are taken once: the first of two that mean the same', () => {
    expect(mapHeadings(['名称', '培训名称', '开始'], recognise)).toEqual(['title', undefined, 'start']);
  });

  it('are found below titles and notes', () => {
    const rows = [
      ['2018年度学习情况表', '', ''],
      ['单位：', '', ''],
      ['类型', '名称', '开始'],
      ['论文', '甲', ''],
    ];
    expect(mapped(rows).heading).toBe(2);
  });
});

describe('a cell', () => {
  it.each([
    ['2018-05-14', '2018-05-14'],
    ['2018/5/14', '2018/5/14'],
    ['2018年5月14日', '2018年5月14日'],
    ['2018.5.14', '2018.5.14'],
    ['20180514', '2018-05-14'],
    ['43234', '2018-05-14'],
    ['2018-05-14 00:00:00', '2018-05-14'],
  ])('%s is a day', (cell, typed) => {
    expect(typedOf('开始', cell)).toEqual({ start: typed });
    expect(
      read([
        ['类型', '开始'],
        ['培训班', cell],
      ])[0]?.troubles,
    ).toEqual([]);
  });

  it.each([
    ['天数', '３天', { days: '3' }],
    ['学时', '７.5学时', { statedHours: '7.5' }],
    ['字数', '20万字', { characters: '200000' }],
    ['字数', '1,200', { characters: '1,200' }],
    ['本人排名', '第2位', { rank: '2' }],
    ['科目', '公需', { subject: 'public' }],
    ['科目', '专业科目', { subject: 'professional' }],
    ['刊物级别', '国家级', { journal: 'national' }],
    ['办班前已向人社部门备案', '√', { filed: true }],
    ['办班前已向人社部门备案', '否', { filed: false }],
    [
      '课程',
      '36学时合格；未合格',
      {
        courses: [
          { hours: '36', passed: true },
          { hours: '', passed: false },
        ],
      },
    ],
  ])('%s: %s', (heading, cell, typed) => {
    expect(typedOf(heading, cell)).toEqual(typed);
  });

  it('that could mean several options is not guessed', () => {
    const [row] = read([
      ['类型', '奖项级别'],
      ['获奖', '国家级'],
    ]);
    expect(row?.activity.typed).toEqual({ awardLevel: '国家级' });
    expect(row?.troubles[0]?.says).toContain('国家级科技奖、国家级哲学社会科学类');
  });
});

describe('a row', () => {
  it('names what is wrong by its number in the file, the column and what is expected', () => {
    const rows = read([
      ['表'],
      ['类型', '名称', '开始', '全天数', '办班前已向人社部门备案'],
      ['培训班', '甲', '下周', '很多', '也许'],
      [],
      ['培训班', '4.1E+17', '2018-05-14', '9999', ''],
    ]);
    expect(
      rows.flatMap(({ troubles }) =>
        troubles.map(({ line, column, text, says }) => [line, column, text, says]),
      ),
    ).toEqual([
      [3, '办班前已向人社部门备案', '也许', '应写是或否，导入后这一项空着'],
      [3, '开始', '下周', '不是日期，应写成2018-05-14'],
      [3, '全天数', '很多', '不是数字，应写成3或7.5'],
      [5, '名称', '4.1E+17', '被表格软件改写过，应写原来的文字'],
      [5, '全天数', '9999', '有误：超过366天，可能多打了数字，请核对'],
    ]);
    expect(rows[0]?.activity.typed).toEqual({ start: '下周', days: '很多' });
  });

  it('knows its kind by name, part of the name or another word; else it is asked for', () => {
    const rows = [
      ['类型', '名称'],
      ['发表论文', '甲'],
      ['研修班', '乙'],
      ['网课', '丙'],
      ['内训', '丁'],
      ['', '戊'],
    ];
    expect(unknownKinds(mapped(rows), vocabulary)).toEqual(['内训']);
    const kinds = (chosen?: Partial<Mapped>) => read(rows, chosen).map(({ activity }) => activity.kind);
    expect(kinds()).toEqual(['paper', 'training', 'online-course', '', '']);
    expect(kinds({ kind: 'lecture', kindWords: { 内训: 'training' } })).toEqual([
      'paper',
      'training',
      'online-course',
      'training',
      'lecture',
    ]);
  });

  it('has only papers that a policy names, whatever separates them', () => {
    const [row] = read([
      ['类型', '证明材料'],
      ['论文', '继续教育证书、学习内容、学时和成绩证明'],
    ]);
    expect(row?.activity.held).toEqual(['继续教育证书']);
    const [other] = read([
      ['类型', '证明材料'],
      ['论文', '继续教育证书；学习内容、学时和成绩证明'],
    ]);
    expect(other?.activity.held).toEqual([...papers]);
    expect(other?.troubles).toEqual([]);
  });

  it('is tied to the rows of its own file that are about the same', () => {
    const rows = read([
      ['类型', '名称', '同一事项'],
      ['论文', '甲', '1'],
      ['论文', '乙', '2'],
      ['论文', '丙', '1'],
    ]);
    const [first, second, third] = rows.map(({ activity }) => activity);
    expect(first?.same).toBe(first?.id);
    expect(third?.same).toBe(first?.id);
    expect(second?.same).toBe(second?.id);
  });

  it('is known to be in the draft already by kind, title and facts, however a day is written', () => {
    const rows = read([
      ['类型', '名称', '开始'],
      ['论文', '甲', ''],
      ['培训班', '乙', '2018/5/14'],
      ['培训班', '丙', ''],
    ]);
    const there = [
      { id: '1', kind: 'training', title: '乙', typed: { start: '2018-05-14' } },
      { id: '2', kind: 'paper', title: '丙', typed: {} },
    ];
    expect([...alreadyThere(rows, there, reading)]).toEqual([3]);
  });

  it('names facts that its kind does not ask for', () => {
    const rows = read([
      ['类型', '字数', '天数'],
      ['培训班', '2000', '2'],
    ]);
    expect(unasked(rows, vocabulary)).toEqual([['字数（字）', 1]]);
  });
});

it('of two thousand rows the bad one is found, soon', () => {
  const rows = [['类型', '名称', '开始', '全天数']];
  for (let row = 2; row <= 2001; row += 1)
    rows.push(['培训班', `第${row}期`, row === 1500 ? '下周' : '2018-05-14', '2']);
  const before = performance.now();
  const found = read(rows);
  expect(performance.now() - before).toBeLessThan(3000);
  expect(found).toHaveLength(2000);
  expect(found.flatMap(({ troubles }) => troubles.map(({ line, text }) => [line, text]))).toEqual([
    [1500, '下周'],
  ]);
});
