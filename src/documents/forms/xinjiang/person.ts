import { birth, idNumber, name, schooling, sex, title, unit } from '../details.ts';
import type { Detail, Details } from '../form.ts';
import type { Cell, Row } from '../sheet.ts';

const degree: Detail = { id: 'degree', name: '学位' };
const graduated: Detail = { id: 'graduated', name: '毕业时间、学校和专业' };

/** What both annexes ask of a person, and of what the draft knows nothing. */
export const personDetails: readonly Detail[] = [
  ...[name, sex, birth, idNumber],
  ...[schooling, degree, graduated, unit, title],
];

/** Columns on which the rows of both annexes meet. */
export const widths = [26, 42, 18, 26, 26, 32];

export const head = (text: string, span = 1): Cell => ({ text, head: true, span });
export const cell = (text: string, span = 1): Cell => ({ text, span });

/** The rows that begin both annexes; what was not answered stays empty. */
export const personRows = (details: Details): Row[] => {
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
