import type { Fact, Vocabulary } from '../../policy/schema/vocabulary.ts';

/** A column of the table of records: one of `own`, or a fact by its id. */
export type Column = { id: string; name: string; fact?: Fact };

/** What a record has besides its facts. */
const own = {
  kind: '类型',
  title: '名称',
  held: '证明材料',
  registered: '已登记',
  same: '同一事项',
} as const;

const headed = ({ name, ...fact }: Fact): string =>
  fact.type === 'number' ? `${name}（${fact.unit}）` : name;

/** The columns of the table of records, from left to right. */
export function columnsOf({ facts }: Vocabulary): Column[] {
  const { kind, title, ...rest } = own;
  const named = (names: object): Column[] => Object.entries(names).map(([id, name]) => ({ id, name }));
  return [
    ...named({ kind, title }),
    ...Object.entries(facts).map(([id, fact]) => ({ id, name: headed(fact), fact })),
    ...named(rest),
  ];
}

/** Other headings under which lists of study have the same thing. */
const also: Record<string, string[]> = {
  kind: [
    '类别',
    '记录类型',
    '活动类型',
    '学习形式',
    '学习方式',
    '培训形式',
    '继续教育形式',
    '继续教育方式',
    '项目类型',
  ],
  title: [
    ...[
      '培训名称',
      '项目名称',
      '课程名称',
      '培训班名称',
      '活动名称',
      '会议名称',
      '论文题目',
      '论文名称',
      '题目',
    ],
    ...['学习内容', '培训内容名称', '培训项目', '继续教育项目', '内容', '主题', '标题'],
  ],
  start: [
    '开始日期',
    '开始时间',
    '起始日期',
    '起始时间',
    '培训开始时间',
    '学习开始时间',
    '开班日期',
    '开班时间',
  ],
  end: [
    '结束日期',
    '结束时间',
    '终止日期',
    '终止时间',
    '培训结束时间',
    '学习结束时间',
    '结业日期',
    '结业时间',
    '完成日期',
    '完成时间',
  ],
  published: ['发表日期', '发表时间', '出版日期', '出版时间', '刊发日期', '刊发时间'],
  granted: ['授权时间', '授权公告日'],
  awarded: ['获奖时间', '授奖日期'],
  passedOn: ['考试日期', '考试时间', '合格日期'],
  decided: ['认定时间'],
  subject: ['科目类型', '科目类别', '科目性质', '课程类别', '公需或专业', '公需/专业'],
  days: ['天数', '培训天数', '学习天数', '全天'],
  halfDays: ['半天数', '半天'],
  evenings: ['晚上数', '晚上次数'],
  statedHours: [
    '学时',
    '学时数',
    '课时',
    '课时数',
    '培训学时',
    '学习学时',
    '证书学时',
    '证书写明的学时',
    '总学时',
    '总课时',
  ],
  attendedHours: ['实际课时', '实际学时', '实际参加学时', '参加学时', '出勤课时'],
  months: ['月份数', '学习月数'],
  organiser: ['举办单位类型', '主办单位类型', '机构类型', '举办单位', '主办单位', '组织单位'],
  conferenceLevel: ['会议级别', '讲座级别', '会议等级'],
  taughtHours: ['授课课时', '授课学时', '讲授课时'],
  rank: ['排名', '作者排名', '作者排序', '本人排序', '署名次序', '名次'],
  characters: ['总字数', '字符数'],
  journal: ['期刊级别', '刊物等级', '期刊等级', '发表刊物级别'],
  index: ['收录', '收录情况', '期刊类别', '检索情况'],
  projectLevel: ['项目级别', '课题等级', '项目等级'],
  awardLevel: ['获奖级别', '奖励级别', '获奖等级'],
  awardRole: ['角色'],
  count: ['数量', '件数'],
  patentType: ['专利类别'],
  examLevel: ['级别'],
  passed: ['是否合格'],
  stage: ['学历', '学位', '学历层次', '阶段'],
  credits: ['学分数'],
  certifiedHours: ['认定学时', '核定学时', '认可学时', '审核学时', '已认定'],
  held: ['材料', '佐证材料', '证件材料', '附件材料', '证书材料'],
  registered: ['登记', '是否登记', '登记情况', '是否已登记'],
  same: ['同一事', '同一项', '同一成果'],
};

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*:、/.“”"'_-]/g, '');

/** A heading without what does not tell columns apart: spaces, signs, what stands in brackets. */
export const foldName = (text: string): string =>
  plain(text.normalize('NFKC').replace(/\([^)]*\)/g, '')) || plain(text);

/** The column that a heading means, by name or by another word for it. */
export type Recognise = (heading: string) => string | undefined;

/** Reads headings; a name goes before another word for a thing. @param more words besides those for records, by column */
export function recogniser(
  columns: readonly Column[],
  more: Readonly<Record<string, readonly string[]>> = {},
): Recognise {
  const known = new Map<string, string>();
  const learn = (word: string, id: string) => {
    if (!known.has(word)) known.set(word, id);
  };
  for (const { id, name } of columns) learn(plain(name), id);
  for (const { id, name } of columns) learn(foldName(name), id);
  for (const { id } of columns)
    for (const word of [...(also[id] ?? []), ...(more[id] ?? [])]) learn(foldName(word), id);
  return (heading) => known.get(plain(heading)) ?? known.get(foldName(heading));
}

/** For each heading the column it means, each column once: where two mean the same, the first. */
export function mapHeadings(headings: readonly string[], recognise: Recognise): (string | undefined)[] {
  const found = headings.map((heading) => recognise(heading));
  return found.map((id, index) => (found.indexOf(id) === index ? id : undefined));
}
