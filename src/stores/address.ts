const key = 'xueshi.open';

/** What is open: names only, never what was typed. */
export type Open = { draft: string; activity?: string | undefined };

function remembered(): Open | undefined {
  try {
    const { draft, activity } = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof draft === 'string' ? { draft, activity } : undefined;
  } catch {
    return undefined; // Storage is blocked, or holds something else.
  }
}

/** What the address names, else what was open last. */
export function whatToOpen(): (Open & { asked: boolean }) | undefined {
  const last = remembered();
  const named = new URLSearchParams(location.search).get('draft');
  if (!named) return last && { ...last, asked: false };
  return { draft: named, activity: last?.draft === named ? last.activity : undefined, asked: true };
}

/** Puts the draft into the address, and both where the next visit finds them; undefined when none is kept. */
export function rememberOpen(open: Open | undefined): void {
  const address = new URL(location.href);
  if (open) address.searchParams.set('draft', open.draft);
  else address.searchParams.delete('draft');
  if (address.href !== location.href) history.replaceState(history.state, '', address);
  try {
    if (open) localStorage.setItem(key, JSON.stringify(open));
    else localStorage.removeItem(key);
  } catch {
    // Storage is blocked: the address alone remembers.
  }
}
