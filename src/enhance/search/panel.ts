/** Makes a search panel answer: searches at every keystroke, shows the results, moves among them by keys. */

import { groupsOf } from '../../search/groups.ts';
import { type Index, prepare } from '../../search/prepare.ts';
import { search } from '../../search/query.ts';
import { groupSection, querySection } from './rows.ts';
import { examples, saidOf, startsOf, suggestionsFor } from './said.ts';

const remembered = 'xueshi.search';

/** The query of this visit, so that it is still there after going back. Storage may be blocked. */
const memory = {
  read: (): string => {
    try {
      return sessionStorage.getItem(remembered) ?? '';
    } catch {
      return '';
    }
  },
  write: (query: string): void => {
    try {
      sessionStorage.setItem(remembered, query);
    } catch {
      // The query lasts as long as the page.
    }
  },
};

let loading: Promise<Index> | undefined;

/** The index, fetched once a page. */
function load(address: string): Promise<Index> {
  loading ??= fetch(address)
    .then((response) => {
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      return response.json();
    })
    .then(prepare)
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

const started = new WeakSet<HTMLElement>();

/**
 * @param leave called when a result is opened
 * @param query searched at once, instead of what was searched last
 */
export async function start(panel: HTMLElement, leave: () => void, query?: string): Promise<void> {
  const input = panel.querySelector('input');
  const said = panel.querySelector<HTMLElement>('.said');
  const list = panel.querySelector<HTMLElement>('.found');
  if (!input || !said || !list || started.has(panel)) return;
  if (input.value === '') {
    input.value = query ?? memory.read();
    if (document.activeElement === input) input.select();
  }
  const index = await load(panel.dataset.index ?? '');
  started.add(panel);

  let options: HTMLElement[] = [];
  let active = -1;

  const activate = (place: number) => {
    options[active]?.setAttribute('aria-selected', 'false');
    active = place;
    const option = options[active];
    option?.setAttribute('aria-selected', 'true');
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };

  const moveTo = (place: number) => {
    activate((place + options.length) % options.length);
    options[active]?.scrollIntoView({ block: 'nearest' });
  };

  const show = () => {
    const typed = input.value.trim();
    const answer = search(index, typed);
    const groups = typed === '' ? startsOf(index) : groupsOf(answer.hits);
    const sections = groups.map((group) => groupSection(group, index.data.regions));
    if (typed === '') sections.unshift(querySection('可以这样搜', examples));
    else if (answer.hits.length === 0 || answer.partial)
      sections.push(
        ...suggestionsFor(index, typed, answer).map(([name, queries]) => querySection(name, queries)),
      );
    list.replaceChildren(...sections);
    options = [...list.querySelectorAll<HTMLElement>('[role="option"]')];
    options.forEach((option, place) => {
      option.id = `${list.id}-${place}`;
    });
    list.hidden = options.length === 0;
    list.scrollTop = 0;
    input.setAttribute('aria-expanded', String(options.length > 0));
    active = -1;
    activate(typed === '' || options.length === 0 ? -1 : 0);
    said.textContent =
      typed === ''
        ? ''
        : saidOf(
            answer,
            groups.reduce((sum, { hits }) => sum + hits.length, 0),
          );
  };

  const keys: Record<string, () => void> = {
    ArrowDown: () => moveTo(active + 1),
    ArrowUp: () => moveTo(active === -1 ? options.length - 1 : active - 1),
    Home: () => moveTo(0),
    End: () => moveTo(options.length - 1),
    Enter: () => options[active]?.click(),
  };

  input.addEventListener('input', show);
  input.addEventListener('keydown', (event) => {
    const { key, isComposing, shiftKey, ctrlKey, metaKey, altKey } = event;
    const act = keys[key];
    if (!act || isComposing || shiftKey || ctrlKey || metaKey || altKey || options.length === 0) return;
    event.preventDefault();
    act();
  });
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest<HTMLElement>('[role="option"]') : null;
    if (!option) return;
    if (option.dataset.query !== undefined) {
      input.value = option.dataset.query;
      input.focus();
      show();
    } else {
      memory.write(input.value);
      leave();
    }
  });
  show();
}
