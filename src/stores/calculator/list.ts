import { computed, signal } from '@preact/signals';
import type { Filter, Sort } from './arrange.ts';
import { draft, selected } from './current.ts';
import { dated } from './own-years.ts';

/** From so many records on, the list can be sorted, grouped and filtered. */
const several = 4;

/** Up to so many records, every year lies open. */
const few = 40;

const none: Filter = { text: '', kind: '', year: undefined };

/** How the list is sorted, and what it leaves out, for as long as the page is open. */
export const sort = signal<Sort>({ by: 'entered', descending: false });
export const filter = signal<Filter>(none);

/** Whether the list goes by year, where the person has said so. */
const grouping = signal<boolean | undefined>(undefined);

/** The years that were opened or closed by hand, of the draft they belong to. */
const folds = signal<{ draft: string; open: Map<number | undefined, boolean> }>({
  draft: '',
  open: new Map(),
});

/** Whether there are enough records for sorting and filtering to be of use. */
export const isLong = computed(() => draft.value.activities.length >= several);

/** The years of the records, the latest first; undefined for those without a date. */
export const yearsOfRecords = computed(() => {
  const years = [...new Set([...dated.value.values()].map(({ year }) => year))];
  return years.sort((a, b) => (b ?? 0) - (a ?? 0));
});

/** Whether the list goes by year: where nothing else is said, when there is more than one. */
export const isGrouped = computed(
  () => isLong.value && (grouping.value ?? yearsOfRecords.value.filter(Boolean).length > 1),
);

/** Whether something is left out. A short list shows all. */
export const isFiltered = computed(() => {
  const { text, kind, year } = filter.value;
  return isLong.value && (text.trim() !== '' || kind !== '' || year !== undefined);
});

/** What the list goes by now. */
export const arrangement = computed(() => ({
  sort: isLong.value ? sort.value : { by: 'entered' as const, descending: false },
  group: isGrouped.value,
  filter: isFiltered.value ? filter.value : none,
}));

/** Sorts the list. */
export const sortBy = (next: Partial<Sort>): void => {
  sort.value = { ...sort.value, ...next };
};

/** Leaves out what does not fit. */
export const filterBy = (next: Partial<Filter>): void => {
  filter.value = { ...filter.value, ...next };
};

/** Shows all records again. */
export const showAll = (): void => {
  filter.value = none;
};

/** Lays the list out by year, or not. */
export const groupByYear = (isWanted: boolean): void => {
  grouping.value = isWanted;
};

/** Whether the records of a year are shown: in a long list those in use, those found, and those opened. */
export function isOpen(year: number | undefined): boolean {
  const { id, activities, year: used } = draft.value;
  const said = folds.value.draft === id ? folds.value.open.get(year) : undefined;
  const inUse = year === used || dated.value.get(selected.value ?? '')?.year === year;
  return said ?? (isFiltered.value || activities.length <= few || inUse);
}

/** Opens or closes a year. */
export function fold(year: number | undefined, open: boolean): void {
  const { id } = draft.value;
  const before = folds.value.draft === id ? folds.value.open : [];
  folds.value = { draft: id, open: new Map([...before, [year, open]]) };
}
