/** A piece of HTML or XML: the beginning or end of an element, or text with its entities resolved. */
export type Token =
  | { kind: 'open'; name: string; attributes: string; empty: boolean }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string };

const named: Record<string, string> = {
  ...{ nbsp: '\u00a0', ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', lt: '<', gt: '>', amp: '&' },
  ...{ quot: '"', apos: "'", ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', laquo: '«', raquo: '»' },
  ...{ mdash: '—', ndash: '–', hellip: '…', middot: '·', bull: '•', times: '×', divide: '÷', deg: '°' },
  ...{ le: '≤', ge: '≥', permil: '‰', copy: '©', reg: '®', sect: '§', zwnj: '', zwj: '', shy: '' },
};

const character = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');

const resolve = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));?/gi, (whole, hex, decimal, name) => {
    if (hex) return character(Number.parseInt(hex, 16));
    if (decimal) return character(Number(decimal));
    return named[name] ?? whole;
  });

const PIECE =
  /<!--[\s\S]*?(?:-->|$)|<(?:script|style)\b[\s\S]*?(?:<\/(?:script|style)\s*>|$)|<!\[CDATA\[([\s\S]*?)\]\]>|<[!?][^>]*>|<(\/?)([A-Za-z][\w:.-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|([^<]+|<)/gi;

/**
 * Takes markup apart without ever making a document of it: nothing in a foreign file is loaded, run or laid out,
 * and the build, which has no DOM, reads files in the same way. Names are as written; comments, scripts and
 * styles are left out.
 */
export function* tokens(markup: string): Generator<Token> {
  for (const [, data, end, name, attributes = '', text] of markup.matchAll(PIECE)) {
    if (data !== undefined) yield { kind: 'text', text: data };
    else if (text !== undefined) yield { kind: 'text', text: resolve(text) };
    else if (name && end) yield { kind: 'close', name };
    else if (name) yield { kind: 'open', name, attributes, empty: attributes.endsWith('/') };
  }
}

/** The value of an attribute as it is written in a tag. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found ? resolve(found[1] ?? found[2] ?? '') : undefined;
}
