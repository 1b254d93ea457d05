import { computed } from '@preact/signals';
import { type EvidenceCheck, evidenceOf } from '../../engine/check/evidence.ts';
import { draft } from '../calculator/current.ts';
import { policy } from '../calculator/result.ts';
import { changeApplication, typedApplication } from './application.ts';
import { checked, checkReadings } from './checked.ts';

/** The papers of the years asked for; undefined as long as nothing can be checked. */
export const evidence = computed<EvidenceCheck | undefined>(() => {
  const [within, found] = [policy.value, checked.value];
  return within && found && evidenceOf(within, found.years, draft.value.activities, checkReadings.value);
});

/** Notes whether a paper for the application itself is at hand. */
export function holdForApplication(paper: string, isHeld: boolean): void {
  const others = (typedApplication.value.held ?? []).filter((other) => other !== paper);
  const held = isHeld ? [...others, paper] : others;
  changeApplication({ held: held.length > 0 ? held : undefined });
}
