import type { FormInput } from '../../../src/documents/forms/form.ts';
import { check } from '../../../src/engine/check/check.ts';
import { readFacts } from '../../../src/engine/read-facts.ts';
import { toApplication } from '../../../src/stores/check/application.ts';
import type { DraftActivity, DraftApplication } from '../../../src/stores/drafts/draft.ts';
import { policy as policyOf } from '../../engine/policies.ts';
import { whole } from '../../stores/library.ts';

/** A training with hours that an authority has recognised, as typed. */
export const certified = (title: string, subject: string, end: string, hours: string): DraftActivity => ({
  id: title,
  kind: 'certified',
  title,
  typed: { subject, end, certifiedHours: hours },
});

/** A training in a professional subject with facts as typed. */
export const training = (title: string, typed: DraftActivity['typed']): DraftActivity => ({
  id: title,
  kind: 'training',
  title,
  typed: { subject: 'professional', ...typed },
});

/** What a form is made from, of a draft as typed. */
export function formInput(
  id: string,
  applied: DraftApplication,
  activities: DraftActivity[],
  details: Record<string, string> = {},
): FormInput {
  const policy = policyOf(id);
  const { vocabulary } = whole;
  const read = activities.map(({ id, kind, typed }) => ({
    id,
    kind,
    facts: readFacts(vocabulary, typed, '2026-11-21').facts,
  }));
  const application = toApplication(applied);
  if (!application) throw new Error('The year of the application cannot be read.');
  return {
    policy,
    vocabulary,
    activities,
    read,
    applied,
    application,
    check: check(policy, { activities: read, person: { track: 'general', facts: {} } }, application),
    details,
  };
}
