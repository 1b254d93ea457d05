import { signal } from '@preact/signals';
import { Refusal } from '../../source/read/refusal.ts';
import { moment } from '../clock.ts';
import { examine, type Finding, type Given, read, type SourceDocument } from './examine.ts';
import { forget, keep, keptIds, keptOriginal } from './kept.ts';
import type { Original } from './original.ts';

type Opening =
  | { state: 'nothing' }
  | { state: 'reading' }
  | { state: 'refused'; because: string }
  | { state: 'read'; finding: Finding };

/** Where opening a text stands. What was found before stays until something else was read. */
export const opening = signal<Opening>({ state: 'nothing' });

/** The copies that are kept, in the order of the documents. */
export const originals = signal<Original[]>([]);

/** What was done last, for the reader. */
export const done = signal('');

/** The copy removed last, to bring it back. */
export const removed = signal<Original | undefined>(undefined);

let fetched: Promise<SourceDocument[]> | undefined;

/** The documents, fetched when they are first needed, and again after that failed. */
function documents(address: string): Promise<SourceDocument[]> {
  fetched ??= fetch(address)
    .then((response) => {
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      return response.json() as Promise<SourceDocument[]>;
    })
    .catch((error: unknown) => {
      fetched = undefined;
      throw error;
    });
  return fetched;
}

const earlier = async (id: string) => (await keptOriginal(id))?.wordings ?? [];

/** Opens a file or pasted text: reads, recognises and compares it. Nothing is kept yet. */
export async function openOriginal(given: Given, address: string): Promise<void> {
  const before = opening.value;
  opening.value = { state: 'reading' };
  done.value = '';
  try {
    const found = await examine(
      await read(given),
      await documents(address),
      earlier,
      'name' in given ? given.name : undefined,
    );
    opening.value = { state: 'read', finding: found };
  } catch (error) {
    const because =
      error instanceof Refusal ? error.message : '对照用的规则没有读到，可能断网了。请连上网再打开一次。';
    opening.value = before.state === 'read' ? before : { state: 'refused', because };
    if (before.state === 'read') done.value = `${because}下面还是上一份的结果。`;
  }
}

/** Looks up which copies are kept. */
export async function refreshOriginals(address: string): Promise<void> {
  const kept = await Promise.all(keptIds().map(keptOriginal));
  const all = kept.filter((original) => original !== undefined);
  originals.value = all;
  dispatchEvent(new Event('xueshi:original'));
  // Rules may have been mended since: what is shown beside a clause is worked out anew.
  const known = all.length > 0 ? await documents(address).catch(() => []) : [];
  for (const original of all) {
    const document = known.find(({ id }) => id === original.id);
    if (!document || document.version === original.version) continue;
    const found = await examine(
      { text: original.text, remarks: [] },
      [document],
      async () => original.wordings,
    );
    if (found.kind !== 'known') continue;
    await keep({ ...original, version: document.version, wordings: found.wordings });
  }
}

async function store(original: Original, address: string): Promise<void> {
  const where = await keep(original);
  done.value =
    where === 'device'
      ? `已保存在本机，${original.name}各条旁边都会显示原文。`
      : `浏览器不让本网站存储数据，${original.name}的原文只在这个页面里，关闭就没有了。`;
  await refreshOriginals(address);
}

/** Keeps what was opened on this device, in place of an earlier copy of the same document. */
export async function keepOpened(address: string): Promise<void> {
  const { value } = opening;
  if (value.state !== 'read' || value.finding.kind !== 'known') return;
  const { document, wordings, file, text } = value.finding;
  const { id, name, version } = document;
  removed.value = undefined;
  await store({ id, name, version, ...(file && { file }), keptAt: moment(), text, wordings }, address);
}

/** Shows again what a kept copy has. */
export const showAgain = ({ text, file = '' }: Original, address: string): Promise<void> =>
  openOriginal(
    file ? { name: file.replace(/\.\w+$/, '.txt'), bytes: new TextEncoder().encode(text) } : { pasted: text },
    address,
  );

/** Leaves what was opened without keeping it. */
export function closeOpened(): void {
  opening.value = { state: 'nothing' };
  done.value = '';
}

/** Removes a copy from this device; it can be brought back until the page is left. */
export async function removeOriginal(original: Original, address: string): Promise<void> {
  try {
    await forget(original.id);
    removed.value = original;
    done.value = `已从本机删除${original.name}的原文。`;
  } catch {
    done.value = `${original.name}的原文没有删掉：浏览器不让本网站存储数据。`;
  }
  await refreshOriginals(address);
}

/** Brings back the copy that was removed last. */
export async function restoreOriginal(address: string): Promise<void> {
  const original = removed.value;
  removed.value = undefined;
  if (original) await store(original, address);
}
