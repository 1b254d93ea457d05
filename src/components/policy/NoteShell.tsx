import type { ComponentChildren } from 'preact';
import { Cite } from '../Cite.tsx';
import { Refs } from './Refs.tsx';

interface Props {
  /** Its place on the page. */
  anchor?: string;
  /** What it is, such as 折算规则. */
  kind: ComponentChildren;
  /** The clauses it is made of. */
  at?: readonly string[];
  /** How to cite it. */
  cite?: string;
  children: ComponentChildren;
}

/** Something made of a clause, beside it: what it is, the way back to its clauses, and what it says. */
export function NoteShell({ anchor, kind, at = [], cite, children }: Props) {
  return (
    <div class="rule" id={anchor}>
      <p class="k">
        <span>{kind}</span>
        <Refs at={at} />
        {cite !== undefined && anchor !== undefined && <Cite text={cite} anchor={anchor} about={cite} />}
      </p>
      {children}
    </div>
  );
}
