import { moment } from '../clock.ts';
import type { Database } from '../database.ts';
import { purge, putInBin, takeFromBin } from '../drafts/bin.ts';
import { changeStored } from '../drafts/change.ts';
import { storeCopyOf } from '../drafts/copy.ts';
import type { Draft } from '../drafts/draft.ts';
import { readDraft } from '../drafts/read.ts';
import { copyNames } from './blank.ts';
import { change } from './change.ts';
import { draft } from './current.ts';
import { deleteDraft, refreshDrafts } from './open.ts';
import { database, failed, flush } from './saving.ts';
import { rename } from './settings.ts';

/** Does something to the drafts of this device, then looks them up again; undefined when it fails, which is said. */
async function act<T>(work: (connection: Database) => Promise<T>): Promise<T | undefined> {
  try {
    await flush();
    return await work(await database());
  } catch (error) {
    failed(error);
    return undefined;
  } finally {
    await refreshDrafts();
  }
}

/** Names a draft. */
export const renameDraft = (id: string, name: string) =>
  act(async (connection) => {
    if (id !== draft.value.id)
      return void (await changeStored(connection, id, (before) => ({
        ...before,
        name,
        updatedAt: moment(),
      })));
    rename(name);
    await flush();
  });

/** Puts a draft out of the way, or back among those in use. */
export const archiveDraft = (id: string, isArchived: boolean) =>
  act(async (connection) => {
    const update = ({ archived: _, ...rest }: Draft): Draft =>
      isArchived ? { ...rest, archived: true } : rest;
    if (id !== draft.value.id) return void (await changeStored(connection, id, update));
    change(update);
    await flush();
  });

/** Copies a draft with its files. Returns the copy's id. */
export const duplicateDraft = (id: string) =>
  act(async (connection) => {
    const stored = await readDraft(id);
    if (!stored) return undefined;
    const { revision: _, archived: __, deletedAt: ___, ...original } = stored;
    const copy = { ...original, ...copyNames(original), updatedAt: moment() };
    await storeCopyOf(connection, id, copy);
    return copy.id;
  });

/** Puts a draft into the bin. */
export const binDraft = (id: string) =>
  id === draft.value.id ? deleteDraft() : act((connection) => putInBin(connection, id, moment()));

/** Takes a draft out of the bin. */
export const unbinDraft = (id: string) => act((connection) => takeFromBin(connection, id));

/** Removes a draft and its files for good. */
export const purgeDraft = (id: string) => act((connection) => purge(connection, id));
