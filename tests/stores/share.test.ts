import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../src/stores/drafts/draft.ts';
import { anyDraft } from './arbitrary.ts';
import { freshDevice, openWindow, type Window } from './window.ts';

beforeEach(() => freshDevice());
afterEach(() => vi.unstubAllGlobals());

/** The stores of one window, with those that take drafts out and in. */
async function openSharing() {
  const window = await openWindow();
  const [file, take, outcome] = await Promise.all([
    import('../../src/stores/share/file.ts'),
    import('../../src/stores/share/take.ts'),
    import('../../src/stores/share/outcome.ts'),
  ]);
  return { ...window, ...file, ...take, ...outcome };
}

/** Two and a half days of a course at Yiyang, four hours a half-day: 20 hours of the 90 due in 2018. */
async function training(window: Window): Promise<void> {
  window.chooseRegion('yiyang');
  window.chooseYear(2018);
  const days = { end: '2018-05-16', days: '2', halfDays: '1' };
  window.record('training', { ...days, subject: 'professional' }, '装配式建筑');
  // What is still waiting would be saved on the device of the next test.
  await window.flush();
}

const troubleOf = (parsed: { value: unknown } | { trouble: string }): string =>
  'trouble' in parsed ? parsed.trouble : '';

describe('what comes from outside', () => {
  it('comes back as it went out, whatever the draft', async () => {
    const { parse, draft } = await import('../../src/stores/share/parse.ts');
    fc.assert(
      fc.property(anyDraft, (kept) => {
        expect(parse(draft, JSON.parse(JSON.stringify(kept)))).toEqual({ value: kept });
      }),
    );
  });

  it('never stops the reading, whatever it is', async () => {
    const { readDraftFile } = await openSharing();
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (content) => {
        expect(troubleOf(readDraftFile(content))).not.toBe('');
      }),
    );
  });

  it('keeps no field that a draft does not have', async () => {
    const { parse, draft } = await import('../../src/stores/share/parse.ts');
    const [kept] = fc.sample(anyDraft, { numRuns: 1, seed: 7 });
    expect(parse(draft, { ...kept, revision: 'x', other: [1] })).toEqual({ value: kept });
  });
});

describe('a draft as a file', () => {
  it('says what it came to, and comes to the same when it is opened', async () => {
    const window = await openSharing();
    await training(window);
    const read = window.readDraftFile(window.draftFileText(window.draft.value));
    if ('trouble' in read) throw new Error(read.trouble);
    const { outcomes, policies, draft } = read.value;
    expect(outcomes).toHaveLength(1);
    expect(outcomes[0]).toMatchObject({ year: 2018, due: 90, verdict: 'not-met', done: { value: 20 } });
    expect(outcomes[0]?.activities.map(({ counted }) => counted)).toEqual([20]);
    expect(policies.map(({ id }) => id)).toEqual(['yiyang']);
    expect(window.outcomesOf(draft)).toEqual(outcomes);
  });

  it('carries the readings chosen for all drafts, so that elsewhere it comes to the same', async () => {
    const window = await openSharing();
    await training(window);
    const [reading] = window.policies.value.find(({ id }) => id === 'yiyang')?.readings ?? [];
    const option = Object.keys(reading?.options ?? {}).at(-1) ?? '';
    window.chooseReading(reading?.id ?? '', option);
    await window.flush();
    const read = window.readDraftFile(window.draftFileText(window.draft.value));
    expect(read).toMatchObject({
      value: { draft: { readings: { yiyang: { [reading?.id ?? '']: option } } } },
    });
  });

  it('is kept beside what is there: in use, under an id of its own', async () => {
    const window = await openSharing();
    await training(window);
    const before = window.draft.value;
    const binned: Draft = { ...before, archived: true, deletedAt: before.updatedAt };
    expect(await window.takeDraft(binned)).toBe(true);
    expect(window.drafts.value).toHaveLength(2);
    const { id, archived, deletedAt, activities } = window.draft.value;
    expect(id).not.toBe(before.id);
    expect([archived, deletedAt]).toEqual([undefined, undefined]);
    expect(activities).toEqual(before.activities);
  });

  it('is not kept while what is on the screen cannot be saved, which opening it would lose', async () => {
    const window = await openSharing();
    await training(window);
    const taken = window.draft.value;
    (await window.database()).close();
    window.rename('没有存成的');
    expect(await window.takeDraft(taken)).toBe(false);
    expect(window.draft.value.name).toBe('没有存成的');
    expect(window.saveState.value.kind).toBe('failed');
  });

  it('has a name that every device takes', async () => {
    const { draftFileName } = await openSharing();
    expect(draftFileName('2018/2019: 我的 “草稿”?', '2026-11-21')).toBe(
      '学时尺-2018-2019-我的-“草稿”--2026-11-21.json',
    );
  });
});

describe('a file that cannot be used is refused with a sentence', () => {
  async function damaged(change: (file: { version: number; draft: Record<string, unknown> }) => void) {
    const window = await openSharing();
    await training(window);
    const file = JSON.parse(window.draftFileText(window.draft.value));
    change(file);
    return troubleOf(window.readDraftFile(JSON.stringify(file)));
  }

  it('where something is wrong, with place, what belongs there and what is there', async () => {
    expect(
      await damaged(({ draft }) => {
        draft.year = '二〇一八';
      }),
    ).toBe('草稿的年度应是1900至2200之间的年份，实际是文字“二〇一八”。');
    expect(
      await damaged(({ draft }) => {
        draft.activities = [{ id: 'a', kind: 'training', title: 5, typed: {} }];
      }),
    ).toBe('草稿的学习记录的第1条记录的名称应是文字，实际是数字5。');
    expect(
      await damaged(({ draft }) => {
        delete draft.track;
      }),
    ).toBe('草稿的适用的要求应是general、medical、teacher，实际没有这一项。');
    expect(
      await damaged(({ draft }) => {
        const one = { id: 'a', kind: 'training', title: '', typed: {} };
        draft.activities = [one, one];
      }),
    ).toBe('草稿的学习记录的第2条记录的编号应是没有用过的编号，实际是文字“a”。');
  });

  it('where this site does not know the region or the kind', async () => {
    expect(
      await damaged(({ draft }) => {
        draft.policy = 'elsewhere';
      }),
    ).toContain('草稿的地区应是本站有的');
    expect(
      await damaged(({ draft }) => {
        draft.activities = [{ id: 'a', kind: 'juggling', title: '', typed: {} }];
      }),
    ).toContain('第1条记录的种类应是本站有的种类，实际是文字“juggling”');
  });

  it('where it is of a later format, cut or foreign', async () => {
    expect(
      await damaged((file) => {
        file.version = 2;
      }),
    ).toBe('文件的格式版本应是第1版；请刷新本页，取到新版再打开，实际是数字2。');
    const window = await openSharing();
    await training(window);
    const whole = window.draftFileText(window.draft.value);
    expect(troubleOf(window.readDraftFile(whole.slice(0, -40)))).toContain('不完整');
    expect(troubleOf(window.readDraftFile('%PDF-1.7'))).toContain('不是学时尺存出的草稿文件');
    expect(troubleOf(window.readDraftFile('{"a":1}'))).toContain('文件的格式应是');
  });
});
