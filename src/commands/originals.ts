import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Policy } from '../policy/schema/policy.ts';
import { cut } from '../source/cut.ts';
import { identify } from '../source/identify.ts';
import { match } from '../source/match.ts';
import { openFile } from '../source/read/open.ts';
import { type Wording, wordingsOf } from '../source/wordings.ts';

/** The original wording of a policy's clauses, from the file that the publisher put into originals/. */
export type PublishedOriginal = { id: string; wordings: Wording[] };

const fail = (file: string, says: string): never => {
  throw new Error(`originals/${file}: ${says}`);
};

async function readOriginal(folder: string, file: string, policies: Policy[]): Promise<PublishedOriginal> {
  const [, id = '', kind] = /^([a-z0-9-]+)\.(txt|html?|docx)$/.exec(file) ?? [];
  if (!kind) return fail(file, 'expected <policy id>.txt, .html or .docx; rename it or take it out.');
  if (!policies.some((policy) => policy.id === id))
    return fail(
      file,
      `there is no policies/${id}/. Expected one of ${policies.map((p) => p.id).join(', ')}.`,
    );
  const { text } = await openFile({ name: file, bytes: readFileSync(join(folder, file)) }).catch(
    (error: Error) => fail(file, error.message),
  );
  const clauses = cut(text);
  const found = identify(clauses, policies);
  if (found.kind === 'none')
    return fail(file, `expected the document of policies/${id}/; found none of its clauses.`);
  const { document } = found;
  if (document.id !== id)
    return fail(file, `expected the document of policies/${id}/; found that of policies/${document.id}/.`);
  return { id, wordings: wordingsOf(match(clauses, document), {}) };
}

/**
 * Reads originals/ under a project root. Without that folder, or with nothing in it, there are none.
 * @throws Error naming the file that cannot be read, or is not the document that its name says
 */
export async function publishedOriginals(root: string, policies: Policy[]): Promise<PublishedOriginal[]> {
  const folder = join(root, 'originals');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => !name.startsWith('.'));
  const ids = files.map((name) => name.replace(/\.\w+$/, ''));
  const twice = files.find((_, place) => ids.indexOf(ids[place] ?? '') !== place);
  if (twice) fail(twice, 'there is another file of the same name; keep one of them.');
  return Promise.all(files.sort().map((file) => readOriginal(folder, file, policies)));
}
