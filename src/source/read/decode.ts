import { Refusal } from './refusal.ts';

const decodeAs = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined; // Not of this encoding, or one that the browser does not know.
  }
};

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, place) => bytes[place] === byte);

/** Letters, punctuation and line breaks of a Chinese or Latin text. */
const COMMON = /[\t\n\r -~\u2000-\u206f\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g;

/** UTF-16 without a byte-order mark: it has zero bytes, and reads as a text in one byte order only. */
const unmarked = (bytes: Uint8Array): string | undefined =>
  bytes.subarray(0, 4096).includes(0)
    ? ['utf-16le', 'utf-16be'].find((encoding) => {
        const text = decodeAs(encoding, bytes) ?? '';
        return (text.match(COMMON) ?? []).length > 0.9 * text.length;
      })
    : undefined;

/** The encoding an HTML file names at its beginning. */
const named = (bytes: Uint8Array): string | undefined =>
  /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 2048)),
  )?.[1];

/** Control characters that no text has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** The text of a file in UTF-8, UTF-16 or GB18030, or in the encoding that an HTML file names; undefined where it is no text. */
export function decoded(bytes: Uint8Array): string | undefined {
  const marked = startsWith(bytes, 0xff, 0xfe)
    ? 'utf-16le'
    : startsWith(bytes, 0xfe, 0xff)
      ? 'utf-16be'
      : unmarked(bytes);
  const encodings = marked ? [marked] : ['utf-8', named(bytes) ?? 'gb18030', 'gb18030'];
  for (const encoding of encodings) {
    const text = decodeAs(encoding, bytes);
    if (text !== undefined && !CONTROL.test(text)) return text.replace(/^\ufeff/, '');
  }
  return undefined;
}

/**
 * The text of a document.
 * @throws Refusal where it is no text
 */
export function decode(bytes: Uint8Array): string {
  const text = decoded(bytes);
  if (text !== undefined) return text;
  throw new Refusal(
    '这个文件里不是文字，或者编码认不出。请用记事本或WPS打开它，另存为.txt（UTF-8）或.docx再打开。',
  );
}
