import type { APIRoute, GetStaticPaths } from 'astro';
import { library } from '../../../components/library.ts';
import { publishedWordings } from '../../../components/originals.ts';
import type { Published } from '../../../stores/originals/wording.ts';

/** The original wording of a document, for references on other pages; written only for a document in originals/. */
export const getStaticPaths = (async () => {
  const { policies } = await library();
  const wordings = await publishedWordings();
  return policies.flatMap(({ policy: { id, name } }) => {
    const own = wordings.get(id);
    const published: Published | undefined = own && { name, wordings: own };
    return published ? [{ params: { policy: id }, props: { published } }] : [];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props.published);
