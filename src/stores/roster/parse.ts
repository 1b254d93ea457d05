import {
  activities,
  dictionary,
  type Fields,
  list,
  moment,
  number,
  object,
  oneOf,
  optional,
  type Read,
  someText,
  text,
  typed,
  year,
} from '../share/parse.ts';
import type { Level, Roster, RosterPerson } from './people.ts';

/** Somebody of a roster, in every field that they have. */
export const person = object<RosterPerson>({
  id: ['编号', someText],
  name: ['姓名', text],
  number: ['工号', optional(text)],
  department: ['部门', optional(text)],
  level: ['级别', optional(oneOf<Level>('junior', 'intermediate', 'associate', 'senior'))],
  title: ['现职称', optional(text)],
  unit: ['单位类型', optional(text)],
  groups: ['人员类别', optional(list(text, '类'))],
  lastTitle: ['取得现职称的年份', optional(text)],
  entry: ['参加工作的年份', optional(text)],
  track: ['适用的要求', oneOf('general', 'medical', 'teacher')],
  person: ['本人的情况', typed],
  activities: ['学习记录', activities],
  verified: ['已验证年度', optional(list(year, '个'))],
  draft: ['草稿', optional(text)],
} satisfies Fields<RosterPerson>);

type Head = Omit<Roster, 'people'>;

const id: Read<'roster'> = oneOf('roster');

/** A roster without its people. */
export const head = object<Head>({
  id: ['编号', id],
  name: ['单位', text],
  policy: ['地区', someText],
  use: ['用途', oneOf<Roster['use']>('title', 'appointment', 'renewal', 'assessment')],
  year: ['年度', year],
  shows: ['显示年数', optional(number)],
  readings: ['所选的读法', dictionary(dictionary(text))],
  updatedAt: ['改动时间', moment],
} satisfies Fields<Head>);
