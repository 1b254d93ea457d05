/** Marks the clause that is being read in the outline, opens its part, and names it in the folded outline of one column. */

const trees = [...document.querySelectorAll<HTMLElement>('.tree')];
const folded = document.querySelector<HTMLDetailsElement>('.toc-s');
const label = folded?.querySelector('summary span');

const linkTo = (tree: HTMLElement, id: string): HTMLAnchorElement | undefined =>
  [...tree.querySelectorAll('a')].find((link) => decodeURIComponent(link.hash) === `#${id}`);

/** Keeps the marked link in sight, without moving the page. */
function reveal(tree: HTMLElement, link: HTMLElement): void {
  const { top, bottom } = tree.getBoundingClientRect();
  const at = link.getBoundingClientRect();
  if (at.top < top) tree.scrollTop -= top - at.top;
  else if (at.bottom > bottom) tree.scrollTop += at.bottom - bottom;
}

function mark(id: string): void {
  for (const tree of trees) {
    tree.querySelector('[aria-current]')?.removeAttribute('aria-current');
    const link = linkTo(tree, id);
    if (!link) continue;
    link.setAttribute('aria-current', 'true');
    const part = link.closest('details');
    for (const other of tree.querySelectorAll('details')) other.open = other === part;
    reveal(tree, link);
    if (label) label.textContent = `目录：${part?.querySelector('summary')?.textContent?.trim()}`;
  }
}

/** The clauses that touch the upper part of the window; the first of them is being read. */
const seen = new Set<Element>();
const clauses = [...document.querySelectorAll('.cl')];

const watch = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) seen.add(target);
      else seen.delete(target);
    }
    const first = clauses.find((clause) => seen.has(clause));
    if (first) mark(first.id);
  },
  { rootMargin: '-80px 0px -60% 0px' },
);
for (const clause of clauses) watch.observe(clause);

folded?.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('a')) folded.open = false;
});

export {};
