import { birth, idNumber, name, schooling, sex, title, unit } from '../details.ts';
import { type Detail, type Details, type FormInput, knownAs } from '../form.ts';
import type { Cell, Row, Sheet } from '../sheet.ts';

const degree: Detail = { id: 'degree', name: '学位' };
const graduated: Detail = { id: 'graduated', name: '毕业时间、学校和专业' };

/** What both annexes ask of a person, and of what the draft knows nothing. */
export const personDetails: readonly Detail[] = [
  ...[name, sex, birth, idNumber],
  ...[schooling, degree, graduated, unit, title],
];

/** Columns on which the rows of both annexes meet. */
const widths = [26, 42, 18, 26, 26, 32];

export const head = (text: string, span = 1): Cell => ({ text, head: true, span });
export const cell = (text: string, span = 1): Cell => ({ text, span });

type Answered = readonly [name: string, answer: string | undefined];

/** A row of two answers side by side. */
export const pair = (...both: readonly [Answered, Answered]): Row => ({
  height: 14,
  cells: both.flatMap(([name, answer]) => [head(name), cell(answer ?? '', 2)]),
});

/** The rows that begin both annexes; what was not answered stays empty. */
const personRows = (details: Details): Row[] => {
  const fact = (detail: Detail): Cell => ({ text: details[detail.id] ?? '', align: 'center' });
  return [
    {
      height: 12,
      cells: [head('姓名'), fact(name), head('性别'), fact(sex), head('出生年月'), fact(birth)],
    },
    {
      height: 12,
      cells: [head('身份证号'), fact(idNumber), head('学历'), fact(schooling), head('学位'), fact(degree)],
    },
    { height: 14, cells: [head('毕业时间、\n学校和专业'), cell(details.graduated ?? '', 5)] },
  ];
};

/** One sheet of an annex: who it is about, then its own rows, and notes below. */
export function annexSheet(
  { policy, details }: FormInput,
  form: string,
  id: string,
  rows: Row[],
  notes: string[],
): Sheet {
  const { title, annex = '' } = knownAs(policy, form);
  return {
    id,
    title,
    official: true,
    orientation: 'portrait',
    blocks: [
      { text: annex, role: 'annex' },
      { text: title, role: 'title' },
      { widths, rows: [...personRows(details), ...rows] },
      { text: notes.join('\n'), role: 'note' },
    ],
  };
}
