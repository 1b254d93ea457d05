import type { Entry } from '../../documents/ics.ts';
import type { Deadline } from '../../engine/check/deadlines.ts';
import { cautions, doersText, otherReadings, standing, stepText } from '../../format/deadline.ts';
import { locatorText } from '../../format/locator.ts';
import type { Policy } from '../../policy/schema/policy.ts';

/** Whether a deadline belongs in a person's calendar: certain for them, not over, and not the authority's own. */
const isOwn = ({ by, when: { value }, elsewhere, depends }: Deadline, today: string): boolean =>
  !elsewhere &&
  depends === undefined &&
  by.some((doer) => doer !== 'authority') &&
  (value.from ?? value.to) !== undefined &&
  standing(value, today) !== 'past';

/** When to be reminded of a beginning, and of a last day: so many days before. */
const reminders = { from: [0], to: [30, 7, 1] } as const;

/** The whole days of the deadlines that are still ahead: where one begins, and where it ends. */
export function entriesOf(
  policy: Policy,
  all: readonly Deadline[],
  { today, last }: { today: string; last: string },
): Entry[] {
  const number = policy.number === 'unknown' ? [] : [policy.number];
  return all
    .filter((deadline) => isOwn(deadline, today))
    .flatMap((deadline) => {
      const { provision, year, says, by, when } = deadline;
      const description = [
        year === undefined ? says : `${year}年度：${says}`,
        `由谁办：${doersText(by)}。`,
        ...otherReadings(policy, deadline),
        ...cautions(deadline, last),
        `依据：${[policy.name, ...number, provision.clause.map(locatorText).join('、')].join('，')}。`,
        '非官方对照工具，以主管部门的答复为准。',
      ].join('\n');
      const step = `${policy.name}${stepText(provision.topic)}`;
      return (['from', 'to'] as const).flatMap((end): Entry[] => {
        const day = when.value[end];
        if (day === undefined || day < today) return [];
        return [
          {
            uid: `${policy.id}-${provision.id}-${end}-${year ?? day}@xueshi`,
            day,
            title: `${step}${end === 'from' ? '开始办理' : '截止'}`,
            description,
            place: provision.place,
            remind: reminders[end],
          },
        ];
      });
    });
}
