import { beforeEach, describe, expect, it, vi } from 'vitest';

const stored = new Map<string, string>();
vi.stubGlobal('localStorage', {
  getItem: (key: string) => stored.get(key) ?? null,
  setItem: (key: string, value: string) => stored.set(key, value),
  removeItem: (key: string) => stored.delete(key),
});

/** The store as a page has it that was just opened. */
async function opened() {
  vi.resetModules();
  return import('../../../src/stores/check/details.ts');
}

const name = { id: 'name' };
const number = { id: 'idNumber', kind: 'secret' };

describe('what is typed for forms', () => {
  beforeEach(() => stored.clear());

  it('is gone with the page', async () => {
    const { answer, details } = await opened();
    answer(name, '甲');
    answer(number, '110');
    expect(details.value).toEqual({ name: '甲', idNumber: '110' });
    expect(stored.size).toBe(0);
    expect((await opened()).details.value).toEqual({});
  });

  it('stays on the device where that is wanted, what is secret only where that is wanted too', async () => {
    const { answer, keepAnswers } = await opened();
    keepAnswers('plain');
    answer(name, '甲');
    answer(number, '110');
    expect((await opened()).details.value).toEqual({ name: '甲' });
    keepAnswers('all');
    const again = await opened();
    expect([again.details.value, again.keeping.value]).toEqual([{ name: '甲', idNumber: '110' }, 'all']);
    again.keepAnswers('nothing');
    expect(stored.size).toBe(0);
    expect(again.details.value.name).toBe('甲');
  });

  it('goes with its draft', async () => {
    const { answer, keepAnswers, forgetOthers } = await opened();
    keepAnswers('plain');
    answer(name, '甲');
    forgetOthers(['another']);
    expect(stored.size).toBe(0);
  });

  it('is nothing where something else was written', async () => {
    stored.set('xueshi.details', '{"a":1,"b":{"plain":{"name":2}}');
    expect((await opened()).details.value).toEqual({});
  });
});
