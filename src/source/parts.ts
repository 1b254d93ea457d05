import { type AnnexLabel, isDate, readAnnexLabel } from './furniture.ts';
import type { Line } from './lines.ts';
import { readMark } from './marks.ts';
import { isTitle } from './sentences.ts';

/** The lines of an annex, after the line of its label. */
export interface AnnexLines {
  label: AnnexLabel;
  first: Line;
  lines: Line[];
}

/** Parts a document at the lines where the body of an annex begins; the list of annexes stays in the notice. */
export function partAtAnnexes(lines: Line[]): { notice: Line[]; annexes: AnnexLines[] } {
  const dated = lines.findIndex((line) => isDate(line.text));
  const starts: { index: number; label: AnnexLabel }[] = [];
  for (const [index, line] of lines.entries()) {
    const label = readAnnexLabel(line.text);
    if (label && beginsAnnex(lines, index, label, dated, starts.at(-1)?.label)) starts.push({ index, label });
  }
  const annexes = starts.map(({ index, label }, n) => ({
    label,
    first: lines[index] as Line,
    lines: lines.slice(index + 1, starts[n + 1]?.index),
  }));
  return { notice: lines.slice(0, starts[0]?.index), annexes };
}

/**
 * Whether a label begins the body of an annex. A label alone on its line does, unless a numbered list follows it before
 * the date of the notice. A label with a title does after the date, or where nothing follows that says it again.
 */
function beginsAnnex(
  lines: Line[],
  index: number,
  label: AnnexLabel,
  dated: number,
  previous: AnnexLabel | undefined,
): boolean {
  const passed = dated >= 0 && dated < index;
  const next = lines.slice(index + 1).find((line) => line.text);
  if (!label.rest || /^[（(][^（）()]*[）)]$/.test(label.rest)) {
    return label.numbered || passed || !next || readMark(next.text)?.value !== 1;
  }
  if (readMark(label.rest) || !isTitle(label.rest, 60) || readAnnexLabel(label.rest)) return false;
  if (passed || previous) return label.numbered || !previous;
  const again = lines.slice(index + 1).some((line) => readAnnexLabel(line.text)?.segment === label.segment);
  return !again && dated < 0 && label.numbered;
}
