import { describe, expect, it } from 'vitest';
import type { Cell, Entry } from '../../src/format/matrix.ts';
import { answerNumbers } from '../../src/format/same-answer.ts';

const entry = (says: string, parts: Partial<Entry> = {}): Entry => ({
  lines: [{ says }],
  at: ['一'],
  readings: [],
  ...parts,
});
const cell = (parts: Partial<Cell> = {}): Cell => ({ entries: [], more: [], silences: [], ...parts });
const answers = (...entries: Entry[]) => cell({ entries });

describe('answers of a row', () => {
  it('are the same where the same is said, whatever the clause', () => {
    expect(
      answerNumbers([answers(entry('每天8学时')), answers(entry('每天8学时', { at: ['附件5/1'] }))]),
    ).toEqual([0, 0]);
  });

  it('differ by a figure', () => {
    expect(
      answerNumbers([answers(entry('每天8学时')), answers(entry('每天6学时')), answers(entry('每天8学时'))]),
    ).toEqual([0, 1, 0]);
  });

  it('differ where one of them is in doubt', () => {
    expect(
      answerNumbers([answers(entry('每天8学时')), answers(entry('每天8学时', { readings: ['evenings'] }))]),
    ).toEqual([0, 1]);
  });

  it('are the same in silence, wherever it was looked for', () => {
    const silent = (says: string) => cell({ silences: [{ says, at: ['二'] }] });
    expect(answerNumbers([silent('没有提论文。'), silent('没有写。'), answers(entry('每篇5学时'))])).toEqual([
      0, 0, 1,
    ]);
  });

  it('do not depend on what is grouped or folded', () => {
    const apart = cell({ entries: [entry('甲')], more: [entry('乙', { at: ['三'] })] });
    const together = answers(entry('', { lines: [{ says: '乙' }, { says: '甲' }] }));
    expect(answerNumbers([apart, together])).toEqual([0, 0]);
  });

  it('compare annual totals by figure, unit, days and doubt', () => {
    const annual = (least: number, readings: string[] = []): Cell =>
      cell({
        annual: {
          due: [
            {
              of: 'total',
              unit: 'hours',
              least,
              strength: 'must',
              orDays: undefined,
              says: undefined,
              clauses: [],
              readings: [],
            },
          ],
          at: ['一'],
          readings,
        },
      });
    expect(answerNumbers([annual(90), annual(90), annual(72), annual(90, ['total'])])).toEqual([0, 0, 1, 2]);
  });
});
