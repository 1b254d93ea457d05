import { describe, expect, it } from 'vitest';
import { isTable } from '../../../src/documents/forms/sheet.ts';
import { indexOf } from '../../../src/documents/index/entries.ts';
import { indexSheet } from '../../../src/documents/index/sheet.ts';
import { evidenced } from '../../../src/engine/evidence.ts';
import type { Attached } from '../../../src/stores/database.ts';
import { policy } from '../../engine/policies.ts';

const record = (region: string, id: string, kind: string, years: number[], ...held: string[]) => ({
  found: { record: id, kind, years, proof: evidenced(policy(region), kind, held) },
  named: { id, title: `记录${id}`, held },
});

const file = (id: string, activity: string): Attached => ({
  ...{ id, activity, draft: 'd', name: `${id}.pdf`, type: 'application/pdf', size: 3, addedAt: id },
  content: new Blob(['abc']),
});

const none = { papers: [], missing: [], clauses: [] };

const index = (records: ReturnType<typeof record>[], files: Attached[] = [], papers: typeof none = none) =>
  indexOf(
    papers,
    records.map(({ found }) => found),
    new Map(records.map(({ named }) => [named.id, named])),
    files,
  );

const lines = (...given: Parameters<typeof index>) =>
  index(...given).map((entry) => [
    entry.number,
    entry.lines.map(({ number, text, isHeld }) => `${number} ${text} ${isHeld ? '有' : '缺'}`),
  ]);

describe('numbers', () => {
  it('count the records of a year from one, and the papers of a record in the order of the text', () => {
    const records = [
      record('yiyang', 'a', 'training', [2017], '结业证书', '培训通知'),
      record('yiyang', 'b', 'paper', [2018], '刊号'),
      record('yiyang', 'c', 'degree', [2018], '博士毕业证'),
    ];
    expect(lines(records)).toEqual([
      ['2017-001', ['2017-001-01 培训通知 有', '2017-001-02 结业证书 有']],
      [
        '2018-001',
        ['2018-001-01 刊物封面 缺', '2018-001-02 刊号 有', '2018-001-03 含论文标题和作者姓名的目录复印件 缺'],
      ],
      ['2018-002', ['2018-002-01 博士毕业证 有']],
    ]);
  });

  it('give one line to papers of which any one will do', () => {
    expect(lines([record('yiyang', 'a', 'lecture', [2018], '学术讲座通知')])).toEqual([
      [
        '2018-001',
        ['2018-001-01 学术讲座通知 有', '2018-001-02 学习笔记、加盖单位公章的参加讲座回执中的任意一项 缺'],
      ],
    ]);
  });

  it('say in which situation a paper is missing, where the text tells several apart', () => {
    const held = ['继续教育证书', '培训通知文件', '报名情况（单位同意盖章）'];
    const [[, found] = []] = lines([record('luojiang', 'a', 'training', [2018], ...held)]);
    expect(found?.at(-1)).toBe('2018-001-04 要缴费的培训：缴费凭证 缺');
  });

  it('a kind without papers in the text keeps its number and its files', () => {
    const [entry] = index(
      [record('fuling', 'a', 'paper', [2021])],
      [file('x', 'a'), file('y', 'b'), file('z', 'a')],
    );
    expect([entry?.number, entry?.lines]).toEqual(['2021-001', []]);
    expect(entry?.files.map(({ number, file: { id } }) => [number, id])).toEqual([
      ['2021-001-附1', 'x'],
      ['2021-001-附2', 'z'],
    ]);
  });

  it('a record of two years stands in the first', () => {
    const [entry] = index([record('yiyang', 'a', 'degree', [2017, 2018])]);
    expect([entry?.number, entry?.years]).toEqual(['2017-001', [2017, 2018]]);
  });

  it('the papers of the application come first', () => {
    const papers = { papers: ['甲', '乙'], missing: ['乙'], clauses: ['三'] } as typeof none & {
      papers: string[];
    };
    expect(lines([], [], papers)).toEqual([['申报', ['申报-01 甲 有', '申报-02 乙 缺']]]);
  });
});

it('on paper every row is as wide as the table, names its clauses, and says what the text leaves open', () => {
  const entries = index(
    [
      record('yiyang', 'a', 'training', [2018], '结业证书', '培训通知'),
      record('fuling', 'b', 'paper', [2018]),
    ],
    [file('x', 'a')],
  );
  const sheet = indexSheet(entries, { about: '湖南益阳，2014至2018年度', day: '2026年11月21日' });
  const table = sheet.blocks.find(isTable);
  expect(table?.widths.reduce((sum, width) => sum + width, 0)).toBe(170);
  expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['编号', '记录', '材料、文件', '状态', '条款'],
    ['2018-001-01', '记录a', '培训通知', '已有', '附件4·确认·1\n三·第1段'],
    ['2018-001-02', '结业证书', '已有'],
    ['2018-001-附1', 'x.pdf', '文件'],
    ['2018-002', '记录b', '用什么证明，文件没有写', '未规定', ''],
  ]);
  expect(sheet.official).toBe(false);
});
