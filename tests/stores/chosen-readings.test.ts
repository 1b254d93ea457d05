import { beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseForAll, chosenReadings, forgetChosen } from '../../src/stores/chosen-readings.ts';

/** A browser's storage, as far as it is used. */
function storage(kept: Record<string, string> = {}) {
  return {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
    removeItem: (key: string) => {
      delete kept[key];
    },
    kept,
  };
}

const blocked = () => {
  throw new Error('blocked');
};

describe('readings chosen for all drafts', () => {
  let local = storage();
  beforeEach(() => {
    local = storage();
    vi.stubGlobal('localStorage', local);
  });

  it('are none at first', () => {
    expect(chosenReadings()).toEqual({});
  });

  it('are kept by policy, one option a reading, until they are left to the default again', () => {
    chooseForAll('fuling', 'period', 'calendar');
    chooseForAll('fuling', 'other-hours', 'professional');
    chooseForAll('yiyang', 'evening', 'apart');
    chooseForAll('fuling', 'period', 'statistics');
    expect(chosenReadings()).toEqual({
      fuling: { period: 'statistics', 'other-hours': 'professional' },
      yiyang: { evening: 'apart' },
    });
    chooseForAll('fuling', 'period', undefined);
    expect(chosenReadings().fuling).toEqual({ 'other-hours': 'professional' });
  });

  it('leave nothing behind when all are forgotten', () => {
    chooseForAll('fuling', 'period', 'calendar');
    forgetChosen();
    expect(local.kept).toEqual({});
    chooseForAll('fuling', 'period', 'calendar');
    chooseForAll('fuling', 'period', undefined);
    expect(local.kept).toEqual({});
  });

  it.each(['', '[', 'null', '7', '["a"]', '{"fuling":7}', '{"fuling":{"period":7}}'])(
    'pass over what somebody else wrote: %s',
    (text) => {
      local.setItem('xueshi.readings', text);
      expect(Object.values(chosenReadings()).flatMap((readings) => Object.keys(readings))).toEqual([]);
      chooseForAll('fuling', 'period', 'calendar');
      expect(chosenReadings().fuling).toEqual({ period: 'calendar' });
    },
  );

  it('last as long as the page where storage is blocked', () => {
    vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked, removeItem: blocked });
    chooseForAll('fuling', 'period', 'calendar');
    expect(chosenReadings()).toEqual({ fuling: { period: 'calendar' } });
    forgetChosen();
    expect(chosenReadings()).toEqual({});
  });
});
