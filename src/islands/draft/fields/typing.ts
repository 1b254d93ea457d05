import type { ComponentChildren } from 'preact';
import type { Typed } from '../../../engine/read-facts.ts';
import type { FactValue } from '../../../policy/schema/recognition.ts';

/** What any input for a fact gets. */
export type Typing = {
  id: string;
  label: string;
  help?: string | undefined;
  /** Beside the label, such as what the clause wants. */
  aside?: ComponentChildren;
  error?: string | undefined;
  typed: Typed[string] | undefined;
  /** What could be read of it. */
  read?: FactValue | undefined;
  /** Takes what is typed, as it is; undefined empties it. */
  change: (typed: Typed[string] | undefined) => void;
  /** Other labels for the options of a choice. */
  options?: Record<string, string> | undefined;
  /** What an unset choice is called. */
  unset?: string | undefined;
};
