import { countedName } from '../../format/names.ts';
import { unitName } from '../../format/number.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { CountedLevel, Counts } from '../../stores/roster/counts.ts';
import type { Roster } from '../../stores/roster/people.ts';
import type { Subject } from '../../stores/roster/subjects.ts';

/** For what an application is. */
export const uses: Record<Roster['use'], string> = {
  title: '申报职称',
  appointment: '聘任、晋级',
  renewal: '注册、再注册',
  assessment: '年度考核',
};

/** The levels of a statistic, in the order of the forms. */
export const rankNames: Record<CountedLevel, string> = {
  senior: '高级',
  intermediate: '中级',
  junior: '初级',
  unstated: '没有填级别',
};

/** 总数, 专业. */
export const subjectName = ({ of }: Subject, policy: Policy | undefined): string =>
  of === 'total' ? '总数' : countedName(of, policy);

export const inUnit = (text: string, { unit }: Subject): string => `${text}（${unitName(unit)}）`;

/** 差总数（学时）, 差专业（学分）. */
export const shortName = (subject: Subject, policy: Policy | undefined): string =>
  inUnit(`差${subjectName(subject, policy)}`, subject);

/** Everybody of a statistic. */
export const totalOf = (counts: Record<CountedLevel, Counts>): Counts =>
  Object.values(counts).reduce((sum, { done, notDone, undecided, turning }) => ({
    done: sum.done + done,
    notDone: sum.notDone + notDone,
    undecided: sum.undecided + undecided,
    turning: sum.turning + turning,
  }));
