import { expect, it } from 'vitest';
import { evidenced } from '../../../src/engine/evidence.ts';
import {
  additions,
  alike,
  clausesOf,
  isComplete,
  otherwise,
  papersIn,
} from '../../../src/islands/check/papers.ts';
import { policy } from '../../engine/policies.ts';

const luojiang = policy('luojiang');
const three = ['继续教育证书', '培训通知文件', '报名情况（单位同意盖章）'];

it('tells apart the situations of a text: with a fee, its receipt is still to come', () => {
  const proof = evidenced(luojiang, 'training', three);
  expect(additions(proof)).toEqual([
    { name: '不缴费的培训', adds: '已经齐了' },
    { name: '要缴费的培训', adds: '补缴费凭证' },
  ]);
  expect(isComplete(proof)).toBe(false);
  expect(isComplete(evidenced(luojiang, 'training', [...three, '缴费凭证']))).toBe(true);
});

it('says what the other reading asks for', () => {
  const yiyang = policy('yiyang');
  expect(otherwise(yiyang, evidenced(yiyang, 'training', ['结业证书']))).toEqual([
    { reading: 'certificate-alone', says: '只有结业证书够不够：读作“够”，已经齐了' },
  ]);
  expect(otherwise(yiyang, evidenced(yiyang, 'training', ['结业证书', '培训通知']))).toEqual([]);
});

it('says of another reading only the situations in which it differs, and once what is the same in all', () => {
  const changzhou = policy('changzhou');
  const [certificate] = otherwise(changzhou, evidenced(changzhou, 'training'));
  expect(certificate?.says).toBe(
    '其他形式的培训，哪些材料算证明：读作“要有证书”，其他形式的专业培训，补培训证书、单位在《继续教育证书》的登记',
  );
  const [seven] = otherwise(luojiang, evidenced(luojiang, 'training'));
  expect(seven?.says).toMatch(/读作“七项都要”，补继续教育证书、/);
});

it('names each paper once, in the order of the text', () => {
  expect(papersIn(evidenced(luojiang, 'training').proofs)).toEqual([...three, '缴费凭证']);
});

it('a kind without papers in the text is not complete', () => {
  expect(isComplete(evidenced(policy('fuling'), 'paper'))).toBe(false);
});

it('puts records that lack the same papers together, and leaves out those that lack none', () => {
  const record = (id: string, held: string[]) => ({
    record: id,
    kind: 'training',
    years: [2018],
    proof: evidenced(luojiang, 'training', held),
  });
  const [none, paid] = [record('a', []), record('b', three)];
  const all = [none, paid, record('c', [...three, '缴费凭证']), record('d', [])];
  expect(alike(luojiang, all).map(({ records }) => records.map((each) => each.record))).toEqual([
    ['a', 'd'],
    ['b'],
  ]);
});

it('names each clause once, though several situations rest on it', () => {
  const clauses = clausesOf(evidenced(luojiang, 'training'));
  expect(clauses).toEqual([...new Set(clauses)]);
  expect(clauses).toContain('二/(一)/1');
});
