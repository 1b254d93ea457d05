/** The matrix answers to its controls and to the address, which holds the whole view. */
import { day } from '../../format/date.ts';
import { control, paint, ticked } from './controls.ts';
import { matrixIn } from './matrix.ts';
import { saveCsv, saveXlsx } from './save.ts';
import { select } from './select.ts';
import { moved, paired, queryOf, readView, twoOf, type View, wholeView, withRegion } from './view.ts';
import { againstText, countText, emptyText, unknownText, viewText } from './words.ts';

function part<T extends Element>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

const table = part<HTMLTableElement>('.mx');
const form = part<HTMLFormElement>('.choose');
const notice = part('.told');
const empty = part('.empty');
const reset = part<HTMLButtonElement>('[data-reset]');

const heads = [...table.querySelectorAll<HTMLElement>('thead [data-region]')];
const regions = heads.map(({ dataset }) => dataset.region ?? '');
const names = new Map(
  heads.map((head, index) => [regions[index], head.querySelector('a')?.textContent ?? '']),
);
const matrix = matrixIn(table, regions);

let view: View = wholeView(regions);
/** The regions before two were laid side by side. */
let before = view.regions;

/** The topic that the address names. */
function named(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return ''; // Not an address of ours.
  }
}

const viewWords = (): string =>
  viewText(
    view,
    view.regions.map((id) => names.get(id) ?? ''),
  );

/** The address under which a view is found again. */
const addressOf = (shown: View): string => location.origin + location.pathname + queryOf(shown, regions);

/** YYYY-MM-DD where the reader is. */
const today = (): string => new Date().toLocaleDateString('sv-SE');

function show(said = ''): void {
  const topic = named();
  const selection = select(matrix.topics, view, regions, topic);
  matrix.arrange(view, selection);
  paint(form, view);
  const { shown, differing, against } = selection;
  part('.count').textContent = countText(shown.size, differing, matrix.topics.length, view.regions.length);
  empty.textContent = shown.size === 0 ? emptyText(view) : '';
  notice.textContent =
    said || (against ? againstText(table.querySelector(`[id="${against}"] th a`)?.textContent ?? '') : '');
  reset.hidden = queryOf(view, regions) === '';
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.jump a')) {
    const group = document.getElementById(decodeURIComponent(link.hash.slice(1)))?.closest('tbody');
    link.parentElement?.toggleAttribute('hidden', group?.hidden === true);
  }
  part('[data-as-of]').textContent = `${viewWords()}。${day(today())}，${decodeURI(addressOf(view))}`;
}

/** Shows what the address says. */
function read(): void {
  clearTimeout(typing);
  const { view: asked, unknown } = readView(location.search, regions);
  view = asked;
  show(unknown.length > 0 ? unknownText(unknown) : '');
  // The row was hidden, or elsewhere, when the browser looked for it.
  const topic = named();
  if (topic) document.getElementById(topic)?.scrollIntoView();
}

function write(how: 'pushState' | 'replaceState'): void {
  const address = location.pathname + queryOf(view, regions);
  if (address !== location.pathname + location.search + location.hash) history[how](null, '', address);
}

/** Changes the view; the reader can go back to the one before. */
function change(next: Partial<View>): void {
  clearTimeout(typing);
  view = { ...view, ...next };
  write('pushState');
  show();
}

let typing: ReturnType<typeof setTimeout> | undefined;

/** What is typed shows at once; the address follows when the reader pauses, since browsers limit how often it changes. */
function type(): void {
  view = { ...view, find: control<HTMLInputElement>(form, 'find').value.trim() };
  if (location.hash) write('replaceState');
  show();
  clearTimeout(typing);
  typing = setTimeout(() => write('replaceState'), 300);
}

function tick(box: HTMLInputElement): void {
  if (ticked(form).length === 0) {
    box.checked = true;
    notice.textContent = '至少保留一个地区。';
    return;
  }
  const { value: id, checked } = box;
  change({
    regions: checked ? withRegion(view.regions, id, regions) : view.regions.filter((each) => each !== id),
    side: false,
  });
}

function laySide(side: boolean): void {
  if (side) before = view.regions;
  change({ side, regions: side ? twoOf(view.regions, regions) : before });
}

form.addEventListener('submit', (event) => event.preventDefault());

form.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement)
    change({ regions: paired(view.regions, target.name === 'left' ? 0 : 1, target.value) });
  if (!(target instanceof HTMLInputElement)) return;
  if (target.name === 'region') tick(target);
  else if (target.name === 'differ') change({ differ: target.checked });
  else if (target.name === 'side') laySide(target.checked);
});

const find = control<HTMLInputElement>(form, 'find');
// Pinyin that is not yet a word is not looked for.
find.addEventListener('input', (event) => {
  if (!(event instanceof InputEvent && event.isComposing)) type();
});
find.addEventListener('compositionend', type);

const sorting = form.querySelector<HTMLDetailsElement>('.order');
sorting?.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement) || target.getAttribute('aria-disabled') === 'true') return;
  const id = target.closest('li')?.dataset.region ?? '';
  change({ regions: moved(view.regions, id, target.dataset.by === '1' ? 1 : -1) });
  notice.textContent = `${names.get(id)}排在第${view.regions.indexOf(id) + 1}位。`;
});

document.addEventListener('click', ({ target }) => {
  if (sorting && target instanceof Node && !sorting.contains(target)) sorting.open = false;
});
sorting?.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  sorting.open = false;
  sorting.querySelector('summary')?.focus();
});

reset.addEventListener('click', () => {
  change(wholeView(regions));
  find.focus();
});

addEventListener('popstate', read);

const about = () => ({
  title: part('h1').textContent ?? '',
  view: viewWords(),
  date: today(),
  address: addressOf(view),
  caution: part('[data-caution]').textContent ?? '',
});

part('[data-print]').addEventListener('click', () => print());
part('[data-save="csv"]').addEventListener('click', () => saveCsv(table, about()));
part('[data-save="xlsx"]').addEventListener('click', () =>
  saveXlsx(table, about()).catch(() => {
    notice.textContent = '没能生成表格。请检查网络后再试，或导出CSV。';
  }),
);

if (location.search || location.hash) read();
else show();
document.documentElement.classList.remove('arranging');
