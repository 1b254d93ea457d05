import { readMark } from './marks.ts';

/** The parts of an official document that are not its numbered provisions, recognised by a line of their own. */

const YEAR = '(?:[0-9０-９]{4}|[〇○零OＯ一二三四五六七八九]{4})';
const DAY = '(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})';
const DATE = `${YEAR}\\s*年\\s*${DAY}\\s*月\\s*${DAY}\\s*日`;
const ORGAN = '(?:局|委|会|府|厅|部|院|办|办公室|中心|处|科|司|署|室|馆|站|所|组|公司|集团|学校|大学)';
const SEAL = '(?:\\s*[（(][^（）()]*章[）)])?';

const DATED = new RegExp(`^(?:\\S.*${ORGAN}${SEAL}\\s+)?${DATE}$`);
const ISSUED = new RegExp(`^[^，。；：！？,;:!?]{2,38}${ORGAN}${SEAL}$`);
const PRINTED = new RegExp(
  `^(?:抄\\s*[送报]|主\\s*题\\s*词|信息公开选项|公开(?:属性|方式))\\s*[：:]|^.{0,60}${DATE}\\s*印发$|^[（(]?此件[^。]*公开[^。]*[）)]?$`,
);
const CONTACT = /^[（(]?(?:业务|政策)?(?:联\s*系\s*(?:人|电\s*话|方\s*式|单\s*位|地\s*址)|咨询电话)\s*[：:]/;
const NOTE = /^((?:注|附注|备注|说明|填表说明|注意事项)\s*[0-9０-９]{0,2})\s*[：:]\s*/;
const ANNEX =
  /^(附\s*[件表录]|附(?=\s*[：:]))\s*([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})?(\s*[：:.．、]\s*|\s+|(?=[（(])|$)(.*)$/;

/** A line that is a date, with or without the issuer before it: 「二〇一一年一月十七日」. */
export const isDate = (text: string): boolean => DATED.test(text);

/** A line that names an authority and nothing else. */
export const isIssuer = (text: string): boolean => !readMark(text) && ISSUED.test(text);

/** A line of the imprint: printed on, copied to, published. */
export const isImprint = (text: string): boolean => PRINTED.test(text);

/** A line with the person or telephone to ask. */
export const isContact = (text: string): boolean => CONTACT.test(text);

/** The label of a note and its length with punctuation, for a line like 「注：…」 or 「说明1：…」. */
export function readNote(text: string): { segment: string; written: string } | undefined {
  const found = NOTE.exec(text);
  return found?.[1] ? { segment: squeezeLabel(found[1]), written: found[0] } : undefined;
}

/** The label 「附件 1」 at the beginning of a line, as a segment (附件1), as written, and what follows it. */
export function readAnnexLabel(text: string): AnnexLabel | undefined {
  const found = ANNEX.exec(text);
  if (!found?.[1]) return undefined;
  const rest = found[4] ?? '';
  return {
    segment: squeezeLabel(found[1] + (found[2] ?? '')),
    numbered: Boolean(found[2]),
    written: text.slice(0, text.length - rest.length),
    rest,
  };
}

export interface AnnexLabel {
  segment: string;
  numbered: boolean;
  written: string;
  rest: string;
}

function squeezeLabel(label: string): string {
  return label.normalize('NFKC').replace(/\s+/g, '');
}
