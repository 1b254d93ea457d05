import { type Group, kindNames } from '../../search/groups.ts';
import { excerpt, marked } from '../../search/marks.ts';
import type { Hit } from '../../search/query.ts';
import type { Region } from '../../search/types.ts';

const characters = 64;

/** An element with a class, and texts or elements in it. */
function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

const withMarks = (text: string, words: readonly string[]): (Node | string)[] =>
  marked(text, words).map(({ text, marked }) => (marked ? element('mark', '', text) : text));

/** A result: the region or what it is, the title with an excerpt around the hit, the locator. */
function resultRow({ entry, words }: Hit, regions: readonly Region[], mixed: boolean): HTMLAnchorElement {
  const region = regions.find(({ id }) => id === entry.region)?.short;
  const kind = kindNames[entry.kind];
  const row = element(
    'a',
    '',
    element(
      'span',
      'where',
      element('b', '', region ?? kind),
      ...(mixed && region ? [element('small', '', kind)] : []),
    ),
    element(
      'span',
      'what',
      element('span', 'title', ...withMarks(entry.title, words)),
      ...(entry.text
        ? [element('span', 'text', ...withMarks(excerpt(entry.text, words, characters), words))]
        : []),
    ),
    ...(entry.at?.[0] ? [element('span', 'ref', entry.at[0])] : []),
  );
  row.href = entry.to;
  return row;
}

/** Another query to try. */
function queryRow(query: string): HTMLButtonElement {
  const row = element('button', '', element('span', 'where', '搜索'), element('span', 'what', query));
  row.type = 'button';
  row.dataset.query = query;
  return row;
}

const asOption = (row: HTMLElement): HTMLElement => {
  row.setAttribute('role', 'option');
  row.tabIndex = -1;
  return row;
};

function section(name: string, count: string, rows: HTMLElement[]): HTMLElement {
  const heading = element(
    'p',
    'k',
    element('span', '', name),
    ...(count ? [element('span', 'qq', count)] : []),
  );
  heading.setAttribute('aria-hidden', 'true');
  const made = element('div', 'group', heading, ...rows.map(asOption));
  made.setAttribute('role', 'group');
  made.setAttribute('aria-label', name);
  return made;
}

/** A group of results under its heading. */
export const groupSection = ({ name, hits, all, mixed }: Group, regions: readonly Region[]): HTMLElement =>
  section(
    name,
    all > hits.length ? `${all}条，列出前${hits.length}条` : '',
    hits.map((hit) => resultRow(hit, regions, mixed)),
  );

/** Queries to try, under a heading. */
export const querySection = (name: string, queries: readonly string[]): HTMLElement =>
  section(name, '', queries.map(queryRow));
