import { pinyin } from 'pinyin-pro';
import type { Answered } from '../format/answered.ts';
import { shortName } from '../format/identity.ts';
import { locatorText } from '../format/locator.ts';
import type { Policy } from '../policy/schema/policy.ts';
import type { Vocabulary } from '../policy/schema/vocabulary.ts';
import { type Addresses, entriesOf, sharedEntries, wordsOf } from './entries.ts';
import { fold } from './fold.ts';
import type { Entry, Region, SearchData, Word } from './types.ts';

const suffix = /(?:维吾尔自治区|壮族自治区|回族自治区|自治区|省|市|区|县)$/;

/** A region with the names of its province, city and district, long and short. */
function regionOf(policy: Policy): Region {
  const { province, city, district } = policy.region;
  const places = [province, city, district].filter(
    (place) => place !== undefined && place !== 'unknown',
  ) as string[];
  const also = [
    policy.name,
    shortName(policy),
    ...places.flatMap((place) => [place, place.replace(suffix, '')]),
  ];
  return { id: policy.id, name: policy.name, short: shortName(policy), also: [...new Set(also)] };
}

/** The single words of a name such as 论文、著作 or 公需（公共）科目. */
const partsOf = (name: string): string[] => [name, ...name.split(/[、，（）：；“”《》\s]|的/)];

/** Names of things, which are known as whole words wherever they stand in a query. */
const termsOf = (entries: Entry[], regions: Region[], vocabulary: Vocabulary): string[] => [
  ...regions.flatMap(({ also }) => also),
  ...entries
    .filter(({ kind }) => kind === 'activity' || kind === 'topic' || kind === 'term' || kind === 'page')
    .flatMap(({ title, also = [] }) => [title, ...also].flatMap(partsOf)),
  ...vocabulary.glossary.flatMap((term) => [...wordsOf(term), ...term.also]),
  ...Object.values(vocabulary.facts).flatMap((fact) => [
    fact.name,
    ...(fact.type === 'choice' ? Object.values(fact.options).flatMap(partsOf) : []),
  ]),
];

/** A word with its pinyin, ü written v as people type it; a space in the word is a hyphen. */
const spell = (word: string, term: boolean): Word => ({
  word,
  pinyin: pinyin(word, { toneType: 'none', type: 'array', v: true })
    .map((syllable) => syllable.trim() || '-')
    .join(' '),
  term,
});

function lexicon(terms: string[], titles: string[]): Word[] {
  const known = (list: string[]) => new Set(list.map(fold).filter((word) => [...word].length > 1));
  const first = known(terms);
  return [
    ...[...first].map((word) => spell(word, true)),
    ...[...known(titles)].filter((word) => !first.has(word)).map((word) => spell(word, false)),
  ];
}

/** What each word of the glossary stands for; the titles of topics and activities count as names of the thing too. */
function synonyms({ glossary }: Vocabulary, entries: Entry[]): Pick<SearchData, 'same' | 'everyday'> {
  const headings = new Set(
    entries.filter(({ kind }) => kind === 'topic' || kind === 'activity').map(({ title }) => fold(title)),
  );
  const same: Record<string, string[]> = {};
  const everyday: Record<string, string[]> = {};
  for (const term of glossary) {
    const also = term.also.map(fold);
    const own = wordsOf(term).map(fold);
    const names = [...own, ...also.filter((word) => headings.has(word))];
    for (const word of new Set([...names, ...also])) {
      const list = names.includes(word) ? same : everyday;
      list[word] = [...new Set([...(list[word] ?? []), ...names.filter((name) => name !== word)])];
    }
  }
  return { same, everyday };
}

/**
 * Everything that can be found, ready to be fetched.
 * @param pages the pages of the site that are neither documents nor activities
 * @param to addresses of the places that show what is found
 */
export function searchData(
  policies: Answered[],
  vocabulary: Vocabulary,
  pages: Entry[],
  to: Addresses,
): SearchData {
  const regions = policies.map(({ policy }) => regionOf(policy));
  const entries = [
    ...pages,
    ...sharedEntries(vocabulary, to),
    ...policies.flatMap((answered) => entriesOf(answered, vocabulary, to)),
  ].map(({ at, ...entry }) => (at ? { ...entry, at: at.map(locatorText) } : entry));
  const titles = entries.map(({ title }) => title);
  const words = lexicon(termsOf(entries, regions, vocabulary), titles);
  return { regions, entries, words, ...synonyms(vocabulary, entries) };
}
