import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Policy } from '../../policy/schema/policy.ts';
import { draft } from '../../stores/calculator/current.ts';
import { policy } from '../../stores/calculator/result.ts';
import { compareVersions } from '../../stores/versions/compare.ts';
import { keptVersion } from '../../stores/versions/kept.ts';
import { ChangeList } from './ChangeList.tsx';
import { YearTable } from './YearTable.tsx';

/** More rows than these are folded, so that the records stay in sight. */
const few = 8;

/** What the versions make of the record on the screen. */
function Compared({ before, after }: { before: Policy; after: Policy }) {
  const { changes, years } = compareVersions(before, after);
  const tables = years.map((year) => (
    <YearTable key={`${year.requirement} ${year.year}`} {...{ year, changes, before, after }} />
  ));
  const rows = years.reduce((sum, { lines, activities }) => sum + lines.length + activities.length, 0);
  const records = new Set(years.flatMap(({ activities }) => activities.map(({ activity }) => activity))).size;
  return (
    <>
      {rows <= few && tables}
      {rows > few && (
        <details class="fold">
          <summary>
            {years.length}个年度的结果有变，涉及{records}条记录
          </summary>
          {tables}
        </details>
      )}
      {years.length === 0 && <p>这份草稿的结果没有变。</p>}
      {changes.length > 0 ? (
        <details class="fold">
          <summary>规则一共改了{changes.length}处</summary>
          <ChangeList policy={after.id} changes={changes} />
        </details>
      ) : (
        <p class="hint">要求、折算、限制和读法都没有变，改的是别处，例如材料、程序或文字说明。</p>
      )}
    </>
  );
}

/** What was changed in the rules since the draft was first calculated by them, as far as this device knows. */
export function Versions() {
  const then = useSignal<{ version: string; policy: Policy | undefined } | undefined>(undefined);
  const after = policy.value;
  const id = after?.id ?? '';
  const version = draft.value.policyVersions[id] ?? '';
  useEffect(() => {
    let isWanted = true;
    const take = (found?: Policy) => {
      if (isWanted) then.value = { version, policy: found };
    };
    // Where the browser allows no storage, nothing is kept.
    keptVersion(id, version).then(take, () => take());
    return () => {
      isWanted = false;
    };
  }, [id, version, then]);
  if (!after || then.value?.version !== version) return null;
  const before = then.value.policy;
  return (
    <div class="versions">
      {before ? (
        <Compared before={before} after={after} />
      ) : (
        <p>
          这台设备没有存下原来的规则（版本{version}），列不出改了什么，也比不出结果差多少。现在的规则是版本
          {after.version}。
        </p>
      )}
    </div>
  );
}
