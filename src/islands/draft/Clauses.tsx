import { readingHref } from '../../components/addresses.ts';
import { Reading } from '../../components/Reading.tsx';
import { helpOn } from '../../stores/calculator/help.ts';
import { contributionOf, policy } from '../../stores/calculator/result.ts';
import type { DraftActivity } from '../../stores/drafts/draft.ts';
import { ruleHref } from './links.ts';
import { Refs } from './Refs.tsx';

/** Lines of the same clauses have them after the last. */
const isSame = (clauses: string[], next: string[] | undefined): boolean => clauses.join() === next?.join();

/** What the text of the region in use wants with a fact, with its clauses. */
export function Clauses({ activity, fact }: { activity: DraftActivity; fact: string }) {
  const within = policy.value;
  if (!within) return null;
  const deciding = contributionOf(activity.id)?.contribution.rule;
  return (
    <>
      {helpOn(within, activity, fact, deciding).map(({ rule, said }, at) => (
        <div key={rule?.id ?? at}>
          {rule && (
            <p>
              <a href={ruleHref(within.id, rule.id)}>{rule.title}</a>
            </p>
          )}
          {said.map(({ says, clauses, reading }, line) => (
            <p key={says}>
              {says.replace(/。$/, '')}。
              {reading && <Reading href={readingHref(reading, within.id)} about={says} />}
              {!isSame(clauses, said[line + 1]?.clauses) && <Refs policy={within.id} clauses={clauses} />}
            </p>
          ))}
        </div>
      ))}
    </>
  );
}
