import { birth, name, politics, post, sex, title, unit } from '../details.ts';
import { type Details, type FormInput, type FormMaker, knownAs } from '../form.ts';
import type { Cell, Row, Sheet } from '../sheet.ts';
import { doubtMark, isDoubtful, type Study, studiesOf, sumsOf } from '../studies.ts';

/** Lines for studies on the card of the annex; what is more goes on another card of the year. */
const lines = 11;

/** The heading's and the studies' columns meet on these. */
const widths = [16, 26, 14, 14, 16, 20, 16, 18, 14, 16];

const head = (text: string, span = 1): Cell => ({ text, head: true, span });
const cell = (text: string, span = 1, align?: Cell['align']): Cell => ({
  text,
  span,
  ...(align && { align }),
});

const person = (details: Details): Row[] => [
  {
    height: 15,
    cells: [
      ...Object.entries({ 姓名: name, 性别: sex, '出生\n年月': birth, '政治\n面貌': politics }).flatMap(
        ([label, { id }]) => [head(label), cell(details[id] ?? '', 1, 'center')],
      ),
      { text: '照片', span: 2, rows: 2, align: 'center' },
    ],
  },
  {
    height: 15,
    cells: [head('工作\n岗位'), cell(details.post ?? '', 3), head('职称'), cell(details.title ?? '', 3)],
  },
];

const studyRow = ({ when, what, how, hours, result }: Study): Row => ({
  height: 10,
  cells: [cell(when, 2), cell(what, 4), cell(how, 2), cell(hours, 1, 'center'), cell(result, 1, 'center')],
});

const empty: Study = { when: '', what: '', how: '', hours: '', result: '' };

function notes(
  input: FormInput,
  year: FormInput['check']['years'][number],
  studies: readonly Study[],
): string {
  return [
    `本年度自查：${sumsOf(input, year)}，以审验为准。`,
    ...(studies.some(isDoubtful)
      ? [`标${doubtMark}的学时换一种读法或补上事实后会变；空着的，文件没有写明学时或还缺事实。`]
      : []),
    '证书号写在学习成绩栏。此卡存入本人业务档案，申报上一级职称或延续注册时交复印件。',
  ].join('\n');
}

/** The cards of a year: one, and more where its lines are not enough. */
function cards(input: FormInput, year: FormInput['check']['years'][number]): Sheet[] {
  const { title: heading, annex = '' } = knownAs(input.policy, 'registration-card');
  const studies = studiesOf(input, year);
  const count = Math.max(1, Math.ceil(studies.length / lines));
  return Array.from({ length: count }, (_, index) => {
    const here = studies.slice(index * lines, (index + 1) * lines);
    const page = count > 1 ? `，第${index + 1}张，共${count}张` : '';
    return {
      id: `登记卡-${year.year}${count > 1 ? `-${index + 1}` : ''}`,
      title: heading,
      official: true,
      orientation: 'portrait',
      blocks: [
        { text: annex, role: 'annex' },
        { text: heading, role: 'title' },
        { text: `（${year.year}年度${page}）`, align: 'center' },
        { text: `工作单位（盖章）：${input.details.unit ?? ''}` },
        {
          widths,
          rows: [
            ...person(input.details),
            {
              height: 9,
              cells: [
                head('起迄时间', 2),
                head('学习内容', 4),
                head('学习方式', 2),
                head('学时'),
                head('学习\n成绩'),
              ],
            },
            ...here.map(studyRow),
            ...Array.from({ length: lines - here.length }, () => studyRow(empty)),
            { height: 8, cells: [head('审验登记', widths.length)] },
            { height: 24, cells: [cell('\n年　　月　　日', widths.length, 'right')] },
          ],
        },
        { text: notes(input, year, studies), role: 'note' },
      ],
    };
  });
}

/** 涪陵's card, one for each year with something recorded; where there is none, for each year asked for. */
export const card: FormMaker = {
  policy: 'fuling',
  form: 'registration-card',
  details: [unit, name, sex, birth, politics, post, title],
  isTable: true,
  left: '照片、单位盖章和审验登记留空。',
  make: (input) => {
    const { years } = input.check;
    const used = years.filter(({ empty: isEmpty }) => !isEmpty);
    return (used.length > 0 ? used : years).flatMap((year) => cards(input, year));
  },
};
