import { countedName } from '../../format/names.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { editFact } from '../../stores/calculator/activities.ts';
import { readActivity } from '../../stores/calculator/facts.ts';
import { policy } from '../../stores/calculator/result.ts';
import type { DraftActivity } from '../../stores/drafts/draft.ts';
import { vocabulary } from '../../stores/library.ts';
import { Fact } from './fields/Fact.tsx';
import { Why } from './Why.tsx';

/** The subjects in the policy's own words; 选修 only where the policy knows it, or it was chosen already. */
export function subjects(within: Policy, chosen: unknown): Record<string, string> {
  const known = ['public', 'professional', 'elective'] as const;
  return Object.fromEntries(
    known
      .filter((subject) => subject !== 'elective' || within.words.elective || chosen === 'elective')
      .map((subject) => [subject, countedName(subject, within)]),
  );
}

interface Props {
  activity: DraftActivity;
  facts: readonly string[];
  /** Whether the region in use looks at them, so that its clauses can be shown. */
  here?: boolean;
}

/** Inputs for some facts of an activity. */
export function Facts({ activity, facts, here = false }: Props) {
  const { facts: read, troubles } = readActivity(activity);
  const within = policy.value;
  return (
    <div class="fields">
      {facts.map((fact) => (
        <Fact
          key={fact}
          fact={fact}
          vocabulary={vocabulary.value}
          typed={activity.typed[fact]}
          read={read[fact]}
          trouble={troubles.find((trouble) => trouble.fact === fact)}
          change={(typed) => editFact(activity.id, fact, typed)}
          aside={here && <Why activity={activity} fact={fact} />}
          {...(fact === 'subject' &&
            within && { options: subjects(within, activity.typed[fact]), unset: '未注明' })}
        />
      ))}
    </div>
  );
}
