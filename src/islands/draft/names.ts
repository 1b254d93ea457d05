import type { Draft } from '../../stores/drafts/draft.ts';
import { policies } from '../../stores/library.ts';

type Named = Pick<Draft, 'name' | 'policy' | 'year'>;

/** 湖南益阳2018年度 */
export const placeOf = ({ policy, year }: Omit<Named, 'name'>): string =>
  `${policies.value.find(({ id }) => id === policy)?.name ?? ''}${year}年度`;

/** What a draft is called: its name, else its region and year. */
export const nameOf = (draft: Named): string => draft.name.trim() || placeOf(draft);
