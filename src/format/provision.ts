import type { ApplicationYears, Provision, Window } from '../policy/schema/provision.ts';
import { windowText } from './time.ts';

/** One particular of a provision, by its name. */
export type Facet = { name: string; text: string };

const applicants = { person: '个人', unit: '单位', authority: '主管部门' } as const;
const levels = { junior: '初级', intermediate: '中级', senior: '高级' } as const;

const tracks = { general: '一般人员', medical: '卫生人员', teacher: '中小学教师' } as const;

const starts = { 'last-title': '取得现职称以后每一年', entry: '参加专业技术工作以后每一年' } as const;

/** The years that an application has to show, in words. */
export function yearsText({ last, groups, since, to, enough }: ApplicationYears): string {
  const named = typeof since === 'string' ? starts[since] : `${since}年起每一年`;
  const first = last !== undefined ? `近${last}年` : since === undefined ? '每一年' : named;
  return [
    enough === 'any' ? `${first}中的一年` : first,
    ...Object.entries(groups ?? {}).map(([group, years]) => `${group}近${years}年`),
    ...(to === 'before' ? ['不含申报当年'] : []),
  ].join('；');
}

/** The particulars of a provision, in the order in which they are asked for, on one choice of readings. */
export function facetsOf(provision: Provision, window?: Window, years?: ApplicationYears): Facet[] {
  const { applies, documents, effect, missing } = provision;
  const list = (name: string, items: readonly string[] | undefined): Facet[] =>
    items && items.length > 0 ? [{ name, text: items.join('；') }] : [];
  return [
    ...list('单位', applies?.units),
    ...list('人员', [...(applies?.tracks?.map((track) => tracks[track]) ?? []), ...(applies?.groups ?? [])]),
    ...list(
      '级别',
      applies?.levels?.map((level) => levels[level]),
    ),
    ...list(
      '谁来办',
      provision.applicants?.map((applicant) => applicants[applicant]),
    ),
    ...list('时间', window && [windowText(window)]),
    ...list('地点', provision.place === undefined ? undefined : [provision.place]),
    ...list('年度', years && [yearsText(years)]),
    ...list('材料', documents),
    ...list('结果', effect),
    ...list('数字', provision.share === undefined ? undefined : [provision.share]),
    ...list('例外', provision.strict === false ? ['原文说“原则上”，可能有例外'] : undefined),
    ...list('没有写', missing),
  ];
}
