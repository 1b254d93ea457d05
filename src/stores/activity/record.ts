import { blankDraft, firstYear } from '../calculator/blank.ts';
import { today } from '../clock.ts';
import { connect } from '../database.ts';
import { writeDraft } from '../drafts/write.ts';
import { newId } from '../id.ts';
import { policies } from '../library.ts';
import { kind, typed } from './live.ts';

/** Stores what was typed as the only record of a new draft on this device; gives its id, or undefined where storage fails. */
export async function recordTyped(): Promise<string | undefined> {
  const [policy] = policies.value;
  if (!policy) return undefined;
  const draft = {
    ...blankDraft({ policy: policy.id, year: firstYear(policy, today.value) }),
    activities: [{ id: newId(), kind: kind.value, title: '', typed: typed.value }],
  };
  try {
    const database = await connect();
    await writeDraft(database, draft, undefined);
    database.close();
    return draft.id;
  } catch {
    // The browser allows no storage: the island says so.
    return undefined;
  }
}
