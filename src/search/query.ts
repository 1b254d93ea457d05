import { fold } from './fold.ts';
import { locatorMatch, locatorsIn } from './locators.ts';
import { type Index, lookUp } from './prepare.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Entry, Kind } from './types.ts';

/** Something found, with the words to mark in it. */
export type Hit = { entry: Entry; score: number; words: string[] };

export type Answer = {
  /** Best first. */
  hits: Hit[];
  /** The region that the query names. */
  region?: string;
  /** Typed words for which nothing like them is known. */
  unknown: string[];
  /** Words that were taken for others: typed, and what was searched instead. */
  taken: { typed: string; word: string }[];
  /** Whether no entry has all words, so that those with some are shown. */
  partial: boolean;
};

/** For general words what is about all regions comes first, single clauses last. */
const weightOf: Record<Kind, number> = {
  activity: 1.35,
  topic: 1.3,
  term: 1.2,
  page: 1.15,
  document: 1.15,
  requirement: 1.1,
  form: 1.05,
  rule: 1.05,
  provision: 1,
  evidence: 1,
  reading: 1,
  limit: 0.95,
  clause: 0.9,
  silence: 0.8,
};

/** An entry that concerns every region, when one is named. */
const shared = 0.6;

/** How well each entry has a token, over everything that counts as it; nothing where it has not. */
function scoresOf(index: Index, { words }: Token): Map<number, { score: number; word: string }> {
  const scores = new Map<number, { score: number; word: string }>();
  for (const { word, weight } of words)
    for (const [entry, prominence] of lookUp(index, word)) {
      const score = prominence * weight;
      if (score > (scores.get(entry)?.score ?? 0)) scores.set(entry, { score, word });
    }
  return scores;
}

/** A rare word says more than a common one: between 0.5 and 1.5. */
const rarity = (all: number, having: number): number =>
  0.5 + Math.log(all / Math.max(having, 1)) / Math.log(all);

/** The region a token names, by its own word or by its pinyin. */
const regionOf = (index: Index, { words: [first] }: Token): string | undefined =>
  first && first.weight > 0.8 ? index.regions.get(first.word) : undefined;

const isTaken = ({ typed, words }: Token): boolean =>
  !/^[a-z]+$/.test(typed) && words.every(({ word }) => word !== typed);

/** What answers a query: every entry that has all its words, best first. */
export function search(index: Index, query: string): Answer {
  const { entries } = index.data;
  const { keys, rest } = locatorsIn(fold(query));
  const tokens = tokensOf(index, rest);
  const region = tokens.map((token) => regionOf(index, token)).find((id) => id !== undefined);
  const wanted = tokens.filter(
    (token) => token.words.length > 0 && !(token.needed && regionOf(index, token)),
  );
  const named = tokens.filter((token) => regionOf(index, token));
  const parts = wanted.map((token) => {
    const scores = scoresOf(index, token);
    return { token, scores, weight: rarity(entries.length, scores.size) * (token.needed ? 1 : 0.15) };
  });
  const needed = parts.filter(({ token }) => token.needed);
  const whole = needed.reduce((sum, { weight }) => sum + weight, 0) + keys.length;
  const phrase = tokens.length > 1 ? lookUp(index, rest.trim()) : undefined;

  const hits: (Hit & { has: number })[] = [];
  entries.forEach((entry, place) => {
    if (region !== undefined && entry.region !== undefined && entry.region !== region) return;
    let [score, has] = [0, 0];
    const words: string[] = [];
    for (const { token, scores, weight } of parts) {
      const found = scores.get(place);
      if (!found) continue;
      score += weight * found.score;
      if (token.needed) has += weight;
      if (token.needed || found.word.length > 1) words.push(found.word);
    }
    for (const key of keys) {
      const match = Math.max(0, ...(index.keys[place] ?? []).map((own) => locatorMatch(own, key)));
      if (match > 0) has += 1;
      score += match * (entry.kind === 'clause' ? 16 : 8);
    }
    if (region !== undefined) {
      if (needed.length + keys.length === 0 && entry.region === region) has = 1;
      for (const token of named)
        for (const { word } of token.words) score += (lookUp(index, word).get(place) ?? 0) * 0.2;
      words.push(...named.flatMap((token) => token.words.map(({ word }) => word)));
    }
    if (has === 0) return;
    score = score / (whole || 1) + (phrase?.get(place) ?? 0) / 2;
    const about = region !== undefined && entry.region === undefined ? shared : 1;
    hits.push({ entry, score: score * weightOf[entry.kind] * about, words, has });
  });

  const full = hits.filter(({ has }) => has >= whole - 1e-9);
  const partial = full.length === 0 && hits.length > 0;
  const list = partial ? hits.map((hit) => ({ ...hit, score: hit.score * (hit.has / whole) ** 2 })) : full;
  return {
    hits: list.sort((a, b) => b.score - a.score).map(({ entry, score, words }) => ({ entry, score, words })),
    ...(region !== undefined && { region }),
    unknown: tokens.filter((token) => token.needed && token.words.length === 0).map(({ typed }) => typed),
    taken: tokens
      .filter((token) => token.needed && token.words.length > 0 && isTaken(token))
      .map(({ typed, words }) => ({ typed, word: words[0]?.word ?? '' })),
    partial,
  };
}
