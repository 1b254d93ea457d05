import type { Vocabulary } from '../../policy/schema/vocabulary.ts';
import { recogniserOf } from '../roster/import/columns.ts';
import type { Mapped } from './rows.ts';

/** How many people a table names, as the list of a unit does; 0 where no column is headed as one of names. */
export function peopleIn(
  { rows, heading }: Pick<Mapped, 'rows' | 'heading'>,
  vocabulary: Vocabulary,
): number {
  const recognise = recogniserOf(vocabulary, 'people');
  const at = (rows[heading] ?? []).findIndex((name) => recognise(name) === 'of:name');
  const names = rows.slice(heading + 1).map((row) => (row[at] ?? '').replace(/\s/g, ''));
  return new Set(names.filter((name) => name !== '')).size;
}
