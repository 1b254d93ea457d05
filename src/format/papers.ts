import type { Evidence, Form } from '../policy/schema/provision.ts';

/** Combinations of papers in one line: 甲＋乙，或丙. */
export const combinationsText = (anyOf: Evidence['anyOf']): string =>
  anyOf.map((papers) => papers.join('＋')).join('，或');

/** What proves an activity: the papers where they are few, else how many combinations there are. */
export function papersText({ anyOf }: Evidence): string {
  const all = combinationsText(anyOf);
  return anyOf.length > 2 && all.length > 32 ? `${anyOf.length}种组合，任选其一` : all;
}

/** A form with what is known of it: 登记卡（附件2）, 统计表（没有附上）. */
export function formText({ title, annex, attached }: Form): string {
  const number = annex && (/^\d+$/.test(annex) ? `附件${annex}` : annex);
  const known = [number, attached ? undefined : '没有附上'].filter((each) => each !== undefined);
  return known.length > 0 ? `${title}（${known.join('，')}）` : title;
}
