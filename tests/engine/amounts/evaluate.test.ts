import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/engine/amounts/evaluate.ts';
import { amount } from '../../../src/policy/schema/amount.ts';
import { worth } from '../policy.ts';

describe('an amount of amounts', () => {
  it('works out from the inside', () => {
    const paper = {
      share: { byRank: [1, 0.8] },
      of: {
        table: [
          { journal: 'national', hours: { rate: 6, per: 'thousand-characters' } },
          { journal: ['provincial'], hours: { rate: 3, per: 'thousand-characters' } },
        ],
      },
    };
    expect(worth(paper, { journal: 'national', characters: 6000, rank: 2 })).toBe(28.8);
    expect(worth(paper, { journal: 'provincial', characters: 4000, rank: 1 })).toBe(12);
    expect(worth(paper, { journal: 'municipal', rank: 1 })).toBe('silent');
  });

  it('tells exclusion from an unmet condition', () => {
    const by = (written: object) => {
      const result = evaluate(amount.parse({ refused: '不认定', ...written }), {}, () => '');
      return result.state === 'refused' && result.by;
    };
    expect([by({}), by({ by: 'condition' })]).toEqual(['exclusion', 'condition']);
  });

  it('keeps the steps inside each other', () => {
    const result = evaluate(
      amount.parse({ cap: 60, of: { sum: [{ rate: 8, per: 'day' }, 2] } }),
      { days: 3 },
      () => '',
    );
    const outline = (step: { low: number; children: { low: number; children: unknown[] }[] }): unknown => [
      step.low,
      ...step.children.map((child) => outline(child as never)),
    ];
    expect('step' in result && outline(result.step as never)).toEqual([26, [26, [24], [2]], [60]]);
  });
});
