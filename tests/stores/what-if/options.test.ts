import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { whole } from '../library.ts';
import { freshDevice, openWindow } from '../window.ts';

beforeEach(() => freshDevice());

const yiyang = whole.policies.find(({ id }) => id === 'yiyang');

/** In Yiyang 2018, hours that somebody has certified; options from 1 June on. */
async function certified(hours: Record<'professional' | 'public', string>) {
  const window = await openWindow('2018-06-01');
  const [{ planFor }, { optionsOf }] = await Promise.all([
    import('../../../src/stores/what-if/efforts.ts'),
    import('../../../src/stores/what-if/options.ts'),
  ]);
  window.chooseRegion('yiyang');
  window.chooseYear(2018);
  for (const [subject, certifiedHours] of Object.entries(hours))
    window.record('certified', { end: '2018-05-10', subject, certifiedHours });
  const plan = yiyang && planFor(window.draft.value, yiyang, 'annual');
  if (!plan) throw new Error('no such requirement');
  return { ...window, options: optionsOf(window.draft.value, plan, 2) };
}

describe('the first ways to close a gap', () => {
  it('are one thing each where one is enough, and the year is met with either; the draft stays as it is', async () => {
    const { options, draft } = await certified({ professional: '53', public: '30' });
    expect(options).toHaveLength(2);
    for (const { parts, outcome } of options) {
      expect(parts).toHaveLength(1);
      expect(outcome.found[0]).toMatchObject({ verdict: 'met', total: { short: 0 } });
    }
    // 7 are short of 专业60 and of 90 in all; two half-days give 8.
    expect(options[0]?.parts[0]).toMatchObject({ kind: 'training', least: 2, counted: 8 });
    expect(options[0]?.outcome.found[0]?.total.done.value).toBe(91);
    expect(draft.value.activities).toHaveLength(2);
  });

  it('are several things together where two subjects are short', async () => {
    const { options } = await certified({ professional: '53', public: '23' });
    const said = options.map(({ parts }) => parts.map(({ kind, least }) => `${kind} ${least}`).join());
    expect(new Set(said).size).toBe(2);
    for (const { parts, outcome } of options) {
      expect(parts.length).toBeGreaterThan(1);
      expect(outcome.found[0]?.verdict).toBe('met');
    }
  });

  it('are none where nothing is short', async () => {
    const { options } = await certified({ professional: '60', public: '30' });
    expect(options).toEqual([]);
  });
});
