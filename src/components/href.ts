/** An address inside this site, wherever the site is published: `href('/compare/')`. */
export function href(path: `/${string}`): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
