import { size } from '../../../format/size.ts';
import { readDraftFile } from '../../../stores/share/file.ts';
import type { Offered } from './stage.ts';

/** Larger than any draft; what is larger is another file. In bytes. */
const most = 20_000_000;

async function read(file: File): Promise<Offered | string> {
  const refused = (because: string) => `“${file.name}”没有读：${because}`;
  if (file.size > most)
    return refused(`草稿文件应不超过${size(most)}，实际是${size(file.size)}。请选学时尺存出的.json文件。`);
  try {
    const found = readDraftFile(await file.text());
    return 'trouble' in found ? refused(found.trouble) : { draft: found.value.draft, from: file.name };
  } catch {
    // It was moved or removed since it was chosen.
    return refused('文件可能刚才移动或删除了。请重新选择。');
  }
}

/** The drafts in some files, and a sentence for each file that holds none; of one draft the file changed last counts. */
export async function readDraftFiles(
  files: readonly File[],
): Promise<{ drafts: Offered[]; refused: string[] }> {
  const drafts = new Map<string, Offered>();
  const refused: string[] = [];
  for (const file of files) {
    const found = await read(file);
    if (typeof found === 'string') {
      refused.push(found);
      continue;
    }
    const before = drafts.get(found.draft.id);
    const [older, newer] =
      before && before.draft.updatedAt > found.draft.updatedAt ? [found, before] : [before, found];
    if (older) refused.push(`“${older.from}”没有用：与“${newer.from}”是同一份草稿，那一份改得更晚。`);
    drafts.set(found.draft.id, newer);
  }
  return { drafts: [...drafts.values()], refused };
}
