import type { Entry } from '../../search/types.ts';
import { activityHref } from '../addresses.ts';
import { href } from '../href.ts';

const page = (title: string, text: string, to: string, ...also: string[]): Entry => ({
  kind: 'page',
  title,
  text,
  to,
  also,
});

/** The pages of the site besides the single documents and activities. */
export const pages: Entry[] = [
  page('首页', '各地每年须完成多少学时，放在同一把尺上。', href('/'), 'index', 'home'),
  page(
    '对照',
    '按主题逐行比较各地规定，每一格都有来源条款。',
    href('/compare/'),
    '五地对照',
    '比较',
    'compare',
  ),
  page('条款', '逐条转述各份文件，旁边是由它得出的规则。', href('/policies/'), '文件', 'policies', 'policy'),
  page('活动', '一种学习活动在各地各算多少学时。', activityHref(), '学习活动', 'activities', 'activity'),
  page(
    '测算',
    '逐条录入学习记录，看到每一步算法和所依条款。',
    href('/draft/'),
    '测算学时',
    '计算器',
    '算学时',
    'draft',
  ),
  page(
    '自查',
    '申报前逐年判断学时、登记、验证和材料，可以打印。',
    href('/check/'),
    '申报自查',
    '自查报告',
    '职称申报',
    'check',
  ),
  page(
    '单位名册',
    '一个单位的人一人一行：符合不符合，差多少学时，缺什么材料。',
    href('/roster/'),
    '花名册',
    '人事',
    'roster',
  ),
  page(
    '资料与依据',
    '各份文件的身份、年代和效力，使用前要查什么。',
    href('/sources/'),
    '效力',
    '来源',
    'sources',
  ),
  page(
    '歧义',
    '原文可以读成几种意思的地方，各读法算出来差多少，选测算时采用哪一种。',
    href('/readings/'),
    '读法',
    '原文有歧义',
    'readings',
  ),
  page('用语', '各份文件用什么词，同一件事各地怎么叫。', href('/glossary/'), '词语', '术语', 'glossary'),
  page('关于', '方法、隐私、限度，怎样改正一条规则。', href('/about/'), '隐私', '方法', 'about'),
];
