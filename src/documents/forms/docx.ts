import {
  BorderStyle,
  Document,
  Footer,
  Header,
  HeightRule,
  type ISectionOptions,
  Packer,
  PageNumber,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  Paragraph as WordParagraph,
  Table as WordTable,
} from 'docx';
import {
  type Cell,
  isTable,
  marginsOf,
  markOf,
  type Paragraph,
  type Row,
  type Sheet,
  type Side,
  type Table,
} from './sheet.ts';

/** Twentieths of a point, in which Word measures. */
const twips = (mm: number): number => Math.round((mm * 1440) / 25.4);

/** By the Chinese names, which Word and WPS have and LibreOffice knows to replace; Latin letters and digits apart. */
const face = (eastAsia: '仿宋' | '宋体' | '黑体') => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia,
  hint: 'eastAsia',
});

type Style = { font: ReturnType<typeof face>; size: number; bold?: boolean };

/** Sizes in points. */
function styleOf(role: Paragraph['role'], { letter }: Sheet): Style {
  if (role === 'annex') return { font: face('黑体'), size: letter ? 16 : 12 };
  if (role === 'title') return { font: face('宋体'), size: letter ? 22 : 18, bold: true };
  if (role === 'note') return { font: face('仿宋'), size: letter ? 14 : 10.5 };
  return { font: face('仿宋'), size: letter ? 16 : 12 };
}

const runs = (text: string, { size, ...style }: Style): TextRun[] =>
  text
    .split('\n')
    .map((line, index) => new TextRun({ ...style, text: line, size: size * 2, ...(index && { break: 1 }) }));

/** Lines so many points apart: by themselves fonts of other machines would make a page longer. */
const exactly = (points: number) => ({ line: Math.round(points * 20), lineRule: 'exact' as const });

/** A letter's lines are 28 points apart and begin two characters in. */
function paragraph({ text, role, align }: Paragraph, sheet: Sheet): WordParagraph {
  const isBody = sheet.letter === true && role === undefined;
  const style = styleOf(role, sheet);
  return new WordParagraph({
    alignment: align ?? (role === 'title' ? 'center' : 'left'),
    spacing: isBody
      ? exactly(28)
      : { ...exactly(style.size * 1.4), before: twips(1), after: twips(role === 'title' ? 4 : 1) },
    ...(isBody && align === undefined && { indent: { firstLineChars: 200 } }),
    children: runs(text, style),
  });
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const none = { style: BorderStyle.NONE };
const allSides: readonly Side[] = ['top', 'right', 'bottom', 'left'];

function cellOf({ text, span = 1, rows = 1, head = false, align, sides = allSides }: Cell): TableCell {
  const style = { font: face(head ? '黑体' : '仿宋'), size: 10.5 };
  return new TableCell({
    ...(span > 1 && { columnSpan: span }),
    ...(rows > 1 && { rowSpan: rows }),
    verticalAlign: VerticalAlignTable.CENTER,
    borders: Object.fromEntries(allSides.map((side) => [side, sides.includes(side) ? line : none])),
    children: [
      new WordParagraph({
        alignment: align ?? (head ? 'center' : 'left'),
        spacing: exactly(15),
        children: runs(text, style),
      }),
    ],
  });
}

const rowOf = ({ cells, height, head = false }: Row): TableRow =>
  new TableRow({
    tableHeader: head,
    cantSplit: true,
    ...(height !== undefined && { height: { value: twips(height), rule: HeightRule.ATLEAST } }),
    children: cells.map(cellOf),
  });

const table = ({ widths, rows }: Table): WordTable =>
  new WordTable({
    layout: TableLayoutType.FIXED,
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    alignment: 'center',
    margins: { left: twips(1.2), right: twips(1.2), top: twips(0.6), bottom: twips(0.6) },
    rows: rows.map(rowOf),
  });

/** Without it two tables become one, and a page that ends with one is lost. */
const gap = (): WordParagraph => new WordParagraph({ spacing: { line: twips(2), lineRule: 'exact' } });

function blocksOf(sheet: Sheet): (WordParagraph | WordTable)[] {
  return sheet.blocks.flatMap((block, index) => {
    if (!isTable(block)) return [paragraph(block, sheet)];
    const next = sheet.blocks[index + 1];
    return next && !isTable(next) ? [table(block)] : [table(block), gap()];
  });
}

const middle = (run: TextRun): WordParagraph => new WordParagraph({ alignment: 'center', children: [run] });

function section(sheet: Sheet): ISectionOptions {
  const style = { font: face('宋体'), size: 18 };
  const { top, right, bottom, left } = marginsOf(sheet);
  return {
    properties: {
      page: {
        size: { width: twips(210), height: twips(297), orientation: sheet.orientation },
        margin: {
          top: twips(top),
          right: twips(right),
          bottom: twips(bottom),
          left: twips(left),
          header: twips(10),
          footer: twips(8),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: new Header({ children: [middle(new TextRun({ ...style, text: markOf(sheet) }))] }) },
    footers: {
      default: new Footer({
        children: [middle(new TextRun({ ...style, children: ['— ', PageNumber.CURRENT, ' —'] }))],
      }),
    },
    children: blocksOf(sheet),
  };
}

/** Forms as a .docx file, each begun on a page of its own. Opens alike in Word, WPS and LibreOffice. */
export const docx = (sheets: readonly Sheet[]): Promise<Blob> =>
  Packer.toBlob(
    new Document({
      title: sheets[0]?.title ?? '',
      creator: '',
      compatabilityModeVersion: 15,
      // Digits as Chinese would be broken in the middle of a number.
      styles: { default: { document: { run: { language: { value: 'en-US', eastAsia: 'zh-CN' } } } } },
      sections: sheets.map(section),
    }),
  );
