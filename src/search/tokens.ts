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
};

/** Words of questions: what is asked about stands beside them. The data cannot tell them. */
const asking = new Set(
  (
    '的 了 吗 呢 吧 啊 是 在 有 要 能 会 可 我 请 把 被 给 让 去 来 到 用 和 与 及 或 也 都 还 又 就 才 该 需 须 算 办 做 怎 几 谁 哪 每 ' +
    '怎么 怎样 怎么办 如何 什么 什么时候 多少 多久 几个 哪些 哪里 哪个 为什么 请问 可以 能不能 可不可以 算不算 是不是 有没有 要不要 行不行 ' +
    '应该 需要 必须 自己 我们 一个 一下 关于 规定 问题 没有 不能 的话'
  ).split(' '),
);

type Piece = { text: string; sort: 'word' | 'asking' | 'loose'; cost: number };

/** The longest stretch that is tried as one word of the texts. */
const longest = 12;

function pieceAt(index: Index, run: string, from: number, to: number): Piece | undefined {
  const text = run.slice(from, to);
  // A figure or a foreign word is never cut.
  if (
    /[a-z]{2}|\d{2}/.test(run.slice(from - 1, from + 1)) ||
    /[a-z]{2}|\d{2}/.test(run.slice(to - 1, to + 1))
  )
    return undefined;
  if (index.terms.has(text) || index.same.has(text)) return { text, sort: 'word', cost: 1 };
  if (asking.has(text)) return { text, sort: 'asking', cost: text.length === 1 ? 1.3 : 1 };
  if (text.length === 1) return { text, sort: 'loose', cost: occurs(index, text) ? 2.5 : 4 };
  if (/^[a-z]+$|^\d+$/.test(text)) return { text, sort: 'word', cost: 1.2 };
  return occurs(index, text) ? { text, sort: 'word', cost: 1.8 - 0.05 * text.length } : undefined;
}

/** Cuts a run of characters into known words at the least cost; what is left over comes as loose pieces. */
function pieces(index: Index, run: string): Piece[] {
  const ways: { cost: number; list: Piece[] }[] = [{ cost: 0, list: [] }];
  for (let to = 1; to <= run.length; to++) {
    for (let from = Math.max(0, to - longest); from < to; from++) {
      const before = ways[from];
      const piece = before && pieceAt(index, run, from, to);
      if (!before || !piece) continue;
      const cost = before.cost + piece.cost;
      if (cost < (ways[to]?.cost ?? Number.POSITIVE_INFINITY))
        ways[to] = { cost, list: [...before.list, piece] };
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

const synonymsOf = (index: Index, word: string): Meant[] =>
  [...(index.same.get(word) ?? [])].map((other) => ({ word: other, weight: 0.85 }));

/** Everything that counts as one typed word. */
function tokenOf(index: Index, typed: string): Token {
  const itself = occurs(index, typed) ? [{ word: typed, weight: 1 }] : [];
  if (/[a-z]/.test(typed)) {
    const written = letters(typed);
    const spelled = spelling(index, written);
    const words = [...itself, ...spelled];
    return { typed, needed: true, words: words.length > 0 ? words : meantByLetters(index, written) };
  }
  const words = [...itself, ...synonymsOf(index, typed)];
  return { typed, needed: true, words: words.length > 0 ? words : meantByCharacters(index, typed) };
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
    if (words.length > 0) return { token: { typed, words, needed: true }, from, to };
  }
  return undefined;
}

function tokensOfRun(index: Index, run: string): Token[] {
  if (run.length === 1) return [tokenOf(index, run)];
  const mixed = /[a-z]/.test(run) && /[\u4e00-\u9fff]/.test(run);
  if (mixed) {
    const words = spelling(index, letters(run));
    if (words.length > 0) return [{ typed: run, words, needed: true }];
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
  return list.map(({ text, sort }) => ({
    ...tokenOf(index, text),
    needed: sort === 'word' || (sort === 'loose' && text.length > 1),
  }));
}

/** The words of a folded query without locators. */
export function tokensOf(index: Index, query: string): Token[] {
  const runs = query.replaceAll("'", '').match(/[\p{L}\p{N}%⅔]+(?:\.\d+)?/gu) ?? [];
  const tokens = runs.flatMap((run) => tokensOfRun(index, run));
  // A query of question words alone is taken at its word.
  return tokens.some(({ needed }) => needed) ? tokens : tokens.map((token) => ({ ...token, needed: true }));
}
