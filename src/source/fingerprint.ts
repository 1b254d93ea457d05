/**
 * The letters and digits of a text, compatibility forms folded (NFKC): what two copies of a clause share
 * when only spaces, punctuation, page breaks and full-width forms differ.
 */
export function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** SHA-256 of the letters of a text, as 64 lower-case hexadecimal digits. */
export async function fingerprint(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(letters(text)));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
