import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { policyFolders } from '../../src/commands/policy-folders.ts';
import { readLibrary } from '../../src/policy/load.ts';
import { cut } from '../../src/source/cut.ts';
import { identify } from '../../src/source/identify.ts';
import { match, tally } from '../../src/source/match.ts';
import { openFile } from '../../src/source/read/open.ts';
import { asWord } from './read/word.ts';

const root = join(import.meta.dirname, '../..');
const folders = [join(root, 'originals'), join(root, '../shared/sources')];
const { policies } = readLibrary(policyFolders(root));

/** What is found when bytes are opened: which document, and how much of it. */
async function opened(bytes: Uint8Array, name = '原文.txt') {
  const clauses = cut((await openFile({ name, bytes })).text);
  const found = identify(clauses, policies);
  if (found.kind === 'none') return { id: 'none' };
  return { id: found.document.id, ...tally(match(clauses, found.document)) };
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const webPage = (text: string) =>
  `<html><body><table><tr><td><div>首页</div>${text
    .split('\n')
    .map((line) =>
      /\S\t/.test(line)
        ? `<table><tr><td>${line.split('\t').join('</td><td>')}</td></tr></table>`
        : `<p>${line.replace(/<\/?p[^>]*>/g, '').replace(/^\t/, '　')}</p>`,
    )
    .join('\n')}<p>上一篇</p></td></tr></table></body></html>`;

describe.each(policies)('the document of $id', (policy) => {
  const file = folders.map((folder) => join(folder, `${policy.id}.txt`)).find((path) => existsSync(path));
  const reason = file ? '' : `（${policy.id}.txt is neither in originals/ nor in ../shared/sources/）`;
  const text = file ? readFileSync(file, 'utf8') : '';
  const all = policy.clauses.length;

  it.skipIf(!file)(`is the same, clause by clause ${reason}`, async () => {
    const whole = { id: policy.id, same: all, moved: 0, changed: 0, missing: 0, extra: 0 };
    expect(await opened(utf8(text))).toEqual(whole);
    expect(await opened(utf8(text.replaceAll('，', ',').replaceAll('\n', '\r\n')))).toEqual(whole);
  });

  it.skipIf(!file)(`is nearly the same as a Word file and as a web page ${reason}`, async () => {
    for (const bytes of [asWord(text), utf8(webPage(text))]) {
      const found = await opened(bytes);
      expect(found.id).toBe(policy.id);
      if ('same' in found) expect(found.same + found.moved).toBeGreaterThanOrEqual(0.9 * all);
    }
  });

  it.skipIf(!file)(
    `amended, shows the clause of the changed figure, the one taken out and the new one ${reason}`,
    async () => {
      const clauses = cut(text);
      // The last numbered clauses with figures that stand in one line of the file and nowhere else.
      const lone = clauses.filter(
        (clause) => clause.mark && /\d{2}/.test(clause.text) && text.split(clause.text).length === 2,
      );
      const [changed, gone] = lone.slice(-2);
      if (!changed || !gone) throw new Error('no such clauses');
      const amended = text
        .replace(changed.text, changed.text.replace(/\d{2}/, '77'))
        .replace(gone.text, '食堂开放的时候，读者可以把猫带进来晒太阳。');
      const laid = match(cut(amended), policy);
      const states = Object.fromEntries(laid.clauses.map(({ at, state }) => [at, state]));
      expect(states[changed.at]).toBe('changed');
      expect(['missing', 'changed']).toContain(states[gone.at]);
      expect(tally(laid)).toMatchObject({ same: all - 2, moved: 0 });
    },
  );

  it.skipIf(!file)(`shuffled or in part, is recognised and found again ${reason}`, async () => {
    const lines = text.split('\n').filter((line) => line.trim());
    const shuffled = lines.map((line, place) => ({ line, key: (place * 7919) % lines.length }));
    shuffled.sort((a, b) => a.key - b.key);
    const found = await opened(utf8(shuffled.map(({ line }) => line).join('\n')));
    expect(found.id).toBe(policy.id);
    if ('same' in found) expect(found.same + found.moved).toBeGreaterThanOrEqual(0.5 * all);
    const half = await opened(utf8(text.slice(text.length / 2)));
    expect(half).toMatchObject({ id: policy.id });
    if ('same' in half) expect(half.same + half.moved).toBeGreaterThanOrEqual(0.15 * all);
  });
});

it('a notice of another city that cites one of them is none of them', async () => {
  const [first] = policies;
  const wrong = `东湖市人社局关于做好2031年专业技术人员继续教育工作的通知
东湖人社〔2031〕9号
各区县人社局：
根据《${first?.title}》，结合我市实际，现通知如下：
一、专业技术人员每年参加继续教育的时间，累计不少于88学时，由单位在三月底以前统一申报。
二、公需科目由市人社局另行安排，专业科目由行业主管部门负责。
东湖市人社局
2031年3月2日`;
  expect(await opened(utf8(wrong))).toEqual({ id: 'none' });
});
