import { fold, numberOf } from './fold.ts';

const numeral = '(?:\\d+|[一二三四五六七八九十]+)';
const step = `(?:\\(${numeral}\\)|第?${numeral}[条段]|${numeral}(?![\\d一二三四五六七八九十%学天年月个字人号令处份]))`;
const named = '(?:确认|题头|表|说明|引言|注)';
const between = '[\\s/·.、\\-]*';

/** 附件5·4（2）, 第十条, 四·1, 二（一）6: what is written like a locator of a clause. */
const written = new RegExp(
  [
    `附件${between}(?:${numeral}(?![\\d年月]))?(?:${between}(?:${step}|${named}(?![\\u4e00-\\u9fff])))*`,
    `第${numeral}条(?:${between}${step})*`,
    `(?<![\\u4e00-\\u9fff\\d])(?:[一二三四五六七八九十]|\\([一二三四五六七八九十]\\))(?:(?:${between}\\(${numeral}\\))|(?:[/·.、]${step}))+(?:${between}${step})*`,
  ].join('|'),
  'g',
);

const token = new RegExp(`附件|第?(${numeral})(条|段)|(${numeral})|¶(\\d+)|${named}`, 'g');

/** A locator in one form, its steps joined by "/": 附件5·4（2） and 附件五/4(2) are both 附件/5/4/2. */
export function locatorKey(locator: string): string {
  return [...fold(locator).matchAll(token)]
    .map(([whole, counted, unit, bare, paragraph]) => {
      if (paragraph !== undefined) return `${paragraph}段`;
      const figure = counted ?? bare;
      return figure === undefined ? whole : `${numberOf(figure) ?? figure}${unit ?? ''}`;
    })
    .join('/');
}

/** The locators in a folded query, and what is left of it. */
export function locatorsIn(query: string): { keys: string[]; rest: string } {
  const keys: string[] = [];
  const rest = query.replace(written, (found) => {
    const key = locatorKey(found);
    if (key === '附件') return found;
    keys.push(key);
    return ' ';
  });
  return { keys, rest };
}

/** How well a clause's key answers a sought one: the clause itself, its end, or a clause above it; 0 for none. */
export function locatorMatch(key: string, sought: string): number {
  if (key === sought) return 1;
  if (key.endsWith(`/${sought}`)) return 0.8;
  return key.startsWith(`${sought}/`) ? 0.6 : 0;
}
