import type { Segment } from '../../components/Ruler.tsx';
import type { Assessment, Contribution, Line } from '../../engine/assess.ts';
import { countedName } from '../../format/names.ts';
import { doneText, figure } from '../../format/number.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { chosenEnds } from './rows.ts';

const partOf = (assessment: Assessment, of: Line['of']): Line | undefined =>
  assessment.floors.find((floor) => floor.of === of && floor.unit === assessment.unit);

const dueOf = (line: Line | undefined): number | undefined =>
  typeof line?.due === 'number' && line.due > 0 ? line.due : undefined;

/** Hours counted as 选修, which has no part of its own in any requirement. */
export const electiveHours = ({ activities, unit }: Assessment): number =>
  activities
    .filter((contribution) => contribution.counts === 'elective' && contribution.unit === unit)
    .reduce((sum, { counted }) => sum + counted, 0);

/** Hours that an authority may still add, on the chosen readings; those that a limit touches are left out. */
const grantable = ({ activities, unit }: Assessment): number =>
  activities
    .filter(({ place, limits, unit: own }) => place === 'inside' && limits.length === 0 && own === unit)
    .reduce((sum, contribution) => {
      const ends = chosenEnds(contribution);
      const isWhole = ends !== null && ends.high !== null && contribution.counted === ends.low;
      return sum + (isWhole ? (ends.high ?? 0) - ends.low : 0);
    }, 0);

/** How far the total may still rise: over all readings, or, where silence leaves it without end, by what is granted. */
export const openHours = (assessment: Assessment): number => {
  const { value, high } = assessment.total.done;
  return Number((high === null ? grantable(assessment) : high - value).toFixed(6));
};

/** Hours laid end to end: 专业, 公需, 选修, the rest, and what is still open above the total. */
function yearSegments(assessment: Assessment): Segment[] {
  const { value } = assessment.total.done;
  const segments: Segment[] = [];
  let from = 0;
  const lay = (kind: Segment['kind'], hours: number) => {
    if (hours <= 0) return;
    segments.push({ kind, from, to: from + hours });
    from += hours;
  };
  const professional = partOf(assessment, 'professional')?.done.value ?? 0;
  const inPublic = partOf(assessment, 'public')?.done.value ?? 0;
  lay('professional', professional);
  lay('public', inPublic);
  lay('elective', electiveHours(assessment));
  // Fractions of hours may leave a rest too small to mean anything.
  lay('unstated', Number((value - from).toFixed(6)));
  lay('open', openHours(assessment));
  return segments;
}

/** What the year's ruler is told to draw. */
export function yearRuler(assessment: Assessment, policy: Policy) {
  const segments = yearSegments(assessment);
  const total = assessment.total.done.value;
  const requirement = dueOf(assessment.total);
  const professionalRequirement = dueOf(partOf(assessment, 'professional'));
  const names = {
    professional: countedName('professional', policy),
    public: countedName('public', policy),
    elective: countedName('elective', policy),
    unstated: '未注明',
    open: '待核',
  };
  const parts = segments.map(({ kind, from, to }) => `${names[kind]}${figure(to - from)}`);
  const due = [
    requirement === undefined ? '' : `要求${figure(requirement)}`,
    professionalRequirement === undefined
      ? ''
      : `${names.professional}要求${figure(professionalRequirement)}`,
  ].filter(Boolean);
  return {
    segments,
    requirement,
    professionalRequirement,
    over: total > 100 ? total : undefined,
    label: [`${assessment.year}年度${doneText(assessment.total.done)}学时`, parts.join('，'), due.join('，')]
      .filter(Boolean)
      .join('；'),
  };
}

/** One record's hours on a ruler: filled up to the low end, open up to the high one. */
export function recordSegments({
  hours,
  counts,
  unit,
}: Pick<Contribution, 'hours' | 'counts' | 'unit'>): Segment[] {
  if (!hours || unit !== 'hours') return [];
  const kind = counts === 'professional' || counts === 'public' ? counts : 'unstated';
  const segments: Segment[] = [{ kind, from: 0, to: hours.low }];
  if (hours.high !== null && hours.high > hours.low)
    segments.push({ kind: 'open', from: hours.low, to: hours.high });
  return segments;
}
