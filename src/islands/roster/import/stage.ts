import { signal } from '@preact/signals';
import type { Table } from '../../../documents/tables/table.ts';
import type { Draft } from '../../../stores/drafts/draft.ts';
import type { RosterMapped } from '../../../stores/roster/import/rows.ts';
import { focusSoon } from '../../draft/focus.ts';
import { places } from './places.ts';

/** What the person chose about a table, or what was chosen for them at first. */
export type Choices = Omit<RosterMapped, 'rows'>;

/** A draft to be taken into the roster, and from where. */
export type Offered = { draft: Draft; from: string };

/** Where the import stands. Nothing reaches the roster before the last step is confirmed. */
export type Stage =
  | { step: 'source' }
  | { step: 'mapping' | 'preview'; table: Table; choices: Choices }
  | { step: 'drafts'; drafts: Offered[]; refused: string[] }
  | { step: 'done'; added: number; changed: number; activities: number };

/** Kept while the list is looked at. */
export const stage = signal<Stage>({ step: 'source' });

/** Goes to a step, whose heading gets the focus. */
export function go(next: Stage): void {
  stage.value = next;
  focusSoon(places[next.step]);
}

/** Goes back to the beginning; nothing was taken. */
export const restart = (): void => go({ step: 'source' });
