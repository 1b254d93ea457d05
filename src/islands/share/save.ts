import { download } from '../../documents/download.ts';
import { draft } from '../../stores/calculator/current.ts';
import { today } from '../../stores/clock.ts';
import { draftFileName, draftFileText } from '../../stores/share/file.ts';
import { nameOf } from '../draft/names.ts';

/** Hands the open draft to the browser as a file. */
export function saveDraft(): void {
  const file = new Blob([draftFileText(draft.value)], { type: 'application/json' });
  download(file, draftFileName(nameOf(draft.value), today.value));
}
