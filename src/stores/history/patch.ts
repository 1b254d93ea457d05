import type { Draft } from '../drafts/draft.ts';

/** One value that changed; undefined stands for nothing there. */
type Edit = {
  /** From the draft down; a step within a list is the id of the item. */
  path: string[];
  before: unknown;
  after: unknown;
  /** For an item that came or went: the item above it, undefined for the first. */
  follows?: string | undefined;
};

/** A list whose items stand in another order: those that were there before and after, by id. */
type Order = { path: string[]; order: { before: string[]; after: string[] } };

export type Change = Edit | Order;

type Item = { id: string };
type Tree = Record<string, unknown>;

/** What is no content: it tells one draft from another, or says when it was stored. */
const own = new Set(['id', 'createdAt', 'updatedAt', 'revision']);

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isItem = (value: unknown): value is Item => isTree(value) && typeof value.id === 'string';

/** Whether a value is a list whose items are told apart by their ids. */
const isList = (value: unknown): value is Item[] =>
  Array.isArray(value) && value.every(isItem) && new Set(value.map(({ id }) => id)).size === value.length;

const keysOf = (...trees: Tree[]): string[] => [...new Set(trees.flatMap(Object.keys))];

/** Whether two values have the same content. A key without a value is no key. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((value, at) => isSame(value, other[at]));
  if (isTree(one) && isTree(other)) return keysOf(one, other).every((key) => isSame(one[key], other[key]));
  return false;
}

function compareLists(before: Item[], after: Item[], path: string[]): Change[] {
  const old = new Map(before.map((item) => [item.id, item]));
  const now = new Map(after.map((item) => [item.id, item]));
  const stayed = (list: Item[]) => list.map(({ id }) => id).filter((id) => old.has(id) && now.has(id));
  const order = { before: stayed(before), after: stayed(after) };
  return [
    ...(isSame(order.before, order.after) ? [] : [{ path, order }]),
    ...before.flatMap((item, at): Change[] => {
      const inside = [...path, item.id];
      const there = now.get(item.id);
      if (there) return compare(item, there, inside);
      return [{ path: inside, before: item, after: undefined, follows: before[at - 1]?.id }];
    }),
    ...after.flatMap((item, at): Change[] =>
      old.has(item.id)
        ? []
        : [{ path: [...path, item.id], before: undefined, after: item, follows: after[at - 1]?.id }],
    ),
  ];
}

function compare(before: unknown, after: unknown, path: string[]): Change[] {
  if (before === after) return [];
  if (isList(before) && isList(after)) return compareLists(before, after, path);
  if (isTree(before) && isTree(after))
    return keysOf(before, after).flatMap((key) => compare(before[key], after[key], [...path, key]));
  return isSame(before, after) ? [] : [{ path, before, after }];
}

/** What leads from one state of a draft to another: each fact, activity and scenario that differs. */
export const changesBetween = (before: Draft, after: Draft): Change[] =>
  compare(before, after, []).filter(({ path: [field = ''] }) => !own.has(field));

/** The changes that lead back. */
export const inverse = (changes: Change[]): Change[] =>
  changes.map((change) =>
    'order' in change
      ? { ...change, order: { before: change.order.after, after: change.order.before } }
      : { ...change, before: change.after, after: change.before },
  );

/** Stands for a change that finds neither what it changes nor what it would make of it. */
const refusal = Symbol('refused');

/** Puts the named items into another order, into the places that they hold; refuses when theirs is not the one known. */
function arrange(list: Item[], { before, after }: Order['order']): unknown {
  const named = new Map(list.filter(({ id }) => before.includes(id)).map((item) => [item.id, item]));
  if (!isSame([...named.keys()], before)) return isSame([...named.keys()], after) ? list : refusal;
  const next = after.values();
  return list.map((item) => (named.has(item.id) ? named.get(next.next().value as string) : item));
}

function changeItem(list: Item[], id: string, rest: string[], change: Change): unknown {
  const at = list.findIndex((item) => item.id === id);
  const there = list[at];
  const changed = changeAt(there, rest, change) as Item | undefined | typeof refusal;
  if (changed === refusal) return refusal;
  if (changed === there) return list;
  if (there)
    return changed
      ? list.map((item) => (item === there ? changed : item))
      : list.filter((item) => item !== there);
  const follows = 'follows' in change ? change.follows : undefined;
  const above = list.findIndex((item) => item.id === follows);
  const place = above < 0 && follows !== undefined ? list.length : above + 1;
  return [...list.slice(0, place), changed, ...list.slice(place)];
}

function changeAt(value: unknown, [key, ...rest]: string[], change: Change): unknown {
  if (key === undefined) {
    if ('order' in change) return isList(value) ? arrange(value, change.order) : refusal;
    if (isSame(value, change.before)) return change.after;
    return isSame(value, change.after) ? value : refusal;
  }
  if (isList(value)) return changeItem(value, key, rest, change);
  if (!isTree(value)) return refusal;
  const changed = changeAt(value[key], rest, change);
  if (changed === refusal || changed === value[key]) return changed === refusal ? refusal : value;
  const { [key]: _, ...others } = value;
  return changed === undefined ? others : { ...value, [key]: changed };
}

/**
 * Makes changes in a draft. What they do not touch stays the same object.
 * @returns the draft, and the changes that were not made, because somebody else has changed the same thing since
 */
export function applyChanges(draft: Draft, changes: Change[]): { draft: Draft; refused: Change[] } {
  let changed: unknown = draft;
  const refused: Change[] = [];
  for (const change of changes) {
    const next = changeAt(changed, change.path, change);
    if (next === refusal) refused.push(change);
    else changed = next;
  }
  return { draft: changed as Draft, refused };
}
