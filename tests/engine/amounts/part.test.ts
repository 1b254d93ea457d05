import { describe, expect, it } from 'vitest';
import { assessed, sketch } from '../policy.ts';

describe('names a part of the whole', () => {
  const policy = (within: unknown) =>
    sketch({
      rules: [
        { id: 'conference', activity: 'conference', hours: within },
        { id: 'paper', activity: 'paper', hours: { stated: 'statedHours' } },
      ],
      limits: [{ rules: ['conference#paper', 'paper'], among: 'same', keep: 'best' }],
    });
  const total = (within: unknown, statedHours: number) =>
    assessed(policy(within), [
      { activity: 'conference', same: 'a' },
      { activity: 'paper', same: 'a', statedHours },
    ]).total.done.value;
  const reported = { sum: [6, { part: 'paper', of: 8 }] };

  it('so that a limit leaves the rest alone: 6 and the higher of 8 and 30', () => {
    expect(total(reported, 30)).toBe(36);
    expect(total(reported, 5)).toBe(14);
  });

  it('keeps its name through a share, a cap that does not cut, a table and a reading', () => {
    expect(total({ share: '1/2', of: reported }, 30)).toBe(33);
    expect(total({ cap: 20, of: reported }, 30)).toBe(36);
    expect(total({ first: [{ table: [{ days: 'missing', hours: reported }] }, 1] }, 30)).toBe(36);
  });

  it('stands for the parts inside it, so that none count twice', () => {
    expect(total({ sum: [6, { part: 'paper', of: { part: 'text', of: 8 } }] }, 30)).toBe(36);
  });
});
