import type { Answered } from '../../format/answered.ts';
import type { Vocabulary } from '../../policy/schema/vocabulary.ts';
import { searchData } from '../../search/records.ts';
import type { SearchData } from '../../search/types.ts';
import {
  activityHref,
  clauseHref,
  compareHref,
  glossaryHref,
  madeHref,
  policyHref,
  readingHref,
} from '../addresses.ts';
import { pages } from './pages.ts';

/** What the search dialog fetches, with the addresses of this site. */
export const siteSearchData = (policies: Answered[], vocabulary: Vocabulary): SearchData =>
  searchData(policies, vocabulary, pages, {
    policy: policyHref,
    clause: clauseHref,
    reading: readingHref,
    made: madeHref,
    topic: compareHref,
    kind: activityHref,
    term: glossaryHref,
  });
