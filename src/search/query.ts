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

/** When a region is named, what it lays down comes before the wording of single clauses. */
const inRegion: Partial<Record<Kind, number>> = {
  rule: 1.4,
  requirement: 1.4,
  document: 1.3,
  form: 1.15,
  provision: 1.1,
};

/** An entry that concerns every region, when one is named. */
const shared = 0.6;

type Scored = { score: number; weight: number };

/** How well each entry has a token, over everything that counts as it; nothing where it has not. */
function scoresOf(index: Index, { words }: Token): Map<number, Scored> {
  const scores = new Map<number, Scored>();
  for (const { word, weight } of words)
    for (const [entry, prominence] of lookUp(index, word)) {
      const score = prominence * weight;
      if (score > (scores.get(entry)?.score ?? 0)) scores.set(entry, { score, weight });
    }
  return scores;
}

/** The words of a token to mark in an entry: those that count about as much as the best one. */
const wordsIn = (index: Index, { words }: Token, entry: number, best: Scored): string[] =>
  words
    .filter(
      ({ word, weight }) => weight > 0.8 * best.weight && word.length > 1 && lookUp(index, word).has(entry),
    )
    .map(({ word }) => word);

/** A rare word says more than a common one: between 0.5 and 1.5. */
const rarity = (all: number, having: number): number =>
  0.5 + Math.log(all / Math.max(having, 1)) / Math.log(all);

/** The region a token names, by its own word or by its pinyin. */
const regionOf = (index: Index, { words: [first] }: Token): string | undefined =>
  first && first.weight > 0.8 ? index.regions.get(first.word) : undefined;

const isTaken = ({ typed, words }: Token): boolean =>
  !/^[a-z]+$/.test(typed) && words.every(({ word }) => word !== typed);

/** The share of a phrase that an entry has to have; single words are needed whole. */
const enough = 0.34;

/** What answers a query: every entry that has all its words, best first. */
export function search(index: Index, query: string): Answer {
  const { entries } = index.data;
  const { keys, rest } = locatorsIn(fold(query));
  const runs = tokensOf(index, rest);
  const tokens = runs.flat();
  const named = tokens.filter((token) => token.needed && regionOf(index, token) !== undefined);
  const region = named.map((token) => regionOf(index, token))[0];
  const parts = runs.flatMap((run, place) =>
    run
      .filter((token) => token.words.length > 0 && !named.includes(token))
      .map((token) => {
        const scores = scoresOf(index, token);
        const weight = rarity(entries.length, scores.size) * token.weight;
        return { token, scores, weight, run: place };
      }),
  );
  const needed = parts.filter(({ token }) => token.needed);
  const wholes = runs.map((_, place) =>
    needed.reduce((sum, { run, weight }) => (run === place ? sum + weight : sum), 0),
  );
  const whole = wholes.reduce((sum, weight) => sum + weight, 0) + keys.length;
  const phrase = tokens.length > 1 ? lookUp(index, rest.trim()) : undefined;

  const full: Hit[] = [];
  const some: Hit[] = [];
  entries.forEach((entry, place) => {
    if (region !== undefined && entry.region !== undefined && entry.region !== region) return;
    let score = 0;
    const has = runs.map(() => 0);
    const words: string[] = [];
    for (const { token, scores, weight, run } of parts) {
      const found = scores.get(place);
      if (!found) continue;
      score += weight * found.score;
      if (token.needed) has[run] = (has[run] ?? 0) + weight;
      words.push(...wordsIn(index, token, place, found));
    }
    let located = 0;
    for (const key of keys) {
      const match = Math.max(0, ...(index.keys[place] ?? []).map((own) => locatorMatch(own, key)));
      if (match > 0) located++;
      score += match * (entry.kind === 'clause' ? 16 : 8);
    }
    for (const token of named)
      for (const { word } of token.words) score += (lookUp(index, word).get(place) ?? 0) * 0.2;
    const isOnlyRegion = region !== undefined && whole === 0;
    const all = has.reduce((sum, weight) => sum + weight, located);
    if (all === 0 && !(isOnlyRegion && entry.region === region)) return;

    const covered = wholes.map((weight, run) => (weight === 0 ? 1 : (has[run] ?? 0) / weight));
    const isFull = located === keys.length && covered.every((share) => share >= enough);
    const share = whole === 0 ? 1 : all / whole;
    const kind = region === undefined ? weightOf[entry.kind] : (inRegion[entry.kind] ?? weightOf[entry.kind]);
    const about = region !== undefined && entry.region === undefined ? shared : 1;
    const hit = {
      entry,
      score: (score / (whole || 1) + (phrase?.get(place) ?? 0) / 2) * kind * about * share,
      words: [...words, ...named.flatMap((token) => token.words.map(({ word }) => word))],
    };
    (isFull ? full : some).push(hit);
  });

  const partial = full.length === 0 && some.length > 0;
  return {
    hits: (partial ? some : full).sort((a, b) => b.score - a.score),
    ...(region !== undefined && { region }),
    unknown: tokens.filter((token) => token.needed && token.words.length === 0).map(({ typed }) => typed),
    taken: tokens
      .filter((token) => token.needed && token.words.length > 0 && isTaken(token))
      .map(({ typed, words }) => ({ typed, word: words[0]?.word ?? '' })),
    partial,
  };
}
