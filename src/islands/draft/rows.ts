import type { Assessment, Contribution } from '../../engine/assess.ts';
import type { Evidenced } from '../../engine/evidence.ts';
import type { Facts } from '../../engine/types.ts';
import { day, dayOfYear } from '../../format/date.ts';
import { countedName, factName, kindName } from '../../format/names.ts';
import { figure, figures, unitName } from '../../format/number.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { Vocabulary } from '../../policy/schema/vocabulary.ts';
import { dayOfFacts } from '../../stores/calculator/own-years.ts';
import type { DraftActivity } from '../../stores/drafts/draft.ts';

/** How a record stands in the list: its hours or a word instead, and a remark. */
export type Row = {
  /** `apart`: it is worth this, but not counted in the year. */
  worth: { figure: string; apart?: boolean } | { word: string; silent?: boolean };
  status?: { kind: 'ok' | 'doubt' | 'idle'; text: string };
};

/** What a record is called: its title, else its kind. */
export const titleOf = (
  { title, kind }: Pick<DraftActivity, 'title' | 'kind'>,
  vocabulary: Vocabulary,
): string => title.trim() || kindName(vocabulary, kind);

/** The ends on the chosen readings alone; null where there is no figure. */
export function chosenEnds({
  hours,
  alternatives,
  state,
}: Contribution): { low: number; high: number | null } | null {
  if (!hours) return null;
  const chosen = alternatives.find((other) => other.state === state && other.hours?.low === hours.value);
  return chosen?.hours ?? { low: hours.value, high: hours.value };
}

const wordOf: Partial<Record<Contribution['state'], Row['worth']>> = {
  denied: { word: '不计' },
  unspecified: { word: '未规定', silent: true },
  incomplete: { word: '待填' },
};

const unitAfter = ({ unit }: Contribution): string => (unit === 'hours' ? '' : unitName(unit));

/** The hours are an authority's, not the text's. */
const certified = '经认定';

/** What is missing, by name; of several the first, since one of them may do. */
function missingText(missing: readonly string[], vocabulary: Vocabulary): string {
  const [first, ...others] = missing.map((fact) => factName(vocabulary, fact));
  return `缺：${first}${others.length > 0 ? '等' : ''}`;
}

function statusOf(
  contribution: Contribution,
  { span, year, unit }: Assessment,
  vocabulary: Vocabulary,
): Row['status'] {
  const { state, place, limits, denied, missing, counted } = contribution;
  if (state === 'denied')
    return { kind: 'idle', text: denied?.because === 'condition' ? '条件不符' : '原文排除' };
  if (state === 'incomplete') return { kind: 'doubt', text: missingText(missing, vocabulary) };
  if (state === 'unspecified') return { kind: 'doubt', text: '不计入合计' };
  if (!span) return { kind: 'doubt', text: '周期待定' };
  if (place === 'undated') return { kind: 'doubt', text: '缺日期' };
  if (place === 'outside') return { kind: 'idle', text: `不在${year}年度` };
  const [first] = limits;
  if (first) return { kind: 'doubt', text: `原计${figure(first.from)}` };
  if (contribution.unit !== unit) return { kind: 'idle', text: '单位不同' };
  if (contribution.exempts) return { kind: 'ok', text: '免学' };
  if (contribution.certified) return { kind: 'ok', text: certified };
  if (state === 'discretionary') return { kind: 'doubt', text: '待核定' };
  if (!contribution.firm) return { kind: 'doubt', text: '有歧义' };
  return counted > 0 ? { kind: 'ok', text: '已计入' } : undefined;
}

/** Of a record that counts, whether its papers are there; another remark goes first. */
export function withPapers(status: Row['status'], proof: Evidenced | undefined): Row['status'] {
  if (status?.kind !== 'ok' || !proof || proof.state === 'unspecified') return status;
  const before = status.text === certified ? `${certified}，` : '';
  return proof.state === 'complete'
    ? { kind: 'ok', text: `${before}材料齐` }
    : { kind: 'doubt', text: `${before}缺${proof.least}项材料` };
}

/** A record's line in the list. */
export function rowOf(contribution: Contribution, assessment: Assessment, vocabulary: Vocabulary): Row {
  const status = statusOf(contribution, assessment, vocabulary);
  const ends = chosenEnds(contribution);
  const word = wordOf[contribution.state];
  const whole = contribution.limits.length === 0 && ends && contribution.counted === ends.low;
  const apart = !assessment.span || contribution.place !== 'inside';
  const shown = whole || apart || !ends ? ends : { low: contribution.counted, high: contribution.counted };
  return {
    worth: word ?? {
      figure: `${figures(shown ?? { low: 0, high: 0 })}${unitAfter(contribution)}`,
      ...(apart && { apart }),
    },
    ...(status && { status }),
  };
}

/** Kind, subject and date, to stand below a record's title. A title that is the kind already is not said twice. */
export function metaOf(
  activity: DraftActivity,
  facts: Facts,
  contribution: Contribution | undefined,
  { policy, vocabulary, year }: { policy: Policy; vocabulary: Vocabulary; year: number },
): string[] {
  const dated = dayOfFacts(facts);
  const counts = contribution?.counts;
  const subject =
    contribution?.hours && contribution.unit === 'hours'
      ? counts
        ? countedName(counts, policy)
        : '未注明'
      : '';
  const when = dated && (Number(dated.slice(0, 4)) === year ? dayOfYear(dated) : day(dated));
  const kind = activity.title.trim() ? kindName(vocabulary, activity.kind) : '';
  return [kind, subject, when].filter((part): part is string => Boolean(part));
}
