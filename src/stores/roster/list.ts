import { computed, signal } from '@preact/signals';
import { steady } from '../steady.ts';
import { lines } from './calculating.ts';
import { countsByLevel } from './counts.ts';
import { type Entry, everybody, type Filter, filtered } from './filter.ts';
import type { Line } from './line.ts';
import type { RosterPerson } from './people.ts';
import { roster } from './roster.ts';
import { isByLine, type Order, sorted } from './sort.ts';
import { subjectKey, subjectsOf } from './subjects.ts';
import { countVerdicts } from './verdicts.ts';

/** Who is to be seen, and in which order. */
export const filter = signal<Filter>(everybody);
export const order = signal<Order>({ by: 'listed', down: false });

const chosenView = signal<number | 'application' | undefined>(undefined);

/**
 * The year that verdicts and shortfalls are about; without it the application as a whole. Where the text names no year
 * for the application, that of the application, until another is chosen.
 */
export const yearInView = computed<number | undefined>(() => {
  const chosen = chosenView.value;
  if (chosen === 'application') return undefined;
  if (chosen !== undefined && years.value.includes(chosen)) return chosen;
  const isAsked = [...lines.value.values()].some((line) => line.years.some(({ asked }) => asked));
  return isAsked || lines.value.size === 0 ? undefined : roster.value?.year;
});

/** Looks at another year, or at the application as a whole. */
export function lookAt(year: number | undefined): void {
  chosenView.value = year ?? 'application';
}

const known = new WeakMap<RosterPerson, Entry>();

/** A person with a line: the same object for the same two, so that what shows it is not drawn again. */
function entryOf(person: RosterPerson, line: Line | undefined): Entry {
  const found = known.get(person);
  if (found && found.line === line) return found;
  const made = { person, line };
  known.set(person, made);
  return made;
}

const people = computed(() => roster.value?.people ?? []);

/** Everybody, as they were added. */
export const entries = steady<Entry>(() =>
  people.value.map((person) => entryOf(person, lines.value.get(person.id))),
);

/** People in an order that no line changes: to compare names takes long, and lines come many times a second. */
const peopleInOrder = computed(() =>
  sorted(
    people.value.map((person) => ({ person, line: undefined })),
    order.value,
  ).map(({ person }) => person),
);

const inOrder = computed(() =>
  isByLine(order.value)
    ? sorted(entries.value, order.value, yearInView.value)
    : peopleInOrder.value.map((person) => entryOf(person, lines.value.get(person.id))),
);

/** Those to be seen, in order. */
export const shown = steady<Entry>(() => filtered(inOrder.value, filter.value, yearInView.value));

/** The columns of hours, such as 专业. */
export const subjects = steady(() => subjectsOf(lines.value.values()), subjectKey);

/** The years that are worked out for somebody, the first first. */
export const years = steady(() => {
  const found = new Set<number>();
  for (const line of lines.value.values()) for (const { year } of line.years) found.add(year);
  return [...found].sort((a, b) => a - b);
});

/** How many have each verdict. */
export const verdicts = computed(() => countVerdicts(entries.value, yearInView.value));

const chosenYear = signal<number | undefined>(undefined);

/** The year of the statistic: the one chosen while it is worked out, else the one of the application. */
export const countedYear = computed(() =>
  chosenYear.value !== undefined && years.value.includes(chosenYear.value)
    ? chosenYear.value
    : (roster.value?.year ?? 0),
);

/** Counts another year. */
export function countYear(year: number): void {
  chosenYear.value = year;
}

/** How many of each level are done in that year. */
export const levels = computed(() =>
  countsByLevel([...lines.value.values()], roster.value?.people ?? [], countedYear.value),
);

/** The departments there are, in the order of their names; empty text for those without one. */
export const departments = computed(() => {
  const names = new Set(people.value.map(({ department = '' }) => department));
  return [...names].sort(new Intl.Collator('zh-CN', { numeric: true }).compare);
});
