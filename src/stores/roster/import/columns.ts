import type { Vocabulary } from '../../../policy/schema/vocabulary.ts';
import { type Column, columnsOf, type Recognise, recogniser } from '../../import/columns.ts';

/** Whether each row is a person, or an activity with the person on it. */
export type Shape = 'people' | 'activities';

/** What a table says of a person besides facts, by the ids of the columns. */
export const own = {
  'of:name': '姓名',
  'of:number': '工号',
  'of:department': '部门',
  'of:title': '现职称',
  'of:level': '申报级别',
  'of:lastTitle': '取得现职称年份',
  'of:entry': '参加工作年份',
  'of:unit': '单位类型',
  'of:groups': '人员类别',
  'of:track': '适用的要求',
  'of:verified': '已验证年度',
} as const;

export type Own = keyof typeof own;

/** Other headings under which lists of people have the same thing. */
const also: Record<string, string[]> = {
  'of:name': ['名字', '人员姓名', '职工姓名', '员工姓名', '教师姓名', '学员姓名', '参训人员', '人员'],
  'of:number': ['职工号', '员工号', '员工编号', '职工编号', '人员编号', '工作证号', '教师编号', '编号'],
  'of:department': ['科室', '处室', '所在部门', '所在科室', '院系', '教研组', '单位', '工作单位', '所在单位'],
  'of:title': ['职称', '专业技术职务', '现任职称', '现专业技术职务', '职称名称', '任职资格', '现职务'],
  'of:level': ['级别', '职称级别', '申报职称级别', '拟申报级别', '申报职称', '职称等级', '职务级别'],
  'of:lastTitle': ['取得职称时间', '取得现职称时间', '任现职时间', '职称取得时间', '资格取得时间'],
  'of:entry': ['参加工作时间', '工作时间', '入职时间', '入职年份', '入职日期', '从事专业工作年份'],
  'of:unit': ['单位性质', '单位类别', '所属单位类型'],
  'of:groups': ['人员类型', '人员分类', '所属人群'],
  'of:track': ['要求', '系列', '所属系列', '适用要求'],
  'of:verified': ['验证年度', '已验证', '验证过的年度', '已审验年度'],
};

/** A fact of the person is a column of its own, told from one of an activity by this. */
const factual = 'person:';

/** The columns about people, from left to right. */
export const columnsOfPeople = ({ person }: Vocabulary): Column[] => [
  ...Object.entries(own).map(([id, name]) => ({ id, name })),
  ...Object.entries(person).map(([id, fact]) => ({ id: `${factual}${id}`, name: fact.name, fact })),
];

/** The fact of a person that a column is about. */
export const factOf = (column: string): string | undefined =>
  column.startsWith(factual) ? column.slice(factual.length) : undefined;

/** The columns of a table of a unit, from left to right. */
export const columnsOfRoster = (vocabulary: Vocabulary, shape: Shape): Column[] => [
  ...columnsOfPeople(vocabulary),
  ...(shape === 'people' ? [] : columnsOf(vocabulary)),
];

/** Reads the headings of a table of a unit. */
export const recogniserOf = (vocabulary: Vocabulary, shape: Shape): Recognise =>
  recogniser(columnsOfRoster(vocabulary, shape), also);

const isOfPerson = (id: string): boolean => id in own || factOf(id) !== undefined;

/** Of activities is a table with two columns or more about them, as far as its headings are known. */
export function shapeOf(headings: readonly string[], vocabulary: Vocabulary): Shape {
  const recognise = recogniserOf(vocabulary, 'activities');
  const found = new Set(headings.flatMap((heading) => recognise(heading) ?? []));
  return [...found].filter((id) => !isOfPerson(id)).length > 1 ? 'activities' : 'people';
}
