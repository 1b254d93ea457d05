import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { freshDevice } from '../window.ts';

beforeEach(() => freshDevice());
afterEach(() => vi.unstubAllGlobals());

async function load() {
  vi.resetModules();
  return import('../../../src/stores/backup/last.ts');
}

const activity = { id: 'a', kind: 'training', title: '', typed: {} };
const draft = {
  activities: Array.from({ length: 5 }, () => activity),
  createdAt: '2026-10-01T08:00:00.000Z',
  updatedAt: '2026-11-01T08:00:00.000Z',
};

describe('a backup is due', () => {
  it('the day after a draft with five records was begun, when there never was one', async () => {
    const { isDue } = await load();
    expect(isDue(draft, {}, '2026-10-02T07:59:00.000Z')).toBe(false);
    expect(isDue(draft, {}, '2026-10-02T08:00:00.000Z')).toBe(true);
    expect(isDue({ ...draft, activities: draft.activities.slice(1) }, {}, '2026-12-01T00:00:00.000Z')).toBe(
      false,
    );
  });

  it('30 days after the last one, when something was changed since', async () => {
    const { isDue } = await load();
    const at = '2026-10-20T08:00:00.000Z';
    expect(isDue(draft, { at }, '2026-11-19T07:59:00.000Z')).toBe(false);
    expect(isDue(draft, { at }, '2026-11-19T08:00:00.000Z')).toBe(true);
    expect(isDue({ ...draft, updatedAt: at }, { at }, '2026-12-19T08:00:00.000Z')).toBe(false);
  });

  it('never, once the person wants to be left in peace, through reloads', async () => {
    (await load()).leaveInPeace();
    const { isDue, backups } = await load();
    expect(backups.value).toEqual({ quiet: true });
    expect(isDue(draft, backups.value, '2027-01-01T00:00:00.000Z')).toBe(false);
  });
});

describe('the last backup', () => {
  it('is remembered, and an older one that is taken in does not replace it', async () => {
    const { noteBackup } = await load();
    noteBackup('2026-11-21T08:00:00.000Z');
    noteBackup('2026-10-01T08:00:00.000Z');
    expect((await load()).backups.value).toEqual({ at: '2026-11-21T08:00:00.000Z' });
  });

  it('is none where somebody else wrote there', async () => {
    for (const text of ['{', '7', 'null', '{"at":"yesterday"}']) {
      localStorage.setItem('xueshi.backup', text);
      expect((await load()).backups.value).toEqual({});
    }
  });
});
