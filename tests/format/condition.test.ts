import { describe, expect, it } from 'vitest';
import { conditionsText } from '../../src/format/condition.ts';
import { conditions } from '../../src/policy/schema/condition.ts';
import { vocabulary } from './real.ts';

const said = (written: Record<string, unknown>) => conditionsText(vocabulary, conditions.parse(written));

describe('conditions in a few words', () => {
  it('says choices by their labels', () => {
    expect(said({ projectLevel: ['provincial', 'ministerial'] })).toBe('省级、部级');
  });

  it('says ranks as places', () => {
    expect(['1..3', '4..', 1, '2..3', '1..'].map((rank) => said({ rank }))).toEqual([
      '前3位',
      '第4位及以后',
      '第1位',
      '第2至3位',
      '任何排名',
    ]);
  });

  it('says bounds, inclusive or not', () => {
    expect(said({ paperCharacters: '<2000' })).toBe('报告论文字数不到2000字');
    expect(said({ paperCharacters: 2000 })).toBe('报告论文字数2000字');
    expect(said({ paperCharacters: '>2000' })).toBe('报告论文字数超过2000字');
    expect(said({ serviceMonths: '6..12' })).toBe('月数6至12');
  });

  it('says yes and no, and whether something is stated at all', () => {
    expect(said({ trained: true })).toBe('参加了培训');
    expect(said({ trained: false })).toBe('不是“参加了培训”');
    expect(said({ statedHours: 'given' })).toBe('有载明课时');
    expect(said({ filed: 'missing' })).toBe('没有写明是否“办班前已向人社部门备案”');
  });
});
