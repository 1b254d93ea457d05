import type { DraftActivity } from '../../stores/drafts/draft.ts';
import { Attachments } from './Attachments.tsx';
import { Certified } from './Certified.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { Papers } from './Papers.tsx';
import { Same } from './Same.tsx';

/** What stands in a record's form below the facts. */
export function Details({ activity }: { activity: DraftActivity }) {
  return (
    <>
      <Certified activity={activity} />
      <Same activity={activity} />
      <Elsewhere activity={activity} />
      <Papers activity={activity} />
      <Attachments key={`files of ${activity.id}`} activity={activity.id} />
    </>
  );
}
