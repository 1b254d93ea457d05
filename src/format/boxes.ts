import type { FactValue } from '../policy/schema/recognition.ts';
import type { Vocabulary } from '../policy/schema/vocabulary.ts';
import { choiceName, factName } from './names.ts';
import { figure } from './number.ts';

/** Several cases at once: for each fact the values it may have. */
export type Box = Readonly<Record<string, readonly FactValue[]>>;

const sameValues = (a: readonly FactValue[] | undefined, b: readonly FactValue[] | undefined): boolean =>
  a?.length === b?.length && (a ?? []).every((value) => b?.includes(value));

/** Puts two boxes into one where they differ in a single fact; undefined where that would take in other cases. */
function joined(a: Box, b: Box): Box | undefined {
  const facts = Object.keys(a);
  if (facts.length !== Object.keys(b).length || facts.some((fact) => !(fact in b))) return undefined;
  const [differs, ...more] = facts.filter((fact) => !sameValues(a[fact], b[fact]));
  if (differs === undefined) return a;
  if (more.length > 0) return undefined;
  return { ...a, [differs]: [...new Set([...(a[differs] ?? []), ...(b[differs] ?? [])])] };
}

/** A fact that may have every value it can have says nothing. */
function bare(box: Box, whole: Readonly<Record<string, number>>): Box {
  return Object.fromEntries(Object.entries(box).filter(([fact, values]) => values.length !== whole[fact]));
}

/**
 * The fewest boxes, found by joining two at a time, that hold exactly the given cases.
 * @param whole how many values each fact can have
 */
export function boxesOf(
  cases: readonly Readonly<Record<string, FactValue>>[],
  whole: Readonly<Record<string, number>>,
): Box[] {
  let boxes: Box[] = cases.map((each) =>
    Object.fromEntries(Object.entries(each).map(([fact, value]) => [fact, [value]])),
  );
  for (let grown = true; grown; ) {
    grown = false;
    const next: Box[] = [];
    for (const box of boxes) {
      const at = next.findIndex((other) => joined(other, box) !== undefined);
      const both = at === -1 ? undefined : joined(next[at] as Box, box);
      if (both) {
        next[at] = both;
        grown = true;
      } else next.push(box);
    }
    boxes = next.map((box) => bare(box, whole));
  }
  return boxes;
}

/** A run of ranks: 第1位, 第2至5位; the last rank that is told apart may stand for all after it. */
export function ranksText(run: readonly number[], last: number | undefined): string {
  const [from = 1, to = from] = [run[0], run.at(-1)];
  if (to === last) return from === 1 ? '任何排名' : `第${from}位及以后`;
  return from === to ? `第${from}位` : `第${from}至${to}位`;
}

function valuesText(fact: string, values: readonly FactValue[], vocabulary: Vocabulary): string {
  const declared = vocabulary.facts[fact];
  if (declared?.type === 'flag') return values[0] === true ? declared.name : `不是“${declared.name}”`;
  if (declared?.type === 'number')
    return `${factName(vocabulary, fact)}${values.map((value) => figure(Number(value))).join('、')}${declared.unit}`;
  const names = values.map((value) => choiceName(vocabulary, fact, String(value))).join('、');
  return values.includes('none') ? `${factName(vocabulary, fact)}：${names}` : names;
}

/** Cases in a few words: 国家级刊物，第1位；…; empty where it is every case. */
export const boxesText = (boxes: readonly Box[], vocabulary: Vocabulary): string =>
  boxes
    .map((box) =>
      Object.entries(box)
        .map(([fact, values]) => valuesText(fact, values, vocabulary))
        .join('，'),
    )
    .filter((text) => text !== '')
    .join('；');
