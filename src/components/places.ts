import { activityHref } from './addresses.ts';
import { href } from './href.ts';

/** A place of the site, as its links name it. */
export type Place = { text: string; to: string };

/** In the masthead: what one comes for. */
export const mainPlaces: readonly Place[] = [
  { text: '对照', to: href('/compare/') },
  { text: '条款', to: href('/policies/') },
  { text: '活动', to: activityHref() },
  { text: '测算', to: href('/draft/') },
  { text: '自查', to: href('/check/') },
];

/** In the footer: what stands behind it. */
export const otherPlaces: readonly Place[] = [
  { text: '单位名册', to: href('/roster/') },
  { text: '歧义', to: href('/readings/') },
  { text: '用语', to: href('/glossary/') },
  { text: '资料与依据', to: href('/sources/') },
  { text: '关于', to: href('/about/') },
];
