import type { ErrorCode, YAMLError } from 'yaml';

/** What YAML asks for, and what to do, in words for somebody who does not program. */
const words: Partial<Record<ErrorCode, { expected: string; hint: string }>> = {
  DUPLICATE_KEY: { expected: 'every key once', hint: 'Delete one of the two.' },
  TAB_AS_INDENT: {
    expected: 'spaces at the beginning of the line',
    hint: 'Put two spaces in place of each tab.',
  },
  BAD_INDENT: {
    expected: 'a line that begins in the same column as the ones it belongs with',
    hint: 'Look for a bracket or brace that is not closed above, or set the line in as its neighbours are.',
  },
  MISSING_CHAR: {
    expected: 'a key, a colon, a space and a value, set in as its neighbours are; every quote closed',
    hint: 'Count the spaces at the beginning of the line; look for what is missing on it or above it.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    expected: 'one key and one value on a line',
    hint: 'Put a text that has a colon and a space in it between quotes; set the next line in as its neighbours are.',
  },
  MULTILINE_IMPLICIT_KEY: {
    expected: 'a key, a colon, a space and a value',
    hint: 'Write the half-width colon ":" and a space after it, not the Chinese "：".',
  },
  BLOCK_IN_FLOW: {
    expected: 'half-width commas between the entries in braces and brackets',
    hint: 'Write ", " in place of the Chinese "，".',
  },
  BAD_SCALAR_START: {
    expected: 'text that begins with a letter or figure',
    hint: 'Put a text that begins with a sign such as @, % or ` between quotes.',
  },
  MULTIPLE_DOCS: { expected: 'one document in a file', hint: 'Delete the line ---.' },
};

const other = {
  expected: 'YAML that can be read',
  hint: 'Check colons, quotes, brackets and indentation on this line.',
};

/** What is wrong with the syntax of a file: every doubled key, and the first of the other mistakes, as one leads to more. */
export function syntaxMistakes(
  errors: readonly YAMLError[],
): { expected: string; hint: string; at: number }[] {
  const doubled = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return [...doubled, ...(first ? [first] : [])].map(({ code, pos }) => ({
    ...(words[code] ?? other),
    at: pos[0],
  }));
}
