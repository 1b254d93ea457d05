import type { Typed, TypedCourse } from '../../engine/read-facts.ts';
import type { Draft, DraftActivity, DraftApplication, Scenario } from '../drafts/draft.ts';

/** What was read, or one sentence that says where something is wrong, what belongs there and what was found. */
export type Parsed<T> = { value: T } | { trouble: string };

/** Takes a value from outside, or throws `Wrong`. `place` is where it stands, in words; empty at the top. */
export type Read<T> = (value: unknown, place: string) => T;

/** Says in a sentence for the person what is wrong with something from outside. */
export class Wrong extends Error {}

const words = 20;

function foundText(value: unknown): string {
  if (value === undefined) return '没有这一项';
  if (value === null) return '是空的';
  if (typeof value === 'string')
    return value === ''
      ? '是空的文字'
      : `是文字“${value.length > words ? `${value.slice(0, words)}…` : value}”`;
  if (typeof value === 'number') return `是数字${value}`;
  if (typeof value === 'boolean') return `是“${value ? '是' : '否'}”`;
  return Array.isArray(value) ? `是${value.length}项的清单` : '是一组内容';
}

/** Stops the reading with what belongs at a place, and what is there. */
export function refuse(place: string, expected: string, value: unknown): never {
  throw new Wrong(`${place || '内容'}应是${expected}，实际${foundText(value)}。`);
}

const within = (place: string, part: string): string => (place ? `${place}的${part}` : part);

const check =
  <T>(expected: string, holds: (value: unknown) => value is T): Read<T> =>
  (value, place) =>
    holds(value) ? value : refuse(place, expected, value);

export const text = check('文字', (value) => typeof value === 'string');
export const someText = check(
  '不空的文字',
  (value): value is string => typeof value === 'string' && value !== '',
);
const flag = check('是或否', (value) => typeof value === 'boolean');
const yes = check<true>('“是”', (value): value is true => value === true);
export const number = check('数字', (value): value is number => Number.isFinite(value));

/** Bounded, because the years between two are worked out one by one. */
export const year = check(
  '1900至2200之间的年份',
  (value): value is number => Number.isInteger(value) && Number(value) >= 1900 && Number(value) <= 2200,
);

export const moment = check(
  '日期和时间',
  (value): value is string => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
);

/** One of a few words. */
export const oneOf = <T extends string>(...known: T[]): Read<T> =>
  check(known.join('、'), (value): value is T => known.some((word) => word === value));

export const optional =
  <T>(read: Read<T>): Read<T | undefined> =>
  (value, place) =>
    value === undefined ? undefined : read(value, place);

const group = check(
  '一组内容',
  (value): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value),
);

/** A group with values of one sort under any names. */
export const dictionary =
  <T>(read: Read<T>): Read<Record<string, T>> =>
  (value, place) =>
    Object.fromEntries(
      Object.entries(group(value, place)).map(([key, each]) => [key, read(each, within(place, `“${key}”`))]),
    );

/** A list; `each` is the word for one of it, after the number: 条记录. */
export const list =
  <T>(read: Read<T>, each: string, most = Number.POSITIVE_INFINITY): Read<T[]> =>
  (value, place) => {
    if (!Array.isArray(value)) refuse(place, '清单', value);
    if (value.length > most) refuse(place, `最多${most}项的清单`, value);
    return value.map((item, index) => read(item, within(place, `第${index + 1}${each}`)));
  };

/** Every field of a type: what a person calls it, and how it is read. */
export type Fields<T> = { [K in keyof T]-?: [called: string, read: Read<T[K]>] };

/** An object with these fields; what else it has is left out, and so is what is not there. */
export const object =
  <T extends object>(fields: Fields<T>): Read<T> =>
  (value, place) => {
    const given = group(value, place);
    const known = Object.entries<[string, Read<unknown>]>(fields).map(([key, [called, read]]) => [
      key,
      read(Object.hasOwn(given, key) ? given[key] : undefined, within(place, called)),
    ]);
    return Object.fromEntries(known.filter(([, read]) => read !== undefined)) as T;
  };

const courses = list<TypedCourse>(object({ hours: ['学时', text], passed: ['是否合格', flag] }), '门课');

/** What was typed, fact by fact. */
export const typed: Read<Typed> = dictionary((value, place) => {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return Array.isArray(value) ? courses(value, place) : refuse(place, '文字、是或否、课程清单', value);
});

const activity = object<DraftActivity>({
  id: ['编号', someText],
  kind: ['种类', someText],
  title: ['名称', text],
  typed: ['填写内容', typed],
  same: ['同一项的标记', optional(text)],
  held: ['证明材料', optional(list(text, '份'))],
  registered: ['已登记', optional(yes)],
});

/** Records with an id each. */
export const activities: Read<DraftActivity[]> = (value, place) => {
  const read = list(activity, '条记录')(value, place);
  const ids = new Set<string>();
  for (const [index, { id }] of read.entries()) {
    if (ids.has(id)) refuse(within(place, `第${index + 1}条记录的编号`), '没有用过的编号', id);
    ids.add(id);
  }
  return read;
};

const content = {
  policy: ['地区', someText],
  year: ['年度', year],
  track: ['适用的要求', oneOf('general', 'medical', 'teacher')],
  person: ['本人的情况', typed],
  readings: ['所选的读法', dictionary(dictionary(text))],
  activities: ['学习记录', activities],
} satisfies Partial<Fields<Draft>>;

const scenario = object<Scenario>({ ...content, id: ['编号', someText], name: ['名称', text] });

const application = object<DraftApplication>({
  use: ['申报事项', oneOf('title', 'appointment', 'renewal', 'assessment')],
  year: ['申报年度', text],
  level: ['级别', optional(oneOf('junior', 'intermediate', 'associate', 'senior'))],
  unit: ['单位性质', optional(text)],
  groups: ['所属人员', optional(list(text, '类'))],
  lastTitle: ['现职称取得年度', optional(text)],
  entry: ['开始专业技术工作年度', optional(text)],
  claimed: ['免学的理由', optional(text)],
  held: ['申报材料', optional(list(text, '份'))],
  chosen: ['查看的年度', optional(list(year, '个'))],
  events: ['事项的日期', optional(dictionary(text))],
});

/** A draft, in every field that a draft has. */
export const draft = object<Draft>({
  ...content,
  id: ['编号', someText],
  name: ['名称', text],
  createdAt: ['建立时间', moment],
  updatedAt: ['改动时间', moment],
  policyVersions: ['规则版本', dictionary(text)],
  scenarios: ['试算', optional(list(scenario, '个', 4))],
  verified: ['已验证年度', optional(list(year, '个'))],
  application: ['申报情况', optional(application)],
  archived: ['归档', optional(yes)],
  deletedAt: ['删除时间', optional(moment)],
});

/** Reads what comes from outside; a mistake in it becomes a sentence for the person. */
export function parse<T>(read: Read<T>, value: unknown): Parsed<T> {
  try {
    return { value: read(value, '') };
  } catch (error) {
    if (error instanceof Wrong) return { trouble: error.message };
    throw error;
  }
}
