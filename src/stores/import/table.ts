import { kindName } from '../../format/names.ts';
import type { Vocabulary } from '../../policy/schema/vocabulary.ts';
import type { DraftActivity } from '../drafts/draft.ts';
import { writeCell } from './cells.ts';
import { type Column, columnsOf } from './columns.ts';

/** Words for the same thing are ids; in a table they are numbers, in their order. */
function sameNumbers(activities: readonly DraftActivity[]): Map<string, string> {
  const words = new Set(activities.flatMap(({ same }) => (same === undefined ? [] : [same])));
  return new Map([...words].map((word, index) => [word, String(index + 1)]));
}

function cellOf(
  { id, fact }: Column,
  activity: DraftActivity,
  vocabulary: Vocabulary,
  numbers: ReadonlyMap<string, string>,
): string {
  if (fact) {
    const value = activity.typed[id];
    return value === undefined ? '' : writeCell(value, fact);
  }
  const { kind, title, held = [], registered, same } = activity;
  const own: Record<string, string> = {
    kind: kindName(vocabulary, kind),
    title,
    held: held.join('；'),
    registered: registered ? '是' : '',
    same: same === undefined ? '' : (numbers.get(same) ?? ''),
  };
  return own[id] ?? '';
}

/**
 * The records as a table with headings, which reads back as they are.
 * @param used only columns with something in them, besides kind and title
 */
export function tableOf(
  activities: readonly DraftActivity[],
  vocabulary: Vocabulary,
  used: boolean,
): { headings: string[]; rows: string[][] } {
  const numbers = sameNumbers(activities);
  const all = columnsOf(vocabulary);
  const cells = activities.map((activity) =>
    all.map((column) => cellOf(column, activity, vocabulary, numbers)),
  );
  const kept = all.map(
    ({ id }, at) => !used || id === 'kind' || id === 'title' || cells.some((row) => row[at] !== ''),
  );
  const cut = (row: string[]) => row.filter((_, at) => kept[at]);
  return { headings: cut(all.map(({ name }) => name)), rows: cells.map(cut) };
}

/** The headings to fill in for one kind of activity, or for all. */
export function headingsFor(vocabulary: Vocabulary, kind: string | undefined): string[] {
  const facts = vocabulary.kinds.find(({ id }) => id === kind)?.facts;
  const isAsked = ({ id, fact }: Column) =>
    !fact || !facts || facts.includes(id) || id.startsWith('certified');
  return columnsOf(vocabulary)
    .filter(isAsked)
    .map(({ name }) => name);
}

const shapes = {
  date: '日期，如2018-05-14',
  flag: '是、否',
  courses: '每门课写学时和结果，用；隔开，如36学时合格；40学时未合格',
};

function allowed({ id, fact }: Column, { kinds }: Vocabulary, papers: readonly string[]): string {
  if (!fact) {
    const own: Record<string, string> = {
      kind: kinds.map(({ name }) => name).join('；'),
      title: '随意，可以不填',
      held: `手上已有的，用；隔开：${papers.join('；')}`,
      registered: '是、否',
      same: '同一作品、课题或同一次参加的记录写同一个字，如1',
    };
    return own[id] ?? '';
  }
  if (fact.type === 'choice') return Object.values(fact.options).join('、');
  if (fact.type !== 'number') return shapes[fact.type];
  return `数字，${fact.min}至${fact.max}${fact.unit}${fact.step === 1 ? '，整数' : ''}`;
}

/** What may be written in each column, with the help of the form. */
export const wordsAllowed = (vocabulary: Vocabulary, papers: readonly string[]): string[][] => [
  ['列', '可以怎么写', '说明'],
  ...columnsOf(vocabulary).map((column) => [
    column.name,
    allowed(column, vocabulary, papers),
    column.fact?.help ?? '',
  ]),
];
