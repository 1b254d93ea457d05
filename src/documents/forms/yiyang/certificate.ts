import type { Verdict } from '../../../engine/account.ts';
import { verdicts } from '../../../format/example.ts';
import { countedName } from '../../../format/names.ts';
import { figure, hoursText, unitName } from '../../../format/number.ts';
import { name, schooling, unit } from '../details.ts';
import { type FormInput, type FormMaker, knownAs } from '../form.ts';
import type { Cell, Row, Side, Table } from '../sheet.ts';

const levels = { junior: '初级', intermediate: '中级', associate: '副高', senior: '正高' } as const;

/** A place to write in, where nothing is known. */
const blank = (text: string | undefined, width = 4): string => text || '＿'.repeat(width);

/** The years asked for: the first, the last and how many; empty where the text or the person leaves them open. */
function yearsOf({ check: { asked } }: FormInput) {
  const [first, last] = [asked.years[0], asked.years.at(-1)];
  return asked.open || first === undefined || last === undefined
    ? { from: '', to: '', count: '' }
    : { from: String(first), to: String(last), count: String(asked.years.length) };
}

const sides = (...drawn: Side[]): Pick<Cell, 'sides'> => ({ sides: drawn });

/** Two parts beside each other, cut between: the stub's lines to the left, the certificate's to the right. */
function parts(input: FormInput): Table {
  const { details, applied } = input;
  const { from, to, count } = yearsOf(input);
  const level = applied.level && levels[applied.level];
  const stub: [string, string][] = [
    ['姓名', details.name ?? ''],
    ['单位', details.unit ?? ''],
    ['证编号', ''],
    ['经办人', ''],
    ['联系电话', ''],
  ];
  const words = [
    `依据《专业技术人员继续教育规定》（人社部令第25号），${blank(details.name)}同志，${blank(details.schooling, 3)}学历，`,
    `申报${blank(details.specialty)}专业${blank(level, 3)}职称，`,
    `${blank(from)}年至${blank(to)}年（近${blank(count, 2)}年）的培训学时达到要求。`,
  ].join('');
  const gap: Cell = { text: '', rows: stub.length + 2, ...sides() };
  const date = '二〇　　年　　月　　日（章）';
  return {
    widths: [24, 56, 12, 165],
    rows: [
      {
        height: 20,
        cells: [
          {
            text: '湖南省专业技术人员\n继续教育合格证明\n存根（　　）',
            span: 2,
            align: 'center',
            ...sides('top', 'left', 'right'),
          },
          gap,
          {
            text: '湖南省专业技术人员继续教育\n合格证明',
            align: 'center',
            ...sides('top', 'left', 'right'),
          },
        ],
      },
      ...stub.map(
        ([label, value], index): Row => ({
          height: 11,
          cells: [
            { text: label, align: 'center', ...sides('left') },
            { text: value, ...sides('bottom', 'right') },
            ...(index === 0
              ? [{ text: `　　${words}`, rows: stub.length - 1, ...sides('left', 'right') }]
              : index === stub.length - 1
                ? [{ text: `继续教育登记证书编号：${details.bookNumber ?? ''}`, ...sides('left', 'right') }]
                : []),
          ],
        }),
      ),
      {
        height: 14,
        cells: [
          { text: date, span: 2, align: 'right', ...sides('left', 'right', 'bottom') },
          { text: date, align: 'right', ...sides('left', 'right', 'bottom') },
        ],
      },
    ],
  };
}

const due = (due: unknown): string => (typeof due === 'number' ? `，要求${figure(due)}` : '');

/** What the self-check found, year by year, for the unit to hold against the record book. */
function years({ policy, check }: FormInput): Table {
  const cell = (text: string): Cell => ({ text, align: 'center' });
  const verdict = (of: Verdict, firm: boolean): string =>
    `${verdicts[of]}${of === 'undecided' || firm ? '' : '（换读法会变）'}`;
  return {
    widths: [22, 180, 55],
    rows: [
      {
        head: true,
        cells: ['年度', '自查学时', '自查结论'].map((text) => ({ text, head: true })),
      },
      ...check.years.map(
        ({ year, assessments, verdict: of, firm, empty }): Row => ({
          cells: [
            cell(String(year)),
            {
              text: empty
                ? '没有记录'
                : assessments
                    .flatMap(({ total, floors }) => [total, ...floors])
                    .map(
                      ({ of, unit, done, due: least }) =>
                        `${of === 'total' ? '合计' : countedName(of, policy)}${hoursText(done)}${unitName(unit)}${due(least)}`,
                    )
                    .join('；'),
            },
            cell(verdict(of, firm)),
          ],
        }),
      ),
    ],
  };
}

function notes({ check, applied }: FormInput): string {
  const isHigh = applied.level === 'associate' || applied.level === 'senior';
  return [
    '编号、经办人、电话、日期和印章由人社部门填写；办理时以统一格式的证明为准。',
    ...(check.verdict === 'met' || check.verdict === 'exempt'
      ? []
      : [`自查结论是${verdicts[check.verdict]}，证明里的学时一句还不成立。`]),
    ...(check.asked.open ? ['要看哪几年还没有定，起止年留空。'] : []),
    ...(isHigh ? [] : ['只有副高及以上开合格证明；初级、中级验登记证书原件。']),
  ].join('\n');
}

/** 益阳's certificate with its stub, laid out for the unit to prepare, and the years behind it. */
export const certificate: FormMaker = {
  policy: 'yiyang',
  form: 'certificate',
  details: [
    name,
    unit,
    schooling,
    { id: 'specialty', name: '申报的专业' },
    { id: 'bookNumber', name: '登记证书编号' },
  ],
  isTable: false,
  left: '编号、经办人、日期和印章由人社部门填写。',
  make: (input) => {
    const { title } = knownAs(input.policy, 'certificate');
    return [
      {
        id: '合格证明',
        title,
        official: true,
        orientation: 'landscape',
        blocks: [
          { text: '附件1（样式）', role: 'annex' },
          parts(input),
          { text: notes(input), role: 'note' },
          years(input),
        ],
      },
    ];
  },
};
