import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { policyFolders } from '../../src/commands/policy-folders.ts';
import { readLibrary } from '../../src/policy/load.ts';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');

/** What the pages are made of. */
export const { policies, vocabulary } = readLibrary(policyFolders(root));

/** A page of the built site: its address, its anchors, and where its links lead. */
type Built = { path: string; anchors: Set<string>; links: string[] };

const plain = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"');

const values = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value]) => plain(value ?? ''));

function read(file: string): Built {
  const html = readFileSync(join(dist, file), 'utf8').replace(/<(script|style)\b[^>]*>.*?<\/\1>/gs, '');
  const links = [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, link]) => plain(link ?? ''));
  return { path: `/${file.replace(/index\.html$/, '')}`, anchors: new Set(values(html, 'id')), links };
}

/** Every page of the built site. */
export const pages = (): Built[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => read(file.split('\\').join(posix.sep)));

/** Links within the site that lead to no page or no anchor, each with the page it stands on. */
export function deadLinks(all: Built[]): string[] {
  const byPath = new Map(all.map((page) => [page.path, page]));
  return all.flatMap(({ path, links }) =>
    links.flatMap((link) => {
      const target = new URL(link, `http://site${path}`);
      if (target.host !== 'site') return [];
      const page = byPath.get(decodeURIComponent(target.pathname));
      const anchor = decodeURIComponent(target.hash.slice(1));
      return page && (anchor === '' || page.anchors.has(anchor)) ? [] : [`${path}: ${link}`];
    }),
  );
}
