import { expect, it } from 'vitest';
import { outlineOf, partsOf } from '../../src/format/outline.ts';
import type { Clause } from '../../src/policy/schema/policy.ts';
import { linjiang } from './linjiang.ts';

const clause = (at: string, heading?: string): Clause => ({
  at,
  kind: 'information',
  ...(heading !== undefined && { heading }),
  says: at,
  sha256: '',
});

const names = (at: string[]) =>
  partsOf(at.map((each) => clause(each))).map(({ name, clauses }) => [name, clauses.length]);

it('the parts of a document are its text and its annexes, in order', () => {
  expect(names(['题头', '一', '附件1/题头', '附件1/表', '附件2/1'])).toEqual([
    ['正文', 2],
    ['附件1', 2],
    ['附件2', 1],
  ]);
});

it('an annex without a number goes on to the end', () => {
  expect(names(['题头', '落款', '附件/题头', '第一条', '第二条'])).toEqual([
    ['正文', 2],
    ['附件', 3],
  ]);
});

it('clauses are numbered within their part or below the clause they belong to', () => {
  const clauses = [
    clause('题头'),
    clause('二', '验证'),
    clause('二/1', '材料'),
    clause('附件4/题头', '形式'),
    clause('附件4/确认/1', '培训'),
    clause('附件4/确认/1(2)', '签到表'),
    clause('附件4/确认/10'),
  ];
  const outline = outlineOf(linjiang({ clauses, readings: [] }));
  expect(outline.map(({ name, title }) => [name, title])).toEqual([
    ['正文', undefined],
    ['附件4', '形式'],
  ]);
  expect(
    outline.flatMap(({ branches }) => branches.map(({ number, text, depth }) => [number, text, depth])),
  ).toEqual([
    [undefined, '题头', 0],
    ['二', '验证', 0],
    ['1', '材料', 1],
    ['题头', '形式', 0],
    ['确认·1', '培训', 0],
    ['（2）', '签到表', 1],
    [undefined, '确认·10', 0],
  ]);
});

it('clauses that can be read in more than one way are marked', () => {
  const [part] = outlineOf(linjiang());
  expect(part?.branches.filter(({ open }) => open).map(({ at }) => at)).toEqual(['一/2']);
});
