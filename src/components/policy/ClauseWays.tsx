import { anchorOf, locatorText } from '../../format/locator.ts';
import type { Clause } from '../../policy/schema/policy.ts';
import { Icon } from '../Icon.tsx';

/** To the clauses before and after this one. */
export function ClauseWays({ before, after }: { before: Clause | undefined; after: Clause | undefined }) {
  return (
    <>
      {before && (
        <a href={`#${anchorOf(before.at)}`} aria-label={`上一条：${locatorText(before.at)}`} title="上一条">
          <Icon name="up" />
        </a>
      )}
      {after && (
        <a href={`#${anchorOf(after.at)}`} aria-label={`下一条：${locatorText(after.at)}`} title="下一条">
          <Icon name="down" />
        </a>
      )}
    </>
  );
}
