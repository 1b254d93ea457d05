const alike: Record<string, string> = {
  '〔': '(',
  '【': '(',
  '[': '(',
  '〕': ')',
  '】': ')',
  ']': ')',
  〇: '零',
  '・': '·',
  '•': '·',
};

const folded = (character: string): string => {
  const known = alike[character];
  if (known) return known;
  const form = character.normalize('NFKC').toLowerCase();
  return form.length === character.length ? form : character;
};

/** Text in one form of width, case and brackets. The length stays, so that places in it are places in the original. */
export const fold = (text: string): string =>
  text.replace(/[^\u0020-\u005a\u0061-\u007e\u4e00-\u9fff]/g, folded);

const digits = '零一二三四五六七八九';

/** A number below 100 as people write it, in Chinese or in figures: 二十三 is 23; nothing when it is none. */
export function numberOf(written: string): number | undefined {
  if (/^\d+$/.test(written)) return Number(written);
  const parts = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(written);
  if (!parts || written === '') return undefined;
  const [, tens = '', ten, ones = ''] = parts;
  const value = (figure: string, absent: number) => (figure === '' ? absent : digits.indexOf(figure));
  if (!ten) return tens !== '' && ones !== '' ? undefined : value(tens || ones, 0);
  return value(tens, 1) * 10 + value(ones, 0);
}
