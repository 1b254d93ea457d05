import { type Document, isAlias, isMap, isNode, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { type Path, type Problem, pathText } from './problem.ts';
import { syntaxMistakes } from './syntax.ts';

/** A YAML file: its data, and the line of every place in it. */
export type SourceFile = {
  file: string;
  data: unknown;
  /** Counted from 1. */
  lineOf: (path: Path) => number;
  problem: (path: Path, problem: Omit<Problem, 'file' | 'line' | 'path'>) => Problem;
};

type Step = { offset: number; node: unknown };

const offsetOf = (node: unknown): number => (isNode(node) && node.range ? node.range[0] : 0);

/** One step further down: where the key or the entry begins, and what stands there. An alias leads to its anchor. */
function stepInto(document: Document, from: unknown, key: string | number): Step | undefined {
  const node = isAlias(from) ? from.resolve(document) : from;
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return item === undefined ? undefined : { offset: offsetOf(item), node: item };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => String(item.key) === String(key));
  return pair && { offset: offsetOf(pair.key), node: pair.value };
}

/** Where a place in the data begins, or the nearest place around it that is there. */
function offsetAt(document: Document, path: Path): number {
  let step: Step = { offset: 0, node: document.contents };
  for (const key of path) {
    const next = stepInto(document, step.node, key);
    if (!next) break;
    step = next;
  }
  return step.offset;
}

/** Aliases whose anchor is not there, with where they stand. */
function unknownAliases(document: Document): { name: string; at: number }[] {
  const found: { name: string; at: number }[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (!alias.resolve(document)) found.push({ name: alias.source, at: offsetOf(alias) });
    },
  });
  return found;
}

/**
 * Parses YAML, keeping positions.
 * @returns the file, or the mistakes of syntax in it (a double key is one)
 */
export function parseSource(file: string, text: string): SourceFile | Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const broken = syntaxMistakes(document.errors).map(({ expected, hint, at }): Problem => {
    const line = lineAt(at);
    const found = (text.split('\n')[line - 1] ?? '').trim() || 'an empty line';
    return { file, line, path: '(whole file)', expected, found, hint };
  });
  const loose = unknownAliases(document).map(
    ({ name, at }): Problem => ({
      file,
      line: lineAt(at),
      path: '(whole file)',
      expected: `a place marked &${name} further up`,
      found: `*${name}`,
      hint: 'Mark the place, or put a text that begins with * between quotes.',
    }),
  );
  if (broken.length + loose.length > 0) return [...broken, ...loose];
  const lineOf = (path: Path): number => lineAt(offsetAt(document, path));
  return {
    file,
    data: document.toJS(),
    lineOf,
    problem: (path, problem) => ({ file, line: lineOf(path), path: pathText(path), ...problem }),
  };
}
