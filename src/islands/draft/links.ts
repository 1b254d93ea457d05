import { href } from '../../components/href.ts';
import { anchorOf } from '../../format/locator.ts';
import { anchors } from '../../format/notes.ts';

/** The address of a clause on its policy's page. */
export const clauseHref = (policy: string, at: string): string =>
  href(`/policies/${policy}/#${anchorOf(at)}`);

/** The address of a rule on its policy's page. */
export const ruleHref = (policy: string, rule: string): string =>
  href(`/policies/${policy}/#${anchors.rule(rule)}`);
