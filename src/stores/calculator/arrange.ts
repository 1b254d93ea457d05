/** By what a list of records can be sorted; `entered` is the order in which they were added. */
export const sortings = ['entered', 'date', 'kind', 'hours', 'name'] as const;

export type Sort = { by: (typeof sortings)[number]; descending: boolean };

/** What is left out of a list: each part that is set has to fit. */
export type Filter = {
  /** Words that have to occur in the name or the kind's name. */
  text: string;
  /** Id of a kind; empty for all. */
  kind: string;
  /** Only the records of a year; `undated` for those without one. */
  year: number | 'undated' | undefined;
};

/** What of a record a list goes by. */
export type Listed = {
  name: string;
  /** Id of its kind, and what the kind is called. */
  kind: string;
  kindName: string;
  /** The year to which it belongs, and its day (2018-06-06). */
  year: number | undefined;
  date: string | undefined;
  /** Hours counted; undefined where there is no figure. */
  hours: number | undefined;
};

/** Records of one year; undefined for those without a date. */
export type Group<R> = { year: number | undefined; rows: R[] };

const inChinese = new Intl.Collator('zh-Hans-CN', { numeric: true });

const values: Record<Exclude<Sort['by'], 'entered'>, (row: Listed) => string | number | undefined> = {
  date: ({ date }) => date,
  kind: ({ kindName }) => kindName,
  hours: ({ hours }) => hours,
  name: ({ name }) => name,
};

const compare = (one: string | number, other: string | number): number =>
  typeof one === 'number' && typeof other === 'number'
    ? one - other
    : inChinese.compare(String(one), String(other));

/** Rows of the same value keep their order, and those without one come last, whichever the direction. */
function sorted<R extends Listed>(rows: readonly R[], { by, descending }: Sort): R[] {
  if (by === 'entered') return descending ? [...rows].reverse() : [...rows];
  const read = values[by];
  return [...rows].sort((a, b) => {
    const [one, other] = [read(a), read(b)];
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined);
    return descending ? compare(other, one) : compare(one, other);
  });
}

function fits(row: Listed, { text, kind, year }: Filter): boolean {
  const said = `${row.name} ${row.kindName}`.toLowerCase();
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return (
    words.every((word) => said.includes(word)) &&
    (kind === '' || row.kind === kind) &&
    (year === undefined || (row.year ?? 'undated') === year)
  );
}

/** The latest year first, unless the days are told upwards; those without a date last. */
function byYear<R extends Listed>(rows: R[], { by, descending }: Sort): Group<R>[] {
  const years = [...new Set(rows.map(({ year }) => year))];
  const upwards = by === 'date' && !descending;
  const rank = (year: number | undefined) => year ?? (upwards ? Number.POSITIVE_INFINITY : 0);
  return years
    .sort((a, b) => (upwards ? rank(a) - rank(b) : rank(b) - rank(a)))
    .map((year) => ({ year, rows: rows.filter((row) => row.year === year) }));
}

/**
 * The records as a list shows them: those that fit the filter, each once, sorted, by year or all in one group.
 * @returns no group without records
 */
export function arrange<R extends Listed>(
  rows: readonly R[],
  { sort, group, filter }: { sort: Sort; group: boolean; filter: Filter },
): Group<R>[] {
  const shown = sorted(
    rows.filter((row) => fits(row, filter)),
    sort,
  );
  if (group) return byYear(shown, sort);
  return shown.length > 0 ? [{ year: undefined, rows: shown }] : [];
}
