import { describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import { evidenced } from '../../src/engine/evidence.ts';
import { lightsOf } from '../../src/engine/lights.ts';
import type { Activity } from '../../src/engine/types.ts';
import { policy } from './policies.ts';

/** 8 hours a day in Yiyang (附件5·1). */
const training = (id: string, subject: string, days: number): Activity => ({
  id,
  kind: 'training',
  facts: { start: '2018-05-14', end: '2018-05-31', subject, days },
});

/** The states of the four lights in Yiyang in 2018, with some activities registered and some papers at hand. */
function states(
  activities: Activity[],
  noted: { registered?: string[]; verified?: boolean; held?: Record<string, string[]> } = {},
) {
  const yiyang = policy('yiyang');
  const [assessment] = assess(yiyang, { activities }, 2018);
  if (!assessment) throw new Error('no requirement');
  const lights = lightsOf(yiyang, assessment, {
    registered: (id) => noted.registered?.includes(id) ?? false,
    verified: noted.verified ?? false,
    proof: (id) => evidenced(yiyang, 'training', noted.held?.[id]),
  });
  return Object.fromEntries(
    Object.entries(lights).map(([name, { state, have, of }]) => [
      name,
      of === undefined ? state : `${state} ${have}/${of}`,
    ]),
  );
}

const full = [training('a', 'professional', 8), training('b', 'public', 4)];

describe('the four lights of a year', () => {
  it('hours that are enough are not yet registered, verified or proved', () => {
    expect(states(full)).toEqual({
      earned: 'settled',
      registered: 'lacking 0/2',
      verified: 'lacking',
      evidenced: 'lacking 0/2',
    });
  });

  it('are settled one by one', () => {
    expect(
      states(full, { registered: ['a', 'b'], verified: true, held: { a: ['培训通知', '结业证书'] } }),
    ).toEqual({
      earned: 'settled',
      registered: 'settled 2/2',
      verified: 'settled',
      evidenced: 'lacking 1/2',
    });
  });

  it('a year without records has nothing that could be registered', () => {
    expect(states([])).toMatchObject({ registered: 'lacking 0/0', evidenced: 'lacking 0/0' });
  });

  it('an activity that does not count is not asked for papers', () => {
    const later = {
      ...training('c', 'public', 4),
      facts: { start: '2019-05-14', end: '2019-05-31', days: 4 },
    };
    expect(states([...full, later])).toMatchObject({ registered: 'lacking 0/2', evidenced: 'lacking 0/2' });
  });

  it('where the text names no papers for anything that counts, that is silence', () => {
    const changzhou = policy('changzhou');
    const [assessment] = assess(changzhou, { activities: [] }, 2018);
    if (!assessment) throw new Error('no requirement');
    const counted = { ...assessment, activities: [{ activity: 'p', counted: 6 }] } as typeof assessment;
    const { evidenced: papers } = lightsOf(changzhou, counted, {
      registered: () => false,
      verified: false,
      proof: () => evidenced(changzhou, 'paper'),
    });
    expect(papers).toEqual({ state: 'unspecified', clauses: [] });
  });
});
