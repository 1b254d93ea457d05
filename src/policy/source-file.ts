import { isNode, LineCounter, parseDocument } from 'yaml';
import { type Path, type Problem, pathText } from './problem.ts';

/** A YAML file: its data, and the line of every place in it. */
export type SourceFile = {
  file: string;
  data: unknown;
  problem: (path: Path, problem: Omit<Problem, 'file' | 'line' | 'path'>) => Problem;
};

/**
 * Parses YAML, keeping positions.
 * @returns the file, or the mistakes of syntax in it (a double key is one)
 */
export function parseSource(file: string, text: string): SourceFile | Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0)
    return document.errors.map((error) => ({
      file,
      line: lines.linePos(error.pos[0]).line,
      path: '(whole file)',
      expected: 'YAML that can be read',
      found: error.message,
      hint:
        error.code === 'DUPLICATE_KEY'
          ? 'Give every key once.'
          : 'Check indentation, colons and brackets on this line.',
    }));
  const lineOf = (path: Path): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const at = path.slice(0, length);
      const node = document.getIn(at, true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  return {
    file,
    data: document.toJS(),
    problem: (path, problem) => ({ file, line: lineOf(path), path: pathText(path), ...problem }),
  };
}
