/** One line of a document, freed of HTML and Markdown marks. */
export interface Line {
  /** 1-based number in the input. */
  number: number;
  /** The line with its tabs and spaces; tables are read from it. */
  raw: string;
  /** The line without outer spaces, every inner run of white space one space. */
  text: string;
  /** Begins with two ideographic or four plain spaces, as a new paragraph may; never where all lines do. */
  indented: boolean;
  /** Was a Markdown heading. */
  titled: boolean;
}

/**
 * The lines of a plain-text document, empty ones included. Carriage returns, byte-order marks, zero-width characters,
 * HTML tags and entities, Markdown heading, list and emphasis marks and page numbers (「— 2 —」, 「第2页 共5页」) are
 * not text of the document and are taken away.
 */
export function readLines(text: string): Line[] {
  const lines = text
    .replace(/[\ufeff\u200b-\u200d\u2060]/g, '')
    .split(/\r\n|[\n\r\f\v\u2028\u2029]/)
    .flatMap((line, index) => withoutHtml(line).map((part) => readLine(part, index + 1)));
  const all = lines.every((line) => line.indented || !line.text);
  return all ? lines.map((line) => ({ ...line, indented: false })) : lines;
}

/** One run of white space becomes one space; none at the ends. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function readLine(line: string, number: number): Line {
  const heading = /^\s*#{1,6}\s+/.exec(line);
  const plain = line.slice(heading?.[0].length ?? 0).replace(/\*\*|\\(?=[[\]().*_#+-])/g, '');
  const raw = isFurniture(plain) ? '' : plain.replace(/^[ \u3000]*[-*+] +(?=\S)/, '');
  return {
    number,
    raw,
    text: squeeze(raw),
    indented: /^(?:\s*\u3000){2}| {4}/.test(raw),
    titled: heading !== null,
  };
}

/** A page number between dashes, a page count, or a ruled line. */
function isFurniture(line: string): boolean {
  return /^\s*(?:[-—–－]+\s*\d{1,3}\s*[-—–－]+|第\s*\d+\s*页(?:\s*[,，/]?\s*共\s*\d+\s*页)?|[-*=—–]{3,})\s*$/.test(
    line,
  );
}

const TAG =
  '(?:p|br|div|span|table|thead|tbody|tr|td|th|b|strong|em|i|u|h[1-6]|ul|ol|li|a|font|img|hr|center)';
const TAGS = new RegExp(`</?${TAG}(?:\\s[^<>]*)?/?>`, 'gi');
const ENTITIES: Record<string, string> = { nbsp: ' ', lt: '<', gt: '>', quot: '"', amp: '&' };

/** A line without tags: several lines where a tag ends one, tabs between the cells of a table. */
function withoutHtml(line: string): string[] {
  const inTable = line.includes('\t') || /<t[dhr]\b/i.test(line);
  return line
    .replace(/<\/t[dh]>\s*/gi, '\t')
    .replace(/<\/tr>\s*/gi, '\n')
    .replace(/<br\s*\/?>|<\/(?:p|div|li|h[1-6])>/gi, inTable ? ' ' : '\n')
    .replace(TAGS, '')
    .replace(/&(nbsp|lt|gt|quot|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\n+$/, '')
    .split('\n');
}
