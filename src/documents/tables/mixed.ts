const decodeAs = (encoding: string, bytes: Uint8Array, fatal = true): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal, ignoreBOM: false }).decode(bytes);
  } catch {
    return undefined;
  }
};

function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(10, from);
    const to = end < 0 ? bytes.length : end + 1;
    yield bytes.subarray(from, to);
    from = to;
  }
}

/** Two Chinese characters or more; bytes of another encoding hardly ever read as such by chance. */
const chinese = /\p{Script=Han}.*\p{Script=Han}/su;

/**
 * The text of a file whose lines were put together from files of different encodings, UTF-8 and GB18030, each line read
 * as its own; a character that is neither is U+FFFD. `lines`, from 1, are those in the encoding that fewer have.
 * @returns undefined where one encoding holds for the whole
 */
export function mixedText(bytes: Uint8Array): { text: string; lines: number[] } | undefined {
  if (bytes.subarray(0, 4096).includes(0) || decodeAs('utf-8', bytes) !== undefined) return undefined;
  const [utf, other]: [number[], number[]] = [[], []];
  let text = '';
  let number = 0;
  for (const line of linesOf(bytes)) {
    number += 1;
    const read = decodeAs('utf-8', line);
    if (read === undefined) other.push(number);
    else if (chinese.test(read)) utf.push(number);
    text += read ?? decodeAs('gb18030', line) ?? decodeAs('utf-8', line, false) ?? '';
  }
  return utf.length > 0 && other.length > 0
    ? { text, lines: utf.length < other.length ? utf : other }
    : undefined;
}
