import type { Sheet } from '../../documents/forms/sheet.ts';
import { type IndexEntry, indexOf } from '../../documents/index/entries.ts';
import { indexSheet } from '../../documents/index/sheet.ts';
import { Unreadable } from '../../documents/index/zip.ts';
import { day } from '../../format/date.ts';
import { draft } from '../../stores/calculator/current.ts';
import { policy } from '../../stores/calculator/result.ts';
import { checked } from '../../stores/check/checked.ts';
import { evidence } from '../../stores/check/evidence.ts';
import { today } from '../../stores/clock.ts';
import type { Attached } from '../../stores/database.ts';
import { vocabulary } from '../../stores/library.ts';
import { nameOf } from '../draft/names.ts';
import { titleOf } from '../draft/rows.ts';

/** The index of the draft on the screen, with these files. */
export function entriesWith(files: readonly Attached[]): IndexEntry[] {
  const [found, result] = [evidence.value, checked.value];
  if (!found || !result) return [];
  const named = new Map(
    draft.value.activities.map(({ id, held, ...activity }) => [
      id,
      { id, held, title: titleOf(activity, vocabulary.value) },
    ]),
  );
  return indexOf(result.papers, found.records, named, files);
}

/** The index on paper. */
export function sheetOf(entries: readonly IndexEntry[]): Sheet {
  const years = checked.value?.years.map(({ year }) => year) ?? [];
  const [first, last] = [years[0], years.at(-1)];
  const span = first === undefined ? '' : `，${first === last ? first : `${first}至${last}`}年度`;
  const own = draft.value.name.trim();
  const about = `${own && `${own}，`}${policy.value?.name}${span}`;
  return indexSheet(entries, { about, day: day(today.value) });
}

const saved = async (file: Blob, ending: string): Promise<void> => {
  const { download } = await import('../../documents/download.ts');
  const safe = nameOf(draft.value).replace(/[\\/:*?"<>|]/g, ' ');
  download(file, `材料目录-${safe}-${today.value}.${ending}`);
};

/** Hands the index to the browser as a file. */
export async function saveIndex(entries: readonly IndexEntry[], ending: 'xlsx' | 'docx'): Promise<void> {
  const sheets = [sheetOf(entries)];
  if (ending === 'xlsx') {
    const { xlsx } = await import('../../documents/forms/xlsx.ts');
    return saved(await xlsx(sheets), ending);
  }
  const { docx } = await import('../../documents/forms/docx.ts');
  return saved(await docx(sheets), ending);
}

/** Hands the files with the index to the browser as one .zip. @returns its size in bytes */
export async function saveFolder(entries: readonly IndexEntry[]): Promise<number> {
  const { xlsx } = await import('../../documents/forms/xlsx.ts');
  const { folder } = await import('../../documents/index/zip.ts');
  const packed = await folder(
    entries.flatMap(({ files }) => files),
    await xlsx([sheetOf(entries)]),
  );
  await saved(packed, 'zip');
  return packed.size;
}

/** Why nothing was handed out, and what to do. */
export const troubleOf = (error: unknown): string =>
  error instanceof Unreadable
    ? `没有打包：“${error.file}”读不出来，可能被浏览器清掉了。请到测算里删去这个文件，重新添加后再试。`
    : '没有存成：可能断网了，也可能内存不够。本机的内容没有变，请再试一次。';
