import { moment } from '../clock.ts';
import type { Draft } from '../drafts/draft.ts';
import { policies } from '../library.ts';
import { draft, selected, showDraft } from './current.ts';
import { keepStep, takeStep } from './history.ts';
import { save } from './saving.ts';

/** Notes the version of the policy in use, unless one is noted: then a difference is for the person to see first. */
function noted({ policy, policyVersions }: Draft): Draft['policyVersions'] {
  const version = policies.value.find(({ id }) => id === policy)?.version;
  return version === undefined ? policyVersions : { [policy]: version, ...policyVersions };
}

function put(changed: Draft, typing: boolean): void {
  showDraft({ ...changed, updatedAt: moment(), policyVersions: noted(changed) }, typing);
  save(draft.value);
}

/**
 * Changes the draft on the screen and saves it.
 * @param step for typing: changes of the same name in a row are taken back together
 */
export function change(update: (before: Draft) => Draft, step?: string): void {
  const before = draft.value;
  const changed = update(before);
  if (changed === before) return;
  keepStep(before, step);
  put(changed, step !== undefined);
}

/** Takes back the last change. */
export function undo(): void {
  const before = takeStep();
  if (!before) return;
  const { id, createdAt } = draft.value;
  put({ ...before, id, createdAt }, false);
  if (!before.activities.some((activity) => activity.id === selected.value))
    selected.value = before.activities.at(-1)?.id;
}
