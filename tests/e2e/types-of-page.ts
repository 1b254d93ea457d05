/** One page of each type, by its address. */
export const typesOfPage = [
  '/',
  '/compare/',
  '/policies/',
  '/policies/yiyang/',
  '/activities/',
  '/activities/paper/',
  '/readings/',
  '/glossary/',
  '/sources/',
  '/about/',
  '/404.html',
];

/** The calculator is an application, not a page to read. */
export const calculator = '/draft/';
