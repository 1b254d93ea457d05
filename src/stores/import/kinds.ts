import type { Vocabulary } from '../../policy/schema/vocabulary.ts';
import { foldName } from './columns.ts';

/** Other words that lists of study have for a kind. */
const also: Record<string, string[]> = {
  'public-course': ['公需课', '公需科目', '公共科目', '公需课程', '公需科目学习', '公需培训'],
  training: ['培训', '专业培训', '集中培训', '面授培训', '短训班', '专题培训', '专业科目学习'],
  'advanced-seminar': ['高研班', '高级研修'],
  'online-course': ['网络培训', '网络学习', '网课', '远程培训', '远程教育', '在线学习', '网络研修'],
  conference: ['会议', '学术交流会', '学术年会', '参加学术会议', '研讨会'],
  lecture: ['讲座', '学术讲座', '听讲座', '学术报告会'],
  teaching: ['授课', '讲课', '讲学', '作报告'],
  paper: ['论文', '期刊论文', '学术论文'],
  book: ['著作', '译作', '专著', '教材', '出版著作', '编写教材'],
  'unpublished-report': ['调查报告', '调研报告', '未发表论文'],
  project: ['课题', '项目', '科研项目', '科研课题', '课题研究'],
  award: ['奖励', '科技奖励', '成果奖'],
  patent: ['发明专利', '专利授权'],
  examination: ['职称考试', '职业资格考试', '资格考试'],
  'computer-test': ['计算机考试', '职称计算机考试'],
  degree: ['学历教育', '学位教育', '学历提升', '在职学历教育'],
  'study-leave': ['进修', '脱产进修'],
  secondment: ['援派'],
  'medical-credit': ['继续医学教育', '医学学分'],
  certified: ['已认定学时', '认定学时', '已认定'],
};

/** The kind that a cell names: by its name, a part of it that no other kind has, another word, or its id. */
export function kindReader({ kinds }: Vocabulary): (text: string) => string | undefined {
  const known = new Map<string, string>();
  const parts = kinds.flatMap(({ id, name }) =>
    name.split('、').map((part) => ({ id, part: foldName(part) })),
  );
  const alone = parts.filter(({ part }) => parts.filter((other) => other.part === part).length === 1);
  for (const { id, part } of alone) known.set(part, id);
  for (const { id } of kinds) for (const word of also[id] ?? []) known.set(foldName(word), id);
  for (const { id, name } of kinds) known.set(foldName(name), id).set(foldName(id), id);
  return (text) => known.get(foldName(text));
}
