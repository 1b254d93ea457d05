/** Whether a sentence ends here, so that the next line begins a paragraph of its own. */
export function isFinished(text: string): boolean {
  return /[。；;！!？?：:….）)】」』]$|[。；！？…][”"’』」》]$/.test(text);
}

/** Whether a line can only go on with the sentence before it. */
export function goesOn(text: string): boolean {
  return /^[，。、；：！？）」』”》]/.test(text);
}

/**
 * Whether a line reads like a title: no sentence punctuation in it, or all of it in brackets.
 * @param longest in characters
 */
export function isTitle(text: string, longest = 60): boolean {
  if (text.length > longest) return false;
  return /^[（(][^（）()]*[）)]$/.test(text) || !/[，。；！？,;!?]|[：:]$/.test(text);
}

/** Two halves of a sentence, with a space only where Latin letters or digits would run together. */
export function join(before: string, after: string): string {
  return /[\w,.;:]$/.test(before) && /^\w/.test(after) ? `${before} ${after}` : before + after;
}
