/** The page of a wrong address: searches at once for the words of the address. */
import { start } from './panel.ts';

function words(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const panel = document.querySelector<HTMLElement>('main .panel');
const path = location.pathname.replace(import.meta.env.BASE_URL, '').replace(/\.html?$/, '');

if (panel) {
  start(
    panel,
    () => {},
    words(path)
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  ).catch(() => panel.remove());
}
