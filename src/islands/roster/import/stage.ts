import { signal } from '@preact/signals';
import type { Sheet } from '../../../documents/tables/table.ts';
import type { Draft } from '../../../stores/drafts/draft.ts';
import type { RosterMapped } from '../../../stores/roster/import/rows.ts';
import type { Taken } from '../../../stores/roster/import/take.ts';
import { focusSoon } from '../../draft/focus.ts';
import { clear } from './desk.ts';
import { places } from './places.ts';

/** What the person chose about a table, or what was chosen for them at first. */
export type Choices = Omit<RosterMapped, 'rows'>;

/** A draft to be taken into the roster, and from where. */
export type Offered = { draft: Draft; from: string };

/** Where the import stands. Nothing reaches the roster before the last step is confirmed. */
export type Stage =
  | { step: 'source' }
  | { step: 'mapping' | 'preview'; table: number; sheet: Sheet; choices: Choices }
  | { step: 'drafts'; drafts: Offered[]; refused: string[] }
  | ({ step: 'done' } & Taken);

/** Kept while the list is looked at. */
export const stage = signal<Stage>({ step: 'source' });

/** Goes to a step, whose heading gets the focus; a table that is not needed any more is put away. */
export function go(next: Stage): void {
  if (!('table' in next)) clear();
  stage.value = next;
  focusSoon(places[next.step]);
}

/** Goes back to the beginning; nothing was taken. */
export const restart = (): void => go({ step: 'source' });
