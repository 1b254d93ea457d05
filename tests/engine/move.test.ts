import { describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import { move } from '../../src/engine/move.ts';
import type { Activity } from '../../src/engine/types.ts';
import { whole } from '../stores/library.ts';

const dated = { start: '2018-05-14', end: '2018-05-16' };

/** What becomes of activities in 2018 on moving: figures here and there, and in a word. */
function moved(from: string, to: string, ...activities: Activity[]) {
  const [here, there] = [from, to].map((id) => {
    const policy = whole.policies.find((each) => each.id === id);
    const [assessment] = policy ? assess(policy, { activities }, 2018) : [];
    if (!assessment) throw new Error(`no requirement in ${id}`);
    return assessment;
  });
  if (!here || !there) throw new Error('two regions');
  return move(here, there).map((each) => [each.from.counted, each.to.counted, each.becomes]);
}

const training = (facts: Activity['facts']): Activity => ({
  id: 'a',
  kind: 'training',
  facts: { ...dated, subject: 'professional', ...facts },
});

describe('moving from one region to another', () => {
  it('益阳附件5·1 gives 8 hours a day, 涪陵附件4·一·2 six: three days are less there', () => {
    expect(moved('yiyang', 'fuling', training({ days: 3 }))).toEqual([[24, 18, 'less']]);
    expect(moved('fuling', 'yiyang', training({ days: 3 }))).toEqual([[18, 24, 'more']]);
  });

  it('常州第七条 gives six a day too: the same', () => {
    expect(moved('fuling', 'changzhou', training({ days: 3, attendedHours: 18 }))).toEqual([
      [18, 18, 'same'],
    ]);
  });

  it('洛江 names no conversion: to be asked, not lost', () => {
    expect(moved('yiyang', 'luojiang', training({ days: 3 }))).toEqual([[24, 0, 'ask']]);
  });

  it('a fact that only the other region needs is to be asked', () => {
    expect(moved('yiyang', 'xinjiang', training({ days: 3 }))).toEqual([[24, 0, 'ask']]);
  });

  it('hours that an authority certified here are not promised there', () => {
    expect(moved('yiyang', 'luojiang', training({ days: 3, certifiedHours: 20 }))).toEqual([[24, 20, 'ask']]);
  });
});
