import type { Verdict } from '../../../engine/account.ts';
import type { Policy } from '../../../policy/schema/policy.ts';
import type { DraftApplication } from '../../../stores/drafts/draft.ts';
import { unit } from '../details.ts';
import { type Details, type FormMaker, knownAs } from '../form.ts';
import type { Cell, Sheet } from '../sheet.ts';

/** Somebody to be verified: their level and what a self-check of the year gives. */
export type Verified = {
  level: DraftApplication['level'];
  verdict: Verdict;
  /** Whether every reading gives the verdict. */
  firm: boolean;
};

const groups: readonly { name: string; levels: readonly DraftApplication['level'][] }[] = [
  { name: '高级', levels: ['senior', 'associate'] },
  { name: '中级', levels: ['intermediate'] },
  { name: '初级', levels: ['junior'] },
];

const isDone = ({ verdict }: Verified): boolean => verdict === 'met' || verdict === 'exempt';
const isNotDone = ({ verdict }: Verified): boolean => verdict === 'not-met';
const isOpen = (one: Verified): boolean => !isDone(one) && !isNotDone(one);

const head = (text: string, span = 1, rows = 1): Cell => ({ text, head: true, span, rows });
const count = (people: readonly Verified[], span = 1): Cell => ({
  text: String(people.length),
  span,
  align: 'center',
});

/** How many of some people are counted; nobody is not written where somebody might still be. */
function countOf(people: readonly Verified[], isCounted: (one: Verified) => boolean): Cell {
  const counted = count(people.filter(isCounted));
  return counted.text === '0' && people.some(isOpen) ? { ...counted, text: '' } : counted;
}

/** What the figures leave out, each sentence with how many. */
function notes(people: readonly Verified[]): string {
  const open = people.filter(isOpen).length;
  const doubtful = people.filter((one) => (isDone(one) || isNotDone(one)) && !one.firm).length;
  const unlevelled = people.filter(({ level }) => level === undefined).length;
  return [
    '审验结果栏是自查的人数，由审验部门核定后盖章。',
    ...(open > 0 ? [`另有${open}人无法判定，没有计入完成或未完成；因此还不能写0的格留空。`] : []),
    ...(doubtful > 0 ? [`完成和未完成的人里，有${doubtful}人换一种读法结论会变。`] : []),
    ...(unlevelled > 0 ? [`${unlevelled}人没有填级别，只计入合计。`] : []),
    '正高和副高合为高级。',
  ].join('\n');
}

/** 涪陵's application of a unit to have a year's study verified: how many people, by level, done and not done. */
export function verificationApplication(
  policy: Policy,
  people: readonly Verified[],
  details: Details,
): Sheet {
  const { title, annex = '' } = knownAs(policy, 'verification-application');
  const all = [
    { name: '审验人数', people },
    ...groups.map(({ name, levels }) => ({
      name,
      people: people.filter(({ level }) => levels.includes(level)),
    })),
  ];
  return {
    id: '验证申报表',
    title,
    official: true,
    orientation: 'portrait',
    blocks: [
      { text: annex, role: 'annex' },
      { text: title, role: 'title' },
      { text: `申报单位（盖章）：${details.unit ?? ''}\n填表时间：　　　　年　　月　　日` },
      {
        widths: Array.from({ length: 8 }, () => 21.25),
        rows: [
          { height: 10, cells: [head('申报审验人数（人）', 2, 2), head('其中', 6)] },
          { height: 10, cells: groups.map(({ name }) => head(`${name}（人）`, 2)) },
          { height: 14, cells: all.map((each) => count(each.people, 2)) },
          { height: 24, cells: [{ text: `说明：${details.remark ?? ''}`, span: 8 }] },
          { height: 10, cells: [head('审验结果', 8)] },
          { height: 10, cells: [head('审验人数', 2, 2), head('其中', 6)] },
          { height: 10, cells: groups.map(({ name }) => head(name, 2)) },
          { height: 12, cells: all.flatMap(() => [head('完成（人）'), head('未完成（人）')]) },
          {
            height: 14,
            cells: all.flatMap((each) => [countOf(each.people, isDone), countOf(each.people, isNotDone)]),
          },
          {
            height: 20,
            cells: [{ text: '审验时间：　　　　年　　月　　日（章）', span: 8, align: 'right' }],
          },
        ],
      },
      { text: notes(people), role: 'note' },
    ],
  };
}

/** For the one person of a draft, whose year of application counts. */
export const application: FormMaker = {
  policy: 'fuling',
  form: 'verification-application',
  details: [unit, { id: 'remark', name: '说明', kind: 'long' }],
  isTable: true,
  left: '单位盖章和审验时间留空。只有这份草稿的1个人；全单位的人数在单位名册里算。',
  make: ({ policy, check, applied, application: { year }, details }) => {
    const last = check.years.find((each) => each.year === year) ?? check;
    return [
      verificationApplication(
        policy,
        [{ level: applied.level, verdict: last.verdict, firm: last.firm }],
        details,
      ),
    ];
  },
};
