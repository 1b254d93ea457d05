import { type Assessment, assess, type Line } from '../../engine/assess.ts';
import { readFacts } from '../../engine/read-facts.ts';
import { personVocabulary, toActivity } from '../calculator/facts.ts';
import { readingsFor } from '../calculator/readings.ts';
import { isUsed, touched } from '../calculator/years.ts';
import { today } from '../clock.ts';
import type { Content } from '../drafts/draft.ts';
import { policies } from '../library.ts';

/** What a record came to under one requirement in one year; hours of an activity are those counted. */
export type Outcome = Pick<Assessment, 'requirement' | 'year' | 'unit' | 'verdict'> &
  Pick<Line, 'done' | 'due'> & { activities: { activity: string; counted: number }[] };

const outcome = ({ requirement, year, unit, verdict, total, activities }: Assessment): Outcome => ({
  requirement,
  year,
  unit,
  verdict,
  done: total.done,
  due: total.due,
  activities: activities
    .filter(({ place }) => place === 'inside')
    .map(({ activity, counted }) => ({ activity, counted })),
});

/**
 * What a draft comes to here and now, for its year and every year that a record touches.
 * Nothing under an unknown policy, or where a mistake of the rules stops the calculation: the draft itself must not go with it.
 */
export function outcomesOf(content: Content): Outcome[] {
  const policy = policies.value.find(({ id }) => id === content.policy);
  if (!policy) return [];
  const { facts } = readFacts(personVocabulary.value, content.person, today.value);
  const activities = content.activities.map(toActivity);
  const record = { activities, person: { track: content.track, facts } };
  try {
    return touched(activities, content.year)
      .flatMap((year) => assess(policy, record, year, readingsFor(content, policy.id)))
      .filter((assessment) => isUsed(assessment, content.year))
      .map(outcome);
  } catch (error) {
    console.error(error);
    return [];
  }
}
