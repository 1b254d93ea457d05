import { sha256 } from './sha256.ts';

/**
 * The letters and digits of a text, compatibility forms folded (NFKC): what two copies of a clause share
 * when only spaces, punctuation, page breaks and full-width forms differ.
 */
export function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** SHA-256 of the letters of a text, as 64 lower-case hexadecimal digits. */
export function fingerprint(text: string): string {
  return sha256(new TextEncoder().encode(letters(text)));
}
