import type { Act } from '../../format/acts.ts';
import type { Policy } from '../../policy/schema/policy.ts';

/** Widths and heights are in em of the drawing's own type. */
const line = 1.45;
const gap = 0.9;
/** As many Chinese characters fit on a line of a title on the narrowest screen that shows the drawing, in large type. */
const longest = 23;
/** Between two documents: name, number and some air. */
const apart = 4.5;

export type ActNode = { act: Act; lines: string[]; y: number };
export type DocumentNode = { policy: Policy; y: number };
export type Graph = {
  height: number;
  documents: DocumentNode[];
  acts: ActNode[];
  /** Places in the two lists. */
  edges: { document: number; act: number }[];
};

/** A title on as few lines of nearly the same length as fit. */
export function broken(title: string): string[] {
  const letters = [...title];
  const size = Math.ceil(letters.length / Math.ceil(letters.length / longest));
  return letters.flatMap((_, at) => (at % size === 0 ? [letters.slice(at, at + size).join('')] : []));
}

const mean = (numbers: number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/**
 * Documents on the left in their order, cited acts on the right, each near the documents that cite it, none over another.
 * @param titleOf the title of an act as it is drawn
 */
export function graphOf(
  policies: readonly Policy[],
  cited: readonly Act[],
  titleOf: (act: Act) => string,
): Graph {
  const place = ({ id }: Policy) => policies.findIndex((policy) => policy.id === id);
  const centre = ({ citedBy }: Act) => mean(citedBy.map(({ policy }) => place(policy)));
  let height = 0;
  const acts = [...cited]
    .sort((a, b) => centre(a) - centre(b))
    .map((act): ActNode => {
      const lines = [...broken(titleOf(act)), ...(act.number === undefined ? [] : [act.number])];
      const y = height + (lines.length * line) / 2;
      height += lines.length * line + gap;
      return { act, lines, y };
    });
  const edges = acts.flatMap(({ act: { citedBy } }, act) =>
    citedBy.map(({ policy }) => ({ document: place(policy), act })),
  );
  let above = line - apart;
  const documents = policies.map((policy, document): DocumentNode => {
    const own = edges.filter((edge) => edge.document === document).map(({ act }) => acts[act]?.y ?? 0);
    above = Math.max(above + apart, own.length > 0 ? mean(own) : 0);
    return { policy, y: above };
  });
  return { height: Math.max(height, above + apart / 2), documents, acts, edges };
}
