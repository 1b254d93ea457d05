/** What the reader chose to see of the matrix, and how the address says it. */
export interface View {
  /** Ids of the regions shown, in their order; never empty. */
  regions: string[];
  /** Words a topic must contain, as typed; empty for all topics. */
  find: string;
  /** Only topics on which the regions shown differ. */
  differ: boolean;
  /** On one column: the first two regions side by side, instead of all in blocks. */
  side: boolean;
}

/** Everything, in the order of the page. */
export const wholeView = (regions: readonly string[]): View => ({
  regions: [...regions],
  find: '',
  differ: false,
  side: false,
});

const longest = 80;

/**
 * The view that a query such as `?regions=yiyang,fuling&find=论文&differ&side` asks for, and the values in it that
 * mean nothing here, which are left out. Parameters of others, such as those a messenger adds, are not looked at.
 */
export function readView(query: string, regions: readonly string[]): { view: View; unknown: string[] } {
  const params = new URLSearchParams(query);
  const named = [...new Set((params.get('regions') ?? '').split(',').filter(Boolean))];
  const chosen = named.filter((id) => regions.includes(id));
  const flag = (name: string): boolean => params.get(name) === '';
  const side = flag('side') && regions.length > 1;
  const shown = chosen.length > 0 ? chosen : [...regions];
  return {
    view: {
      regions: side ? twoOf(shown, regions) : shown,
      find: (params.get('find') ?? '').trim().slice(0, longest),
      differ: flag('differ'),
      side,
    },
    unknown: [
      ...named.filter((id) => !regions.includes(id)),
      ...['differ', 'side'].flatMap((name) => (params.get(name) ? [`${name}=${params.get(name)}`] : [])),
    ],
  };
}

/** Two regions to lay side by side: the first two shown, filled up with the next one there is. */
export const twoOf = (shown: readonly string[], regions: readonly string[]): string[] =>
  [...shown, ...regions.filter((id) => !shown.includes(id))].slice(0, 2);

/** The query of a view, with its question mark; empty for the whole matrix. */
export function queryOf({ regions, find, differ, side }: View, all: readonly string[]): string {
  const whole = regions.join() === all.join();
  const parts = [
    ...(whole ? [] : [`regions=${regions.map(encodeURIComponent).join()}`]),
    ...(find.trim() === '' ? [] : [`find=${encodeURIComponent(find.trim())}`]),
    ...(differ ? ['differ'] : []),
    ...(side ? ['side'] : []),
  ];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** A region one place earlier (-1) or later (1); the same order where there is no such place. */
export function moved(regions: readonly string[], id: string, by: -1 | 1): string[] {
  const from = regions.indexOf(id);
  const to = from + by;
  const result = [...regions];
  if (from < 0 || to < 0 || to >= regions.length) return result;
  result.splice(to, 0, ...result.splice(from, 1));
  return result;
}

/** With one more region, placed where the page has it: behind the nearest one before it that is shown. */
export function withRegion(regions: readonly string[], id: string, all: readonly string[]): string[] {
  const before = all.slice(0, all.indexOf(id)).findLast((each) => regions.includes(each));
  const place = before === undefined ? 0 : regions.indexOf(before) + 1;
  return [...regions.slice(0, place), id, ...regions.slice(place)];
}

/** Two regions with another one on the left (0) or right (1); the one that stands there already changes sides. */
export function paired([left = '', right = '']: readonly string[], side: 0 | 1, id: string): string[] {
  if (side === 0) return [id, id === right ? left : right];
  return [id === left ? right : left, id];
}
