import type { Answered } from '../../format/answered.ts';
import type { Vocabulary } from '../../policy/schema/vocabulary.ts';
import { searchData } from '../../search/records.ts';
import type { Entry, SearchData } from '../../search/types.ts';
import { clauseHref, compareHref, madeHref, policyHref, readingHref } from '../addresses.ts';
import { href } from '../href.ts';

const pages: Entry[] = [
  {
    kind: 'page',
    title: '首页',
    text: '各地每年须完成多少学时，放在同一把尺上。',
    to: href('/'),
    also: ['index', 'home'],
  },
  {
    kind: 'page',
    title: '五地对照',
    text: '按主题逐行比较各地规定，每一格都有来源条款。',
    to: href('/compare/'),
    also: ['对照', '比较', 'compare'],
  },
  {
    kind: 'page',
    title: '条款',
    text: '逐条转述各份文件，旁边是由它得出的规则。',
    to: href('/policies/'),
    also: ['文件', 'policies', 'policy'],
  },
  {
    kind: 'page',
    title: '测算学时',
    text: '逐条录入学习记录，看到每一步算法和所依条款。',
    to: href('/draft/'),
    also: ['测算', '计算', '计算器', '算学时', 'draft'],
  },
];

/** What the search dialog fetches, with the addresses of this site. */
export const siteSearchData = (policies: Answered[], vocabulary: Vocabulary): SearchData =>
  searchData(policies, vocabulary, pages, {
    policy: policyHref,
    clause: clauseHref,
    reading: readingHref,
    made: madeHref,
    topic: compareHref,
    kind: () => undefined,
    term: () => undefined,
  });
