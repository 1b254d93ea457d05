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

/** Applications, not pages to read: the calculator, the self-check and a unit's people. */
export const calculator = '/draft/';
export const applications = [calculator, '/check/', '/roster/'];
