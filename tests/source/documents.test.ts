import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cut } from '../../src/source/cut.ts';
import { letters } from '../../src/source/fingerprint.ts';
import { lettersOf, repeated, sorted } from './written.ts';

const root = join(import.meta.dirname, '../..');
const folders = [join(root, 'originals'), join(root, '../shared/sources')];

const documents = [
  {
    id: 'fuling',
    count: 59,
    some: ['二/2', '三/¶2', '附件2/说明', '附件3/第七条/¶5', '附件4/引言', '附件4/一/8', '附件4/二'],
  },
  {
    id: 'yiyang',
    count: 87,
    some: ['一/¶4', '三/¶5', '四/1', '附件2/表', '附件3/注', '附件4/12', '附件4/确认/1(6)', '附件5/4(2)'],
  },
  {
    id: 'changzhou',
    count: 35,
    some: ['附件目录', '落款', '附件/题头', '第九条/¶2', '第十条', '第二十八条'],
  },
  { id: 'xinjiang', count: 36, some: ['一/4', '二/1(5)', '附件1/注', '附件2/注3', '附件3/8'] },
  {
    id: 'luojiang',
    count: 33,
    some: ['一/(一)', '一/(三)/1', '二/(一)', '二/(一)/6', '二/(一)/¶3', '三/4', '印发'],
  },
];

describe.each(documents)('the document of $id', ({ id, count, some }) => {
  const file = folders.map((folder) => join(folder, `${id}.txt`)).find((path) => existsSync(path));
  const reason = file ? '' : `（${id}.txt is neither in originals/ nor in ../shared/sources/）`;
  const text = file ? readFileSync(file, 'utf8') : '';
  const clauses = cut(text);

  it.skipIf(!file)(`has its clauses ${reason}`, () => {
    expect(clauses.map(({ at }) => at)).toEqual(expect.arrayContaining(['题头', '主送', '引言', ...some]));
    expect(clauses).toHaveLength(count);
    expect(repeated(clauses)).toEqual([]);
  });

  it.skipIf(!file)(`loses nothing ${reason}`, () => {
    expect(sorted(lettersOf(clauses))).toBe(sorted(letters(text.replace(/<\/?p[^>]*>/g, ''))));
  });

  it.skipIf(!file)(`keeps each clause in one piece and in order ${reason}`, () => {
    const all = letters(text.replace(/<\/?p[^>]*>/g, ''));
    let from = 0;
    for (const clause of clauses.filter(({ at }) => at !== '印发')) {
      const found = all.indexOf(letters(clause.text), from);
      expect(found, clause.at).toBeGreaterThanOrEqual(from);
      from = found + letters(clause.text).length;
    }
  });

  const whole = clauses.map((clause) => `${clause.at} ${letters(clause.text)}`);
  it.skipIf(!file).each([
    ['CRLF', (t: string) => t.replace(/\n/g, '\r\n')],
    ['no empty lines', (t: string) => t.replace(/\n{2,}(?!\t)/g, '\n')],
    ['an empty line after each', (t: string) => t.replace(/\n(?!\t)/g, '\n\n')],
    ['no indentation', (t: string) => t.replace(/^[ \u3000]+/gm, '')],
    ['no Markdown', (t: string) => t.replace(/^(?:#+|-) /gm, '')],
    ['half-width punctuation', (t: string) => t.replace(/[，：；（）！？]/g, (c) => c.normalize('NFKC'))],
    ['HTML paragraphs', (t: string) => t.replace(/^[^\t\n]+$/gm, '<p>$&</p>')],
    ['page numbers', (t: string) => t.replace(/(?:.*\n){30}/g, '$&— 7 —\n')],
  ])(`has the same clauses in a copy with %s ${reason}`, (_, changed) => {
    expect(cut(changed(text)).map((clause) => `${clause.at} ${letters(clause.text)}`)).toEqual(whole);
  });
});
