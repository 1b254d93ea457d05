import type { Branch, Part } from '../../format/outline.ts';

/** The outline of a document: its parts, each with its clauses, and a mark on those that can be read in more than one way. */
export function OutlineTree({ parts }: { parts: readonly Part[] }) {
  return (
    <nav class="tree" aria-label="条款目录">
      {parts.map(({ name, title, branches }) => (
        <details open={name === '正文'}>
          <summary>
            {name}
            {title && ` ${title}`}
          </summary>
          <ul>
            {branches.map((branch) => (
              <li>
                <BranchLink branch={branch} />
              </li>
            ))}
          </ul>
        </details>
      ))}
      <ul>
        <li>
          <a href="#silences">没有写的</a>
        </li>
        <li>
          <a href="#forms">表格</a>
        </li>
      </ul>
    </nav>
  );
}

function BranchLink({ branch: { anchor, number, text, depth, open } }: { branch: Branch }) {
  return (
    <a href={`#${anchor}`} class={depth > 0 ? 'deep' : undefined}>
      {number && <span class="n">{number}</span>}
      <span>{text}</span>
      {open && (
        <span class="m amb">
          歧<span class="vh">义</span>
        </span>
      )}
    </a>
  );
}
