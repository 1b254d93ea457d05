import type { APIRoute } from 'astro';
import { library } from '../../components/library.ts';
import { siteSearchData } from '../../components/search/data.ts';

/** What the search fetches when it is first used. */
export const GET: APIRoute = async () => {
  const { policies, vocabulary } = await library();
  return Response.json(siteSearchData(policies, vocabulary));
};
