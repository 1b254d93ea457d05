import type { Typed } from '../../../engine/read-facts.ts';
import { levelNames } from '../../../format/application.ts';
import type { Vocabulary } from '../../../policy/schema/vocabulary.ts';
import { writeCell } from '../../import/cells.ts';
import type { Column } from '../../import/columns.ts';
import { tableOf, wordsAllowed } from '../../import/table.ts';
import type { RosterPerson } from '../people.ts';
import { columnsOfPeople, columnsOfRoster, factOf, type Own, own, type Shape } from './columns.ts';
import { tracks } from './words.ts';

const cellOf = ({ id, fact }: Column, person: RosterPerson): string => {
  if (fact) {
    const value: Typed[string] | undefined = person.person[factOf(id) ?? ''];
    return value === undefined ? '' : writeCell(value, fact);
  }
  const { name, number, department, title, level, lastTitle, entry, unit, groups, track, verified } = person;
  const cells: Record<Own, string | undefined> = {
    'of:name': name,
    'of:number': number,
    'of:department': department,
    'of:title': title,
    'of:level': level && levelNames[level],
    'of:lastTitle': lastTitle,
    'of:entry': entry,
    'of:unit': unit,
    'of:groups': groups?.join('；'),
    'of:track': tracks[track],
    'of:verified': verified?.join('、'),
  };
  return cells[id as Own] ?? '';
};

/** The headings of a table of a unit, to be filled in. */
export const headingsOf = (vocabulary: Vocabulary, shape: Shape): string[] =>
  columnsOfRoster(vocabulary, shape).map(({ name }) => name);

/**
 * People as a table with headings, which reads back as they are: one row each or, of activities, one for each of theirs
 * and one for somebody without any.
 */
export function rosterTable(
  people: readonly RosterPerson[],
  vocabulary: Vocabulary,
  shape: Shape,
): { headings: string[]; rows: string[][] } {
  const columns = columnsOfPeople(vocabulary);
  const none = columnsOfRoster(vocabulary, shape)
    .slice(columns.length)
    .map(() => '');
  const rows = people.flatMap((person) => {
    const who = columns.map((column) => cellOf(column, person));
    if (shape === 'people' || person.activities.length === 0) return [[...who, ...none]];
    return tableOf(person.activities, vocabulary, false).rows.map((row) => [...who, ...row]);
  });
  return { headings: headingsOf(vocabulary, shape), rows };
}

const list = (words: Iterable<string>): string => [...words].join('、');

/** What may be written in each column. */
export function wordsOf(
  vocabulary: Vocabulary,
  shape: Shape,
  {
    units,
    groups,
    papers,
  }: { units: ReadonlySet<string>; groups: ReadonlySet<string>; papers: ReadonlySet<string> },
): string[][] {
  const allowed: Record<Own, [string, string]> = {
    'of:name': ['随意', shape === 'people' ? '每人一行' : '每行一条学习记录，写明是谁的'],
    'of:number': ['随意', '同名的人靠它区分；先把这一列设成“文本”，长号码才不会变样'],
    'of:department': ['随意', '用来筛选'],
    'of:title': ['随意，如工程师', ''],
    'of:level': [list(Object.values(levelNames)), '“高级”要写明副高或正高'],
    'of:lastTitle': ['年份，如2013', '日期也可以，只取年份'],
    'of:entry': ['年份，如2008', '开始从事专业技术工作的年份'],
    'of:unit': [list(units), '各地文件里的单位类型，用不到的地区可以不填'],
    'of:groups': [`可以写几类，用；隔开：${list(groups)}`, '各地文件里的人员类别'],
    'of:track': [list(Object.values(tracks)), '不填算一般'],
    'of:verified': ['年份，如2016、2018至2020', '已经验证过的年度'],
  };
  const [head = [], ...activities] = wordsAllowed(vocabulary, [...papers]);
  const facts = columnsOfPeople(vocabulary).filter(({ fact }) => fact !== undefined);
  return [
    head,
    ...(Object.keys(own) as Own[]).map((id) => [own[id], ...allowed[id]]),
    ...facts.map(({ name, fact }) => [
      name,
      fact?.type === 'choice'
        ? list(Object.values(fact.options))
        : fact?.type === 'date'
          ? '日期，如2018-05-14'
          : '年份',
      '',
    ]),
    ...(shape === 'people' ? [] : activities),
  ];
}
