import { href } from '../../components/href.ts';
import { anchorOf } from '../../format/locator.ts';
import { mayBeAtHand, wordingsAtHand } from '../../stores/originals/wording.ts';
import '../../styles/originals.css';
import { showBeside } from './beside.tsx';
import { closePopover, popover } from './Popover.tsx';

let ids: readonly string[] = [];
let isListening = false;

const addressOf = (id: string): string | undefined =>
  ids.includes(id) ? href(`/data/originals/${id}.json`) : undefined;

/** The document and clause that a reference on another page leads to. */
function leadsTo(link: HTMLAnchorElement): { id: string; anchor: string } | undefined {
  const { pathname, hash, origin } = new URL(link.href);
  if (origin !== location.origin || pathname === location.pathname || !hash) return undefined;
  const base = href('/policies/');
  const id = pathname.startsWith(base) ? pathname.slice(base.length).replace(/\/$/, '') : '';
  return id && mayBeAtHand(id, ids) ? { id, anchor: decodeURIComponent(hash.slice(1)) } : undefined;
}

/** Opens the wording at a reference; where there is none for its clause, follows the reference. */
async function openAt(link: HTMLAnchorElement, id: string, anchor: string): Promise<void> {
  const atHand = await wordingsAtHand(id, addressOf(id));
  const wording = atHand?.wordings.find(({ at }) => anchorOf(at) === anchor);
  if (atHand && wording) popover(link, atHand, wording);
  else location.assign(link.href);
}

const referenceOf = (event: Event): HTMLAnchorElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.ref') : null;

function listen(): void {
  // References come and go on pages that calculate, so the page listens for all of them.
  document.addEventListener('click', (event) => {
    const link = referenceOf(event);
    const target = link && leadsTo(link);
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!target || elsewhere || event.defaultPrevented) return;
    event.preventDefault();
    void openAt(link, target.id, target.anchor);
  });
  document.addEventListener('focusin', (event) => {
    const link = referenceOf(event);
    if (link && leadsTo(link)) link.setAttribute('aria-haspopup', 'dialog');
  });
}

/**
 * Puts the wordings beside the clauses of a document's page, and opens them at references to clauses elsewhere.
 * @param published ids of the policies whose wordings the publisher put into the build
 */
export async function show(published: readonly string[]): Promise<void> {
  ids = published;
  if (!isListening) listen();
  isListening = true;
  closePopover();
  const id = document.querySelector<HTMLElement>('[data-policy]')?.dataset.policy;
  // The publisher's stand there already.
  const own = id === undefined ? undefined : await wordingsAtHand(id, undefined);
  if (own) showBeside(own);
}
