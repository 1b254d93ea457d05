import { type Meant, meantByCharacters, meantByLetters } from './near.ts';
import { letters, spelt } from './pinyin.ts';
import { type Index, occurs } from './prepare.ts';

/** One word of the query, with everything that counts as it. */
export type Token = {
  typed: string;
  /** Nothing when no word like it is known. */
  words: Meant[];
  /** Whether an entry has to have it: question words and leftovers need not be there. */
  needed: boolean;
  /** How much it counts: 1, or less for a word that need not be there. */
  weight: number;
};

/** A stretch typed without a space: a word, or a phrase that is cut into words. */
export type Run = Token[];

/** Words of questions: what is asked about stands beside them. The data cannot tell them. */
const asking = new Set(
  (
    '的 了 吗 呢 吧 啊 是 在 有 要 能 会 可 我 请 把 被 给 让 去 来 到 用 和 与 及 或 也 都 还 又 就 才 该 需 须 算 办 做 怎 几 谁 哪 每 人 ' +
    '怎么 怎样 怎么办 如何 什么 什么时候 多少 多久 几个 哪些 哪里 哪个 哪天 为什么 请问 可以 能不能 可不可以 算不算 是不是 有没有 要不要 行不行 ' +
    '应该 需要 必须 自己 我们 一个 一下 关于 规定 问题 没有 不能 的话'
  ).split(' '),
);

/** What some question words ask for. */
const asked: Record<string, string> = {
  什么时候: '时间',
  哪天: '时间',
  哪里: '地点',
  多久: '期限',
  谁: '由谁',
};

const phrases = [...asking].filter((word) => word.length > 1);
const asks = new Set([...asking].flatMap((word) => [...word].map((_, at) => word.slice(0, at + 1))));

type Piece = { text: string; sort: 'word' | 'asking' | 'loose'; cost: number };

const sortOf = (character = ''): string =>
  /[a-z]/.test(character) ? 'a' : /\d/.test(character) ? '0' : character;

/** Whether a figure or a foreign word would be cut in two before this place. */
const isInside = (run: string, at: number): boolean => {
  const sort = sortOf(run[at]);
  return (sort === 'a' || sort === '0') && sort === sortOf(run[at - 1]);
};

/** A stretch of a run as one piece, the cheaper the more surely it is a word; nothing when it is none. */
function pieceOf(index: Index, text: string): Piece | undefined {
  if (index.terms.has(text)) return { text, sort: 'word', cost: 1 };
  if (asking.has(text)) return { text, sort: 'asking', cost: text.length === 1 ? 1.3 : 1 };
  if (/^[a-z]+$|^\d+$/.test(text)) return { text, sort: 'word', cost: 1.2 };
  if (text.length === 1) return { text, sort: 'loose', cost: occurs(index, text) ? 2.5 : 4 };
  const isQuestion = phrases.some((word) => text.startsWith(word) || text.endsWith(word));
  if (isQuestion || !occurs(index, text)) return undefined;
  return { text, sort: 'word', cost: 0.6 + 0.75 * text.length };
}

/** Whether a longer stretch that begins like this may be a piece. */
const mayGrow = (index: Index, text: string): boolean =>
  index.beginnings.has(text) || asks.has(text) || index.all.includes(text);

/** Cuts a run of characters into known words at the least cost; what is left over comes as loose pieces. */
function pieces(index: Index, run: string): Piece[] {
  const ways: { cost: number; list: Piece[] }[] = [{ cost: 0, list: [] }];
  for (let from = 0; from < run.length; from++) {
    const before = ways[from];
    for (let to = from + 1; before && to <= run.length; to++) {
      if (isInside(run, to)) continue;
      const text = run.slice(from, to);
      const piece = pieceOf(index, text);
      const cost = before.cost + (piece?.cost ?? 0);
      if (piece && cost < (ways[to]?.cost ?? Number.POSITIVE_INFINITY))
        ways[to] = { cost, list: [...before.list, piece] };
      if (!mayGrow(index, text)) break;
    }
  }
  const list = ways[run.length]?.list ?? [{ text: run, sort: 'loose', cost: 0 }];
  return list.reduce<Piece[]>((joined, piece) => {
    const last = joined.at(-1);
    if (last?.sort === 'loose' && piece.sort === 'loose') last.text += piece.text;
    else joined.push({ ...piece });
    return joined;
  }, []);
}

/** Words whose pinyin the letters are: full, initials or mixed. */
function spelling(index: Index, typed: string): Meant[] {
  if (typed.length < 2) return [];
  const found = new Map<string, number>();
  const [first] = typed;
  for (const { word, syllables, term } of index.words) {
    for (let from = 0; from < word.length; from++) {
      if (syllables[from]?.[0] !== first && word[from] !== first) continue;
      const part = spelt(typed, word, syllables, from);
      if (!part || part.end - from < 2) continue;
      if (part.full < 0.6 && from > 0) continue;
      const whole = (part.end - from) / word.length;
      const weight = (0.5 + 0.4 * part.full) * (term ? 1 : 0.85) * (0.7 + 0.3 * whole);
      const text = word.slice(from, part.end);
      if (weight > (found.get(text) ?? 0)) found.set(text, weight);
    }
  }
  return [...found]
    .map(([word, weight]) => ({ word, weight }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 8);
}

/** What the same is called elsewhere, and what everyday words stand for: less surely where the word itself is written too. */
const synonymsOf = (index: Index, { word, weight }: Meant): Meant[] => [
  ...(index.same.get(word) ?? []).map((other) => ({ word: other, weight: 0.85 * weight })),
  ...(index.everyday.get(word) ?? []).map((other) => ({
    word: other,
    weight: (index.texts.text.includes(word) ? 0.5 : 0.8) * weight,
  })),
];

/** Everything that counts as one typed word. */
function tokenOf(index: Index, typed: string): Token {
  const needed = { typed, needed: true, weight: 1 };
  const itself = { word: typed, weight: 1 };
  const own = occurs(index, typed) ? [itself] : [];
  if (/[a-z]/.test(typed)) {
    const written = letters(typed);
    const spelled = spelling(index, written);
    const meant = own.length + spelled.length > 0 ? spelled : meantByLetters(index, written);
    const [first] = meant;
    return { ...needed, words: [...own, ...meant, ...(first ? synonymsOf(index, first) : [])] };
  }
  const words = [...own, ...synonymsOf(index, itself)];
  return { ...needed, words: words.length > 0 ? words : meantByCharacters(index, typed) };
}

/** A stretch that is no known word: tried together with its neighbours as a mistyped word, longest first. */
function mend(
  index: Index,
  list: Piece[],
  place: number,
): { token: Token; from: number; to: number } | undefined {
  for (const [from, to] of [
    [place - 1, place + 1],
    [place, place + 1],
    [place - 1, place],
    [place, place],
  ] as const) {
    const joined = list.slice(from, to + 1);
    if (from < 0 || joined.length < to - from + 1) continue;
    const typed = joined.map(({ text }) => text).join('');
    if (typed.length < 2) continue;
    const words = meantByCharacters(index, typed);
    if (words.length > 0) return { token: { typed, words, needed: true, weight: 1 }, from, to };
  }
  return undefined;
}

function tokensOfRun(index: Index, run: string): Token[] {
  if (run.length === 1) return [tokenOf(index, run)];
  const mixed = /[a-z]/.test(run) && /[\u4e00-\u9fff]/.test(run);
  if (mixed) {
    const words = spelling(index, letters(run));
    if (words.length > 0) return [{ typed: run, words, needed: true, weight: 1 }];
  }
  const list = pieces(index, run);
  for (let place = 0; place < list.length; place++) {
    const mended = list[place]?.sort === 'loose' ? mend(index, list, place) : undefined;
    if (mended) {
      const before = list
        .slice(0, mended.from)
        .map(({ text }) => text)
        .join('');
      const after = list
        .slice(mended.to + 1)
        .map(({ text }) => text)
        .join('');
      return [
        ...(before ? tokensOfRun(index, before) : []),
        mended.token,
        ...(after ? tokensOfRun(index, after) : []),
      ];
    }
  }
  return list.map(({ text, sort }) => {
    const asks = sort === 'asking' ? asked[text] : undefined;
    const token = tokenOf(index, asks ?? text);
    const needed = sort === 'word' || (sort === 'loose' && text.length > 1);
    return needed ? token : { ...token, needed, weight: asks === undefined ? 0.2 : 0.5 };
  });
}

/** The words of a folded query without locators, by the runs in which they were typed. */
export function tokensOf(index: Index, query: string): Run[] {
  const typed = query.replaceAll("'", '').match(/[\p{L}\p{N}%⅔]+(?:\.\d+)?/gu) ?? [];
  const runs = typed.map((run) => tokensOfRun(index, run));
  // A query of question words alone is taken at its word.
  return runs.flat().some(({ needed }) => needed)
    ? runs
    : runs.map((run) => run.map((token) => ({ ...token, needed: true })));
}
