import type { Application } from '../../engine/check/application.ts';
import type { Check } from '../../engine/check/check.ts';
import type { Activity } from '../../engine/types.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { Vocabulary } from '../../policy/schema/vocabulary.ts';
import type { DraftActivity, DraftApplication } from '../../stores/drafts/draft.ts';
import type { Sheet } from './sheet.ts';

/** Something a form asks for that a draft does not hold. */
export type Detail = {
  id: string;
  /** The label of the form. */
  name: string;
  /** `secret`: hidden on the screen, and kept on the device only where that is asked for by itself. */
  kind?: 'choice' | 'long' | 'phone' | 'secret';
  options?: readonly string[];
};

/** What was answered, by the ids of the details; what was not is left empty on the paper. */
export type Details = Readonly<Record<string, string>>;

/** What a form is made from. */
export type FormInput = {
  /** With its forms. */
  policy: Policy;
  vocabulary: Vocabulary;
  /** As typed, and the same as the engine read them. */
  activities: readonly DraftActivity[];
  read: readonly Activity[];
  applied: DraftApplication;
  application: Application;
  check: Check;
  details: Details;
};

/** A form that can be made. */
export type FormMaker = {
  /** The policy, and the id of one of its forms. */
  policy: string;
  form: string;
  details: readonly Detail[];
  /** Whether it is a table that is worth opening as a spreadsheet. */
  isTable: boolean;
  /** What is left for a hand, an office or the person to do with the paper. */
  left: string;
  make: (input: FormInput) => Sheet[];
};

/** What a policy says of its form. */
export function knownAs({ forms }: Policy, id: string) {
  const found = forms.find((form) => form.id === id);
  if (!found) throw new Error(`no form ${id}`);
  return found;
}
