import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Backup, Evidence, Unpacked } from '../../../src/stores/backup/backup.ts';
import { type Here, type Merge, merge } from '../../../src/stores/backup/merge.ts';
import type { Draft } from '../../../src/stores/drafts/draft.ts';
import { anyBackup } from './any.ts';

const now = '2026-11-22T08:00:00.000Z';

/** Files with a made-up digest: what is in them is not looked at here. */
const evidence = (files: Backup['files']): Evidence[] =>
  files.map((file) => ({ ...file, sha256: `${file.size}` }));
const unpacked = (backup: Backup): Unpacked => ({ ...backup, files: evidence(backup.files), damaged: [] });

const nothing: Here = { drafts: [], files: [], originals: [], readings: {} };

/** A device after it took in what a merge adds. */
const after = (here: Here, { added }: Merge): Here => ({
  drafts: [...here.drafts, ...added.drafts],
  files: [...here.files, ...evidence(added.files)],
  originals: [...here.originals, ...added.originals],
  readings: added.readings,
});

const hereOf = (backup: Backup): Here => ({ ...backup, files: evidence(backup.files) });

/** Two states of one device, or of two: some drafts are in both, as they were or changed since. */
const twoStates = fc
  .tuple(anyBackup, anyBackup, fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }))
  .map(([backup, other, changed]): [Unpacked, Here] => {
    const shared = backup.drafts.map((draft, index) =>
      changed[index] ? { ...draft, name: `${draft.name}*` } : draft,
    );
    const drafts = [...other.drafts, ...shared];
    return [
      unpacked(backup),
      hereOf({ ...other, drafts, files: [...other.files, ...backup.files.slice(1)] }),
    ];
  });

const [backup] = fc.sample(
  anyBackup.filter(({ drafts, files }) => drafts.length === 1 && files.length === 1),
  { numRuns: 1, seed: 5 },
) as [Backup];
const draft: Draft = { ...(backup.drafts[0] as Draft), name: '2018', deletedAt: undefined };
const [file] = backup.files as [Backup['files'][number]];
const plain = unpacked({ ...backup, drafts: [draft], readings: {} });
const holding = (drafts: Draft[], files = evidence([file])): Here => ({ ...nothing, drafts, files });

describe('taking a backup in', () => {
  it('brings an empty device to what was backed up', async () => {
    await fc.assert(
      fc.asyncProperty(anyBackup, async (any) => {
        const { added, drafts } = await merge(unpacked(any), nothing, now);
        const kept = ({ deletedAt: _, ...rest }: Draft) => rest;
        expect(added.drafts.map(kept)).toEqual(any.drafts.map(kept));
        expect(added.files).toEqual(any.files);
        expect(added.originals).toEqual(any.originals);
        expect(added.readings).toEqual(any.readings);
        expect(drafts.every(({ fate }) => fate === 'new')).toBe(true);
      }),
    );
  });

  it('twice does the same as once, whatever is here', async () => {
    await fc.assert(
      fc.asyncProperty(twoStates, async ([any, here]) => {
        const once = after(here, await merge(any, here, now));
        const twice = await merge(any, once, now);
        expect(twice.added).toMatchObject({ drafts: [], files: [], originals: [] });
        expect(after(once, twice)).toEqual(once);
      }),
    );
  });

  it('changes nothing that is here, and gives every id once', async () => {
    await fc.assert(
      fc.asyncProperty(twoStates, async ([any, here]) => {
        const once = after(here, await merge(any, here, now));
        expect(once.drafts.slice(0, here.drafts.length)).toEqual(here.drafts);
        if (here.drafts.length > 0) expect(once.readings).toEqual(here.readings);
        for (const each of [once.drafts, once.files, once.originals] as { id: string }[][])
          expect(new Set(each.map(({ id }) => id)).size).toBe(each.length);
      }),
    );
  });
});

describe('a draft that is here too', () => {
  it('is left alone where it holds the same, wherever it is kept and whenever it was saved', async () => {
    const here = holding([{ ...draft, archived: true, updatedAt: now, policyVersions: { a: '9' } }]);
    const { drafts, added } = await merge(plain, here, now);
    expect(drafts.map(({ fate }) => fate)).toEqual(['here']);
    expect([added.drafts, added.files]).toEqual([[], []]);
  });

  it('stays as it is where it differs; the one of the backup comes beside it with its files', async () => {
    const { drafts, added } = await merge(plain, holding([{ ...draft, year: draft.year + 1 }]), now);
    expect(drafts.map(({ fate }) => fate)).toEqual(['beside']);
    const [copy] = added.drafts as [Draft];
    expect(copy).toEqual({ ...draft, id: copy.id, name: '2018（2026年11月21日的备份）' });
    expect(copy.id).not.toBe(draft.id);
    expect(added.files).toEqual([{ ...file, id: added.files[0]?.id, draft: copy.id }]);
    expect(added.files[0]?.id).not.toBe(file.id);
  });

  it('comes beside it only once, from backups of two days, and when the copy was renamed', async () => {
    const here = holding([{ ...draft, year: draft.year + 1 }]);
    const once = after(here, await merge(plain, here, now));
    const renamed = once.drafts.map((each) => (each.id === draft.id ? each : { ...each, name: '旧的' }));
    const later = await merge({ ...plain, madeAt: now }, { ...once, drafts: renamed }, now);
    expect(later.drafts.map(({ fate }) => fate)).toEqual(['here']);
    expect([later.added.drafts, later.added.files]).toEqual([[], []]);
  });

  it('comes back beside it where it is in the bin here', async () => {
    const { added } = await merge(plain, holding([{ ...draft, deletedAt: now }]), now);
    expect(added.drafts.map(({ deletedAt }) => deletedAt)).toEqual([undefined]);
  });

  it('gets back a file that was removed since', async () => {
    const { drafts, added } = await merge(plain, holding([draft], []), now);
    expect(drafts.map(({ fate }) => fate)).toEqual(['here']);
    expect(added.files).toEqual([file]);
  });

  it('keeps a file of the same name that holds something else', async () => {
    const other = evidence([file]).map((each) => ({ ...each, sha256: 'other' }));
    const { added } = await merge(plain, holding([draft], other), now);
    expect(added.files).toHaveLength(1);
    expect(added.files[0]?.id).not.toBe(file.id);
  });
});

it('a draft that was long in the bin has its 30 days again', async () => {
  const binned = { ...draft, deletedAt: '2026-01-01T00:00:00.000Z' };
  const { added } = await merge({ ...plain, drafts: [binned] }, nothing, now);
  expect(added.drafts[0]?.deletedAt).toBe(now);
});

it('readings chosen for all drafts come along in each draft where others are here already', async () => {
  const readings = { yiyang: { 'own-choice': 'a', other: 'b' } };
  const own = { ...draft, readings: { yiyang: { 'own-choice': 'c' } } };
  const other = { ...draft, id: 'other' };
  const found = await merge({ ...plain, drafts: [own], readings }, holding([other]), now);
  expect(found.readings).toBe('beside');
  expect(found.added.readings).toEqual({});
  expect(found.added.drafts[0]?.readings).toEqual({ yiyang: { 'own-choice': 'c', other: 'b' } });
});

it('of an original the copy that is here stays', async () => {
  const original = { id: 'yiyang', name: '益阳', version: '1', keptAt: now, text: 'a', wordings: [] };
  const found = await merge(
    { ...plain, originals: [original] },
    { ...nothing, originals: [{ ...original, text: 'b' }] },
    now,
  );
  expect(found.originals.map(({ fate }) => fate)).toEqual(['left']);
  expect(found.added.originals).toEqual([]);
});
