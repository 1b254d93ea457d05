/** j and k lead to the next clause and to the one before, as the arrows beside each clause do. */

const clauses = [...document.querySelectorAll<HTMLElement>('.cl')];

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** How far below the upper edge a clause still counts as the one being read, in px. */
const reach = 120;

/** The place of the clause being read: the last one that begins above the upper part of the window. */
const current = () => clauses.findLastIndex((clause) => clause.getBoundingClientRect().top < reach);

document.addEventListener('keydown', (event) => {
  const step = { j: 1, k: -1 }[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const next = clauses[Math.max(current() + step, 0)];
  if (!next || document.querySelector('dialog[open]')) return;
  location.hash = next.id;
  next.querySelector<HTMLElement>('.loc a')?.focus({ preventScroll: true });
});

export {};
