import { computed } from '@preact/signals';
import { arrange } from '../../stores/calculator/arrange.ts';
import { arrangement } from '../../stores/calculator/list.ts';
import { lines } from './lines.ts';

/** The lines that are shown, as the list is arranged. */
export const groups = computed(() => arrange(lines.value, arrangement.value));

/** How many records are shown. */
export const countOfShown = computed(() => groups.value.reduce((sum, { rows }) => sum + rows.length, 0));
