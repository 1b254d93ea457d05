import { anchorOf } from '../format/locator.ts';
import { anchors } from '../format/notes.ts';
import { href } from './href.ts';

/** The page of a document. */
export const policyHref = (policy: string): string => href(`/policies/${policy}/`);

/** A term, and which document uses which word for it. */
export const glossaryHref = (term: string): string => `${href('/glossary/')}#${term}`;

/** What a document is, what it cites and what to check before relying on it. */
export const sourceHref = (policy: string): string => `${href('/sources/')}#${policy}`;

/** A clause: on its document's page, or on this page when no document is named. */
export const clauseHref = (at: string, policy?: string): string =>
  `${policy === undefined ? '' : policyHref(policy)}#${anchorOf(at)}`;

/** A reading among all that the documents leave open. */
export const readingHref = (reading: string, policy: string): string =>
  `${href('/readings/')}#${policy}-${reading}`;

/** A reading beside its clause, on the document's own page. */
export const readingNoteHref = (reading: string): string => `#${anchors.reading(reading)}`;

/** A row of the matrix, or a group of rows by its name. */
export const compareHref = (row: string): string => `${href('/compare/')}#${row}`;

/** Something made of clauses (a rule, a form …) by its anchor, on its document's page. */
export const madeHref = (anchor: string, policy: string): string => `${policyHref(policy)}#${anchor}`;

/** A kind of activity in the five regions; without one, all kinds. */
export const activityHref = (kind?: string): string =>
  href(kind === undefined ? '/activities/' : `/activities/${kind}/`);
