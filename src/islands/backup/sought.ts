import { signal } from '@preact/signals';
import { show } from '../../stores/calculator/view.ts';

/** The button that makes a backup, and the field that opens one. */
export const makeId = 'backup-make';
export const openId = 'backup-open';

/** To which of them the person is on the way. */
export const sought = signal<string | undefined>(undefined);

/** Goes where backups are made and opened. */
export function goTo(id: string): void {
  sought.value = id;
  show('drafts');
}
