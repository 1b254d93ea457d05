import { draft } from '../../stores/calculator/current.ts';
import type { walked } from '../../stores/calculator/history.ts';
import { vocabulary } from '../../stores/library.ts';
import { changesText } from './changes.ts';

/** What was taken back or made again. */
export function Walked({ way, changes }: NonNullable<typeof walked.value>) {
  return (
    <>
      {way === 'back' ? '已撤销' : '已重做'}：{changesText(changes, draft.value, vocabulary.value)}
    </>
  );
}
