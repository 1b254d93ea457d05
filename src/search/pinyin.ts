/**
 * How far typed letters spell a word from its character `from` on: full syllables, initials, or both mixed.
 * @param typed small letters; characters of the word may stand among them
 * @param syllables one for each character
 * @returns where the spelt part ends and how full the spelling is (1 when every syllable is whole); nothing when it is none
 */
export function spelt(
  typed: string,
  word: string,
  syllables: readonly string[],
  from: number,
): { end: number; full: number } | undefined {
  let best: { end: number; full: number } | undefined;
  const walk = (at: number, read: number, whole: number): void => {
    if (read === typed.length) {
      const full = whole / (at - from);
      if (!best || full > best.full) best = { end: at, full };
      return;
    }
    const syllable = syllables[at];
    if (syllable === undefined) return;
    const rest = typed.slice(read);
    if (word[at] === rest[0] || rest.startsWith(syllable)) {
      walk(at + 1, read + (word[at] === rest[0] ? 1 : syllable.length), whole + 1);
    } else if (syllable.startsWith(rest)) {
      walk(at + 1, typed.length, whole + rest.length / syllable.length);
    }
    if (/[a-z]/.test(syllable[0] ?? '') && rest[0] === syllable[0]) walk(at + 1, read + 1, whole);
  };
  walk(from, 0, 0);
  return best;
}

/** Letters as typed, with ü in one form and without the marks that an input method puts between syllables. */
export const letters = (typed: string): string =>
  typed.replaceAll('v', 'u').replaceAll(/['ü]/g, (c) => (c === 'ü' ? 'u' : ''));
