import { answered } from '../../src/components/answered.ts';
import { siteSearchData } from '../../src/components/search/data.ts';
import { prepare } from '../../src/search/prepare.ts';
import { policies, vocabulary } from '../format/real.ts';

/** What the site's search fetches. */
export const data = siteSearchData(policies.map(answered), vocabulary);

/** The same, ready to be searched. */
export const index = prepare(data);
