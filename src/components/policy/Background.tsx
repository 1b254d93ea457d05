import type { Policy } from '../../policy/schema/policy.ts';
import { sourceHref } from '../addresses.ts';
import { Refs } from './Refs.tsx';

/** What the document cites, and the slips of its text, folded, each with its clauses; and the way to what to check. */
export function Background({ policy: { id, cites, defects } }: { policy: Policy }) {
  return (
    <div class="background">
      {cites.length > 0 && (
        <details class="fold">
          <summary>{`引用的文件${cites.length}件`}</summary>
          <ul class="ex">
            {cites.map(({ title, number, clause }) => (
              <li>
                {title.startsWith('《') ? title : `《${title}》`}
                {number && `（${number}）`} <Refs at={clause} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {defects.length > 0 && (
        <details class="fold">
          <summary>{`文本自身的瑕疵${defects.length}处`}</summary>
          <ul class="ex">
            {defects.map(({ says, clause }) => (
              <li>
                {says} <Refs at={clause} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="sm no-print">
        <a href={sourceHref(id)}>使用前要核实什么</a>
      </p>
    </div>
  );
}
