import { size } from '../../format/size.ts';
import type { Draft } from '../drafts/draft.ts';
import { checksum } from './checksum.ts';
import { type DraftFile, draftFileText, readDraftFile, version } from './file.ts';
import type { Parsed } from './parse.ts';

/**
 * Longer links are cut by some chat programs, in characters: a text message of 企业微信 holds 2,048 bytes,
 * the least of those in wide use, and a few words go with a link.
 */
export const carriedWell = 2000;

/** What no longer goes into a link, in characters: browsers take more, but nobody would send it. */
const longest = 100_000;

/** More than any draft comes to, in bytes. A few characters could be made to unpack to a thousand times as much. */
const most = 4_000_000;

const toLetters = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const toBytes = (letters: string): Uint8Array =>
  Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));

/**
 * What a link carries behind `#d=`: version.content.checksum, the content being the draft's file, deflated, in base64url.
 * The checksum stands last, so that a link ends in no sign that a chat program leaves out.
 * @returns undefined where the draft is too large for a link. Fails where the compression cannot be fetched.
 */
export async function toLink(draft: Draft): Promise<string | undefined> {
  const { deflateSync, strToU8 } = await import('fflate');
  const bytes = strToU8(JSON.stringify(JSON.parse(draftFileText(draft))));
  if (bytes.length > most) return undefined;
  const signed = `${version}.${toLetters(deflateSync(bytes, { level: 9 }))}`;
  return signed.length > longest ? undefined : `${signed}.${checksum(signed)}`;
}

/** Unpacks what a link carries; undefined where it is too much, or nothing that was packed. */
async function unpack(letters: string): Promise<string | undefined> {
  const { inflateSync, strFromU8 } = await import('fflate');
  try {
    // Into room of a fixed size, what is more is not kept.
    const bytes = inflateSync(toBytes(letters), { out: new Uint8Array(most + 1) });
    return bytes.length > most ? undefined : strFromU8(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Reads what a link carries behind `#d=`, or says what is wrong with it. Changes nothing.
 * Fails where the unpacking cannot be fetched.
 */
export async function readLink(carried: string): Promise<Parsed<DraftFile>> {
  const [, signed = '', of, letters = '', sum] = carried.match(/^((\d+)\.([\w-]*))\.([0-9a-f]{8})$/) ?? [];
  if (Number(carried.match(/^(\d+)\./)?.[1]) > version)
    return { trouble: '这个链接是更新的版本做的。请刷新本页，取到新版再打开。' };
  if (Number(of) !== version || checksum(signed) !== sum)
    return {
      trouble:
        '链接不完整或有改动，可能是发送时被截断，也可能没有复制全。请重新复制整个链接，或请对方改发草稿文件。',
    };
  const content = carried.length > longest + 9 ? undefined : await unpack(letters);
  return content === undefined
    ? { trouble: `链接里的内容读不出，或超过${size(most)}，不是学时尺做的链接。` }
    : readDraftFile(content);
}
