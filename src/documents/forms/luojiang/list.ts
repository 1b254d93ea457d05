import { locatorText } from '../../../format/locator.ts';
import { yearsText } from '../../../format/years.ts';
import { name, title, unit } from '../details.ts';
import { type FormInput, type FormMaker, knownAs } from '../form.ts';
import type { Cell, Row, Table } from '../sheet.ts';
import { studiesOf } from '../studies.ts';

const head = (text: string): Cell => ({ text, head: true });
const heads = (...texts: string[]): Row => ({ head: true, cells: texts.map(head) });
const cells = (...texts: string[]): Row => ({ cells: texts.map((text) => ({ text, align: 'left' })) });

/** What the unit brings, each with the clause that names it. */
function materials({ policy }: FormInput): Table {
  const found = policy.provisions.find(({ id }) => id === 'verification-documents');
  const { documents = [], clause = [] } = found ?? {};
  return {
    widths: [14, 96, 30, 30],
    rows: [
      heads('序号', '要带的材料', '条款', '备齐（打勾）'),
      ...documents.map((text, index) =>
        cells(String(index + 1), text, locatorText(clause[index] ?? clause[0] ?? ''), ''),
      ),
    ],
  };
}

/** Every study of the years asked for, with the papers at hand of those that the text names for its kind. */
function studies(input: FormInput): Table {
  const { policy, check, activities } = input;
  const rows = check.years.flatMap((year) =>
    activities.flatMap((activity) => {
      const [study] = studiesOf({ ...input, activities: [activity] }, year);
      if (!study) return [];
      const named = policy.evidence.filter((each) => each.for.includes(activity.kind));
      const papers = named.flatMap(({ anyOf, otherwise = {} }) =>
        [anyOf, ...Object.values(otherwise)].flat(2),
      );
      const held = (activity.held ?? []).filter((paper) => papers.includes(paper)).join('、');
      return [
        cells(
          String(year.year),
          `${study.what}${study.when && `，${study.when}`}`,
          study.hours,
          named.length === 0 ? '文件没有写用什么证明' : held,
        ),
      ];
    }),
  );
  return {
    widths: [16, 74, 22, 58],
    rows: [heads('年度', '学习', '自查学时', '已有的材料'), ...rows],
  };
}

/** 洛江's annexes are not in its text, so no form is made up: who is verified and what is brought, in a plain list. */
export const list: FormMaker = {
  policy: 'luojiang',
  form: 'roster',
  details: [name, unit, title],
  isTable: true,
  left: '不是附件4花名册：文件没有附上它，请向区人社局领取。',
  make: (input) => {
    const { policy, details } = input;
    const { title: roster, clause } = knownAs(policy, 'roster');
    const years = yearsText(input.check.years.map(({ year }) => year));
    return [
      {
        id: '验证人员材料清单',
        title: '年度验证的人员和材料清单',
        official: false,
        orientation: 'portrait',
        blocks: [
          { text: '年度验证的人员和材料清单', role: 'title' },
          {
            text: `《${roster}》（附件4）没有附在文件里，这份清单只把条款里提到的列出来，不能代替它；花名册请向区人社局领取（${clause.map(locatorText).join('、')}）。`,
            role: 'note',
          },
          {
            widths: [36, 62, 36, 36],
            rows: [
              heads('姓名', '工作单位', '现任职称', '年度'),
              cells(details.name ?? '', details.unit ?? '', details.title ?? '', years),
            ],
          },
          { text: '要带的材料', role: 'note' },
          materials(input),
          { text: '学习记录', role: 'note' },
          studies(input),
          { text: '由单位统一专人办理，个人不能自己去办（二·（三）·1）。', role: 'note' },
        ],
      },
    ];
  },
};
