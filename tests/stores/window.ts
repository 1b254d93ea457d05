import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { shipped } from './library.ts';

/** A browser's storage without the browser: what it keeps are its own properties. */
class Memory {
  [key: string]: unknown;
  getItem(key: string) {
    return Object.hasOwn(this, key) ? this[key] : null;
  }
  setItem(key: string, value: string) {
    this[key] = value;
  }
  removeItem(key: string) {
    delete this[key];
  }
}

/** A device with nothing on it, at a page of the site. */
export function freshDevice(address = 'http://localhost/draft/'): void {
  const location = new URL(address);
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('localStorage', new Memory());
  vi.stubGlobal('location', location);
  vi.stubGlobal('history', {
    state: null,
    replaceState: (_: unknown, __: string, to: URL) => {
      location.href = to.href;
    },
  });
}

/** Goes to an address without loading it. */
export function goTo(address: string): void {
  location.href = address;
}

/** Loads the stores as a window of their own: the same device, but nothing else shared. */
export async function openWindow(today = '2026-11-21') {
  vi.resetModules();
  const { Dexie } = await import('dexie');
  Dexie.dependencies.indexedDB = indexedDB;
  const [
    library,
    clock,
    current,
    open,
    activities,
    settings,
    saving,
    history,
    change,
    facts,
    result,
    asked,
    same,
    regions,
    shelf,
    help,
    defaults,
  ] = await Promise.all([
    import('../../src/stores/library.ts'),
    import('../../src/stores/clock.ts'),
    import('../../src/stores/calculator/current.ts'),
    import('../../src/stores/calculator/open.ts'),
    import('../../src/stores/calculator/activities.ts'),
    import('../../src/stores/calculator/settings.ts'),
    import('../../src/stores/calculator/saving.ts'),
    import('../../src/stores/calculator/history.ts'),
    import('../../src/stores/calculator/change.ts'),
    import('../../src/stores/calculator/facts.ts'),
    import('../../src/stores/calculator/result.ts'),
    import('../../src/stores/calculator/asked.ts'),
    import('../../src/stores/calculator/same.ts'),
    import('../../src/stores/calculator/regions.ts'),
    import('../../src/stores/calculator/shelf.ts'),
    import('../../src/stores/calculator/help.ts'),
    import('../../src/stores/calculator/defaults.ts'),
  ]);
  library.takeLibrary(shipped);
  await open.start();
  clock.today.value = today;
  return {
    ...library,
    ...clock,
    ...current,
    ...open,
    ...activities,
    ...settings,
    ...saving,
    ...history,
    ...change,
    ...facts,
    ...result,
    ...asked,
    ...same,
    ...regions,
    ...shelf,
    ...help,
    ...defaults,
    /** Adds an activity with what is typed for it, and lets the results follow. */
    record(kind: string, typed: Record<string, string | boolean>, title = ''): string {
      activities.addActivity(kind);
      const id = current.selected.value as string;
      if (title) activities.editTitle(id, title);
      for (const [fact, value] of Object.entries(typed)) activities.editFact(id, fact, value);
      current.calculate();
      return id;
    },
  };
}

export type Window = Awaited<ReturnType<typeof openWindow>>;

/** Waits until something holds, as when another window has to hear of it. */
export const until = (holds: () => boolean): Promise<void> =>
  vi.waitFor(() => {
    if (!holds()) throw new Error('not yet');
  });
