import type { View } from './view.ts';

/** A row of the matrix as it came: what it says in each region, in the order of the page. */
export interface Topic {
  id: string;
  /** Its name, help and group. */
  about: string;
  /** The text of each region's cell. */
  says: string[];
  /** Equal numbers mean the same answer. */
  answers: string[];
}

/** What is shown of the matrix: ids of topics, and how many of these differ between the regions. */
export interface Selection {
  shown: Set<string>;
  differing: number;
  /** A topic that the address names is shown against filter and difference. */
  against?: string;
}

/** Text in the form in which it is searched: one width and case, no space. */
export const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** The words of a filter, in that form. */
export const wordsOf = (find: string): string[] => find.split(/\s+/).map(plain).filter(Boolean);

/** Whether the regions, given by their places, do not all answer the same. */
const differs = ({ answers }: Topic, places: readonly number[]): boolean =>
  new Set(places.map((place) => answers[place])).size > 1;

/** Whether every word occurs in the topic's name, help or group, or in what the regions say. */
function contains(topic: Topic, words: readonly string[], places: readonly number[]): boolean {
  if (words.length === 0) return true;
  const { about, says } = topic;
  const text = plain([about, ...places.map((place) => says[place] ?? '')].join(' '));
  return words.every((word) => text.includes(word));
}

/** The topics that a view shows. With one region there is nothing to differ, and all are shown. */
export function select(
  topics: readonly Topic[],
  view: View,
  regions: readonly string[],
  named?: string,
): Selection {
  const places = view.regions.map((id) => regions.indexOf(id));
  const words = wordsOf(view.find);
  const byDifference = view.differ && places.length > 1;
  const asked = topics.filter(
    (topic) => (!byDifference || differs(topic, places)) && contains(topic, words, places),
  );
  const against = topics.find((topic) => topic.id === named && !asked.includes(topic));
  const shown = against ? [...asked, against] : asked;
  return {
    shown: new Set(shown.map(({ id }) => id)),
    differing: shown.filter((topic) => differs(topic, places)).length,
    ...(against && { against: against.id }),
  };
}
