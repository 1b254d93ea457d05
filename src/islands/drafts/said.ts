import { signal } from '@preact/signals';

/** What was just done, for those who do not see the list change. */
export const said = signal('');

/** Says what was just done. */
export function say(words: string): void {
  said.value = words;
}

/** The heading of the list, and that of the bin. */
export const headingId = 'drafts-list';
export const binId = 'drafts-bin';

/** The name of a draft in the list. */
export const rowId = (id: string): string => `draft-${id}`;
