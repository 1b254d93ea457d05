import { strFromU8, type Unzipped } from 'fflate';
import { attribute } from '../../source/read/markup.ts';

const tags = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`, 'g')) ?? [];

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A block of cells shown as one; rows and column counted from 0. */
export type Merged = { column: number; from: number; to: number };

function mergedIn(sheet: string): Merged[] {
  return tags(sheet, 'mergeCell').flatMap((tag) => {
    const [, column = '', from, to] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(attribute(tag, 'ref') ?? '') ?? [];
    return column && from !== to
      ? [{ column: columnNumber(column), from: Number(from) - 1, to: Number(to) - 1 }]
      : [];
  });
}

/** The cells merged over several rows, sheet by sheet in the order of the workbook. */
export function mergedCells(files: Unzipped): Merged[][] {
  const part = (name: string) => (files[name] ? strFromU8(files[name]) : '');
  const places = new Map(
    tags(part('xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      (attribute(tag, 'Target') ?? '').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  return tags(part('xl/workbook.xml'), 'sheet').map((tag) =>
    mergedIn(part(places.get(attribute(tag, 'r:id')) ?? '')),
  );
}

/** The rows with the value of a merged cell in each row that it covers: it was meant for all of them. */
export function filledDown(rows: readonly string[][], merged: readonly Merged[]): string[][] {
  const filled = rows.map((row) => [...row]);
  for (const { column, from, to } of merged) {
    const value = filled[from]?.[column] ?? '';
    for (const row of filled.slice(from + 1, to + 1)) row[column] = value;
  }
  return filled;
}
