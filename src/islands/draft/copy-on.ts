import { copyToNextYear } from '../../stores/calculator/onward.ts';
import { tell } from '../../stores/calculator/selection.ts';
import type { DraftActivity } from '../../stores/drafts/draft.ts';

/** Copies records to the year after theirs, and says so. */
export function copyOn(activities: readonly DraftActivity[]): DraftActivity[] {
  const { copies, year } = copyToNextYear(activities);
  tell(`已复制${copies.length}条到${year === undefined ? '下一年' : `${year}年`}`);
  return copies;
}
