/** The form that opens an official document: by choosing a file, dropping one, or pasting text. The rest is loaded when it is used. */
import type { Given } from '../../stores/originals/examine.ts';
import { flagged } from '../../stores/originals/flag.ts';

const load = () => import('../../islands/originals/open.tsx');

const section = document.querySelector<HTMLElement>('[data-originals-source]');
const form = section?.querySelector('form');
const root = section?.querySelector<HTMLElement>('[data-opened]');
const source = section?.dataset.originalsSource ?? '';

async function open(given: Given): Promise<void> {
  if (root) (await load()).open(given, root, source);
}

async function openFiles(files: FileList | null | undefined): Promise<void> {
  const file = files?.[0];
  if (file) await open({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
}

if (section && form && root) {
  const input = form.querySelector<HTMLInputElement>('input[type=file]');
  const text = form.querySelector('textarea');

  input?.addEventListener('change', async () => {
    await openFiles(input.files);
    input.value = ''; // The same file can be chosen again after it was mended.
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (text) void open({ pasted: text.value });
  });
  section.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    form.classList.add('over');
  });
  section.addEventListener('dragleave', () => form.classList.remove('over'));
  section.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    form.classList.remove('over');
    void openFiles(event.dataTransfer.files);
  });
  if (flagged().length > 0) void load().then(({ showOriginals }) => showOriginals(root, source));
}
