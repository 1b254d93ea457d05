import { describe, expect, it } from 'vitest';
import { worth } from '../policy.ts';

const by = (share: unknown) => ({ share, of: 120 });
const decrement = by({
  reading: 'decrement',
  options: { linear: { byRank: [1, 0.8, 0.6, 0.4, 0.2, 0] }, compounding: { compounding: 0.8 } },
});
const at = (rank: number, decrementRead?: string) =>
  worth(decrement, { rank }, decrementRead ? { decrement: decrementRead } : {});

describe('the part of the whole that one person gets', () => {
  it('is a fixed ratio: 按其1/2学时认定', () => {
    expect(worth({ share: '1/2', of: 40 })).toBe(20);
    expect(worth({ share: '2/3', of: 90 })).toBe(60);
    expect(worth({ share: 0.3, of: 0.1 })).toBe(0.03);
  });

  it('falls by rank: 第三作者 60%, 第六作者 and later nothing', () => {
    expect([1, 2, 3].map((rank) => worth(by({ byRank: [1, 0.8, 0.6] }), { rank }))).toEqual([120, 96, 72]);
    expect(worth(by({ byRank: [1, 0.8, 0] }), { rank: 9 })).toBe(0);
  });

  it('need not be the whole for the first', () => {
    expect(worth(by({ byRank: [0.5, 0.5] }), { rank: 1 })).toBe(60);
  });

  it('falls step by step: 120 × 0.8⁵ = 39.3216', () => {
    expect(worth(by({ compounding: 0.8 }), { rank: 6 })).toBe(39.3216);
  });

  it('asks how to read it only where that makes a difference', () => {
    expect([at(1), at(2)]).toEqual([120, 96]);
    expect([at(3, 'linear'), at(3, 'compounding')]).toEqual([72, 76.8]);
    expect([at(6, 'linear'), at(6, 'compounding')]).toEqual([0, 39.3216]);
  });

  it('takes its part at both ends of a range', () => {
    expect(worth({ share: '1/2', of: { from: 30, to: 50, decidedBy: '单位' } })).toEqual([15, 25]);
  });

  it('asks for the rank, with what else is missing', () => {
    expect(worth(decrement)).toBe('missing rank');
    expect(worth({ share: { compounding: 0.8 }, of: { rate: 6, per: 'thousand-characters' } })).toBe(
      'missing characters, rank',
    );
    expect(
      worth({ share: { compounding: 0.8 }, of: { rate: 6, per: 'thousand-characters' } }, { rank: 2 }),
    ).toBe('missing characters');
  });

  it('leaves silence silent', () => {
    expect(worth(by({ byRank: [1] }), {})).toBe('missing rank');
    expect(worth({ share: { byRank: [1, 0.8] }, of: { not: 'specified' } }, { rank: 1 })).toBe('silent');
  });
});
