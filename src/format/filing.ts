import type { Filing, Ground, Taken } from '../engine/check/verification.ts';
import type { Policy } from '../policy/schema/policy.ts';
import { day } from './date.ts';
import { doersText } from './deadline.ts';

type By = Filing['by'];

/** What a verdict on handing in is called. */
export const takenNames: Record<Taken['verdict'], string> = {
  accepted: '可以交',
  refused: '不能交',
  undecided: '无法判定',
};

const because: Record<Ground['because'], (by: string) => string> = {
  applicant: (by) => `按原文不由${by}交。`,
  'exception-thinkable': (by) => `原文说“原则上”不由${by}交，可能有例外，先问清楚。`,
  'too-early': () => '还没有开始受理。',
  'too-late': () => '过了期限。',
  'day-off': () => '原文写的是工作日，这一天不是。',
  excepted: () => '过了期限，但特殊情况还可以补验证。',
  'event-missing': () => '过了期限；能不能补验证，要先填上面起算的日子。',
  'fact-missing': () => '申报情况还没有填全，填全才知道。',
  'no-applicant-stated': () => '由谁交没有写。',
  'no-window-stated': () => '哪天交没有写。',
  'not-covered': () => '在日历之外，算不出来。',
};

/** Why it would or would not be taken, a sentence each. */
export const groundTexts = ({ verdict, grounds }: Taken, by: By): string[] =>
  verdict === 'accepted' && grounds.length === 0
    ? ['在期限以内。']
    : grounds.map((ground) => because[ground.because](by ? doersText([by]) : ''));

/** What another reading would give: 如果理解为“10月1日起”：可以交。 */
export const otherTaken = (
  policy: Policy,
  readings: Readonly<Record<string, string>>,
  { verdict }: Taken,
) => {
  const chosen = Object.entries(readings).map(
    ([reading, option]) => policy.readings.find(({ id }) => id === reading)?.options[option]?.says ?? option,
  );
  return `如果理解为“${chosen.join('、')}”：${takenNames[verdict]}。`;
};

/** What the calendar says of the day itself; nothing of a working day, and nothing where it is refused anyway. */
export function dayNote(
  { verdict }: Taken,
  { isWorkingDay, cover }: { isWorkingDay: boolean | undefined; cover: { from: string; to: string } },
): string {
  if (isWorkingDay === undefined)
    return `这一天在日历之外：放假安排从${day(cover.from)}收到${day(cover.to)}，是不是工作日还不知道。`;
  return isWorkingDay || verdict === 'refused' ? '' : '这一天是休息日，休息日收不收没有写。';
}
