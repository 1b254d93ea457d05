import type { Sheet } from '../../documents/forms/sheet.ts';
import { details } from '../../stores/check/details.ts';
import { today } from '../../stores/clock.ts';

export type Format = 'docx' | 'xlsx';

const safe = (name: string): string => name.replace(/[\\/:*?"<>|]/g, ' ').trim();

/** Saves a form, by its name, that of the person and the day. Fails where what writes it cannot be fetched. */
export async function saveForm(sheets: readonly Sheet[], format: Format): Promise<void> {
  const { download } = await import('../../documents/download.ts');
  const write =
    format === 'docx'
      ? (await import('../../documents/forms/docx.ts')).docx
      : (await import('../../documents/forms/xlsx.ts')).xlsx;
  const parts = [sheets[0]?.title ?? '', details.value.name ?? '', today.value].map(safe).filter(Boolean);
  download(await write(sheets), `${parts.join('-')}.${format}`);
}
