import type { APIRoute, GetStaticPaths } from 'astro';
import { library } from '../../../components/library.ts';
import type { Policy } from '../../../policy/schema/policy.ts';

export const getStaticPaths = (async () => {
  const { policies } = await library();
  return policies.map(({ policy }) => ({ params: { policy: policy.id }, props: { policy } }));
}) satisfies GetStaticPaths;

/** A policy whole, with clauses and worked examples: fetched where these are needed. */
export const GET: APIRoute<{ policy: Policy }> = ({ props }) => Response.json(props.policy);
