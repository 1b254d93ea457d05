import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asNew, laterBy, moved, yearsLater } from '../../../src/stores/calculator/copies.ts';
import type { DraftActivity } from '../../../src/stores/drafts/draft.ts';
import { shipped } from '../library.ts';

const { vocabulary } = shipped;
const training: DraftActivity = {
  id: 'a',
  kind: 'training',
  title: '绿色建筑',
  typed: { start: '2020-02-27', end: '2020-02-29', days: '3' },
  held: ['培训通知'],
  registered: true,
};

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2070-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day', () => {
  it('is the same a year later, but for 29 February', () => {
    expect(yearsLater('2018-06-06', 1)).toBe('2019-06-06');
    expect(yearsLater('2020-02-29', 1)).toBe('2021-02-28');
    expect(yearsLater('2020-02-29', 4)).toBe('2024-02-29');
    expect(yearsLater('2018-12-31', -2)).toBe('2016-12-31');
    fc.assert(
      fc.property(day, fc.integer({ min: -20, max: 20 }), (given, years) => {
        const back = yearsLater(yearsLater(given, years), -years);
        expect(back).toBe(given.endsWith('02-29') && years % 4 !== 0 ? given.replace('29', '28') : given);
      }),
    );
  });

  it('moved by days and back is the same', () => {
    expect(laterBy('2018-12-30', 3)).toBe('2019-01-02');
    expect(laterBy('2020-03-01', -1)).toBe('2020-02-29');
    fc.assert(
      fc.property(day, fc.integer({ min: -3660, max: 3660 }), (given, days) => {
        expect(laterBy(laterBy(given, days), -days)).toBe(given);
      }),
    );
  });
});

describe('an activity', () => {
  it('is moved with all its days; what cannot be read as a day stays as typed', () => {
    const odd = { ...training, typed: { ...training.typed, start: '下周' } };
    const later = moved(odd, { end: '2020-02-29', days: 3 }, vocabulary, (date) => yearsLater(date, 1));
    expect(later.typed).toEqual({ start: '下周', end: '2021-02-28', days: '3' });
    const undated = { ...training, typed: { days: '3' } };
    expect(moved(undated, { days: 3 }, vocabulary, (date) => date)).toBe(undated);
  });

  it('of another year has a name of its own, no papers at hand, and is not registered', () => {
    const [copy] = asNew([training]);
    expect(copy).toEqual({ ...training, id: copy?.id, held: undefined, registered: undefined });
    expect(copy?.id).not.toBe('a');
    expect(Object.keys(copy ?? {})).not.toContain('held');
  });

  it('is about the same thing only as others that were copied with it', () => {
    const pair = ['a', 'b'].map((id) => ({ ...training, id, same: 'work' }));
    const [one, other, alone] = asNew([...pair, { ...training, id: 'c', same: 'else' }]);
    expect(one?.same).toBe(other?.same);
    expect(one?.same).not.toBe('work');
    expect(alone?.same).toBeUndefined();
  });
});
