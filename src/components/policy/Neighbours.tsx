import type { Policy } from '../../policy/schema/policy.ts';
import { policyHref } from '../addresses.ts';
import { Icon } from '../Icon.tsx';

interface Props {
  before: Policy | undefined;
  after: Policy | undefined;
}

/** To the documents before and after this one. */
export function Neighbours({ before, after }: Props) {
  return (
    <nav class="pager" aria-label="相邻文件">
      {before ? (
        <a class="btn ghost" href={policyHref(before.id)}>
          上一份：{before.name}
        </a>
      ) : (
        <span />
      )}
      {after && (
        <a class="btn ghost" href={policyHref(after.id)}>
          下一份：{after.name}
          <Icon name="next" />
        </a>
      )}
    </nav>
  );
}
