import type { IndexFile } from './entries.ts';

/** What no system takes in a name, and marks that turn the direction of writing, which can hide an ending. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be removed
const unsafe = /[\u0000-\u001f\u007f\\/:*?"<>|\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** Characters of a name without its ending: with number and ending it stays within 255 bytes. */
const longest = 60;

const endings: Record<string, string> = {
  'application/pdf': '.pdf',
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/gif': '.gif',
  'image/webp': '.webp',
};

/** A name that every system takes, with the ending of its type where it has none: 签到表 扫描.pdf. */
export function safeName({ name, type }: IndexFile['file']): string {
  const safe = name.normalize('NFC').replace(unsafe, ' ').trim();
  const ending = /\.\w{1,8}$/.exec(safe)?.[0] ?? endings[type] ?? '';
  const stem = safe.endsWith(ending) ? safe.slice(0, safe.length - ending.length) : safe;
  const short = [...stem]
    .slice(0, longest)
    .join('')
    .replace(/[. ]+$/, '');
  return `${short || '文件'}${ending}`;
}

/** The name of a file in the folder: 2018-001-附1 签到表.pdf. No two are the same, for each begins with its number. */
export const fileName = ({ number, file }: IndexFile): string => `${number} ${safeName(file)}`;
