import { newId } from './id.ts';

const key = 'xueshi.window';

function remembered(): string {
  try {
    const name = sessionStorage.getItem(key) ?? newId();
    sessionStorage.setItem(key, name);
    return name;
  } catch {
    return newId(); // Storage is blocked: after a reload it counts as another window.
  }
}

/** What tells this window from others of the same browser, through reloads. */
export const thisWindow = remembered();
