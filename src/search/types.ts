/** What can be found, by where it stands on the site. */
export const kinds = [
  'activity',
  'topic',
  'term',
  'page',
  'document',
  'requirement',
  'rule',
  'limit',
  'provision',
  'evidence',
  'form',
  'reading',
  'clause',
  'silence',
] as const;
export type Kind = (typeof kinds)[number];

/** One thing to find. */
export type Entry = {
  kind: Kind;
  /** The document's id; left out where it concerns all regions. */
  region?: string;
  title: string;
  text: string;
  /** The address of the place that shows it. */
  to: string;
  /** Locators of the clauses it comes from; the first is shown. */
  at?: string[];
  /** Other words for the title. */
  also?: string[];
};

/** A region and what people call it. */
export type Region = { id: string; name: string; short: string; also: string[] };

/** A word that is known as a whole: its pinyin (a syllable for each character), and whether it is a term or only a title. */
export type Word = { word: string; pinyin: string; term: boolean };

/** What the search fetches when it is first used. */
export type SearchData = {
  regions: Region[];
  entries: Entry[];
  words: Word[];
  /** For what a document calls a thing: what the same is called elsewhere. */
  same: Record<string, string[]>;
  /** For an everyday word or a narrower one: what the documents call the thing. */
  everyday: Record<string, string[]>;
};
