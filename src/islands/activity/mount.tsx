import { render } from 'preact';
import { tryKind } from '../../stores/activity/live.ts';
import { loadLibrary } from '../../stores/library.ts';
import { Live } from './Live.tsx';

/**
 * Puts the live calculation of a kind into the page.
 * @param source address of the policies
 * @returns whether they could be fetched; without them nothing is put there
 */
export async function mount(into: Element, kind: string, source: string): Promise<boolean> {
  if (!(await loadLibrary(source))) return false;
  tryKind(kind);
  render(<Live />, into);
  return true;
}
