import type { Cell, Entry } from './matrix.ts';

/** Answers as lines, each with its doubt; how they are grouped and folded makes no difference. */
const linesOf = (entries: Entry[]): string[] =>
  entries.flatMap(({ lines, readings }) =>
    lines.map(({ title = '', says }) => [title, says, readings.length > 0 ? '有歧义' : ''].join('|')),
  );

/** The annual total as a line: floors have rows of their own. */
const totalOf = ({ due, readings }: NonNullable<Cell['annual']>): string[] =>
  due
    .filter(({ of }) => of === 'total')
    .map(({ least, unit, orDays }) => [least, unit, orDays, readings.length > 0 ? '有歧义' : ''].join('|'));

/** What a cell answers, whatever its clauses: equal texts mean the same answer. Silence is the same in every text. */
const answerOf = ({ annual, entries, more }: Cell): string =>
  [...(annual ? totalOf(annual) : []), ...linesOf([...entries, ...more]).sort()].join('\n');

/** The answers of one row, numbered in the order in which they first appear: cells with equal numbers say the same. */
export function answerNumbers(cells: Cell[]): number[] {
  const answers = cells.map(answerOf);
  const distinct = [...new Set(answers)];
  return answers.map((answer) => distinct.indexOf(answer));
}
