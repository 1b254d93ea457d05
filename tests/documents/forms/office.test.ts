import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findOffice } from '../../../src/commands/office.ts';
import { docx } from '../../../src/documents/forms/docx.ts';
import { markOf, type Sheet } from '../../../src/documents/forms/sheet.ts';
import { example, letter, turned } from './example.ts';
import { made } from './made.ts';

const programs = findOffice();
const folder = mkdtempSync(join(tmpdir(), 'forms-'));
const sheets: Sheet[] = [example, letter, turned, ...made];

/** Pages of a form, each as its lines, and its paper in points. */
function pagesOf({ id }: Sheet): { text: string[]; paper: string } {
  const file = join(folder, `${id}.pdf`);
  const read = (program: string, ...rest: string[]) => execFileSync(program, rest, { encoding: 'utf8' });
  const text = read(programs?.text ?? '', '-layout', file, '-')
    .split('\f')
    .slice(0, -1);
  const paper = read(programs?.info ?? '', file).match(/Page size:\s+(.+)/)?.[1] ?? '';
  return { text, paper };
}

describe.skipIf(!programs)('LibreOffice (skipped where it is not installed)', () => {
  // One start of the program for all files: it takes longer than the work.
  beforeAll(async () => {
    const files = await Promise.all(
      sheets.map(async (sheet) => {
        const file = join(folder, `${sheet.id}.docx`);
        writeFileSync(file, Buffer.from(await (await docx([sheet])).arrayBuffer()));
        return file;
      }),
    );
    const own = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    execFileSync(programs?.office ?? '', [
      own,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      ...files,
    ]);
  }, 240_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(sheets)('opens $id on A4, with the mark on every page', (sheet) => {
    const { text, paper } = pagesOf(sheet);
    expect(paper).toContain('A4');
    expect(text.filter((page) => !page.includes(markOf(sheet)))).toEqual([]);
  });

  it.each(made)('keeps $id on one page', (sheet) => {
    expect(pagesOf(sheet).text).toHaveLength(1);
  });

  it('repeats the head of a list on each of its pages', () => {
    const { text } = pagesOf(example);
    expect(text.length).toBeGreaterThan(1);
    expect(text.map((page) => /内容\s+学时/.test(page))).toEqual(text.map(() => true));
  });
});
