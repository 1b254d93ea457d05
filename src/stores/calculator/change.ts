import { moment } from '../clock.ts';
import type { Draft } from '../drafts/draft.ts';
import { policies } from '../library.ts';
import { draft, reselect, showDraft } from './current.ts';
import { keepStep, stepBack, stepForth } from './history.ts';
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
  keepStep(before, changed, step);
  put(changed, step !== undefined);
}

function walk(next: Draft | undefined): void {
  if (!next) return;
  put(next, false);
  reselect();
}

/** Takes back the last change. */
export const undo = (): void => walk(stepBack(draft.value));

/** Makes again what was taken back last. */
export const redo = (): void => walk(stepForth(draft.value));
