import { askedFor } from '../../stores/calculator/asked.ts';
import { readActivity } from '../../stores/calculator/facts.ts';
import type { DraftActivity } from '../../stores/drafts/draft.ts';
import { policies, vocabulary } from '../../stores/library.ts';
import type { Tried } from '../../stores/what-if/outcomes.ts';
import { tryFact } from '../../stores/what-if/scenarios.ts';
import { subjects } from '../draft/Facts.tsx';
import { Fact } from '../draft/fields/Fact.tsx';
import { Goal, numberFact } from './Goal.tsx';
import { Slider } from './Slider.tsx';

/** The facts of one activity of a scenario: figures by stepper or slider, and how much of each is enough. */
export function Activity({ tried, activity }: { tried: Tried; activity: DraftActivity }) {
  const { scenario, within } = tried;
  if (!within) return null;
  const { facts: read, troubles } = readActivity(activity);
  const asked = askedFor(activity, within, policies.value);
  return (
    <div class="tried-facts">
      {[...asked.here, ...asked.certified].map((fact) => {
        const declared = numberFact(fact);
        const typed = activity.typed[fact];
        const change = (value: typeof typed) => tryFact(scenario.id, activity.id, fact, value);
        const isDone = declared && read[fact] !== undefined;
        return (
          <div key={fact}>
            <Fact
              fact={fact}
              scope={scenario.id}
              vocabulary={vocabulary.value}
              typed={typed}
              read={read[fact]}
              // What is tried may be yet to come.
              trouble={troubles.find((trouble) => trouble.fact === fact && trouble.kind !== 'future')}
              change={change}
              {...(fact === 'subject' && { options: subjects(within, typed), unset: '未注明' })}
            />
            {declared && (
              <Slider
                label={declared.name}
                declared={declared}
                typed={typeof typed === 'string' ? typed : ''}
                change={change}
              />
            )}
            {isDone && <Goal tried={tried} activity={activity.id} fact={fact} declared={declared} />}
          </div>
        );
      })}
    </div>
  );
}
