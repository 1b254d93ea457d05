import { describe, expect, it } from 'vitest';
import { cut } from '../../../src/source/cut.ts';
import { docxText } from '../../../src/source/read/docx.ts';
import { docx, paragraph, table } from './word.ts';

const level = (depth: number, format: string, text: string, start = 1) =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

const numbering = `<w:numbering>
<w:abstractNum w:abstractNumId="7">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}${level(3, 'decimal', '（%4）')}</w:abstractNum>
<w:abstractNum w:abstractNumId="8">${level(0, 'hebrew1', '%1.')}${level(1, 'bullet', '●')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="11"/></w:lvlOverride></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num>
</w:numbering>`;

const at = (depth: number, list = 1) => ({ list, depth });

describe('a Word file', () => {
  it('has its paragraphs on lines, and the rows of its tables with tabs', () => {
    const body =
      paragraph('北山图书馆') +
      table([
        ['书名', '册数'],
        ['甲', '2'],
      ]) +
      paragraph('此件公开发布');
    expect(docxText(docx(body)).text).toBe('北山图书馆\n书名\t册数\n甲\t2\n此件公开发布\n');
  });

  it('has its automatic numbers, as Chinese documents count', () => {
    const body = [
      paragraph('借书', at(0)),
      paragraph('学生', at(1)),
      paragraph('两本；', at(2)),
      paragraph('含新生；', at(3)),
      paragraph('三本。', at(2)),
      paragraph('教师', at(1)),
      paragraph('五本。', at(2)),
      paragraph('还书，随时。', at(0)),
    ].join('');
    const { text, unknownNumbers } = docxText(docx(body, { 'word/numbering.xml': numbering }));
    expect(text.trim().split('\n')).toEqual([
      ...[
        '一、借书',
        '（一）学生',
        '1.两本；',
        '（1）含新生；',
        '2.三本。',
        '（二）教师',
        '1.五本。',
        '二、还书，随时。',
      ],
    ]);
    expect(unknownNumbers).toBe(0);
    expect(cut(text).map((clause) => clause.at)).toEqual([
      ...['一/(一)/1', '一/(一)/1(1)', '一/(一)/2', '一/(二)/1', '二'],
    ]);
  });

  it('counts on from where a list starts, and takes lists from styles', () => {
    const styles =
      '<w:styles><w:style w:styleId="a3"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style></w:styles>';
    const styled = (text: string) =>
      `<w:p><w:pPr><w:pStyle w:val="a3"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const { text } = docxText(
      docx(styled('甲') + styled('乙'), { 'word/numbering.xml': numbering, 'word/styles.xml': styles }),
    );
    expect(text).toBe('十一、甲\n十二、乙\n');
  });

  it('says how many numbers it could not work out; bullets are no numbers', () => {
    const body = paragraph('甲', at(0, 3)) + paragraph('乙', at(1, 3));
    expect(docxText(docx(body, { 'word/numbering.xml': numbering }))).toEqual({
      text: '甲\n乙\n',
      unknownNumbers: 1,
    });
  });

  it('leaves out what was deleted, and text boxes written twice', () => {
    const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
    const body = `<w:p>${run('借书')}<w:del><w:r><w:delText>三</w:delText>${run('三')}</w:r></w:del><w:ins>${run('五')}</w:ins>${run('本&amp;刊')}<w:r><w:tab/></w:r><mc:Fallback>${run('五本')}</mc:Fallback></w:p>`;
    expect(docxText(docx(body)).text).toBe('借书五本&刊 \n');
  });
});
