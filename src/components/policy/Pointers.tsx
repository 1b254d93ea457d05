import type { Pointer } from '../../format/notes.ts';

interface Props {
  kind: string;
  pointers: readonly Pointer[];
}

/** The way to what is shown elsewhere on the page. */
export function Pointers({ kind, pointers }: Props) {
  if (pointers.length === 0) return null;
  return (
    <div class="rule">
      <p class="k">{kind}</p>
      <p class="links">
        {pointers.map(({ anchor, text }) => (
          <a href={`#${anchor}`}>{text}</a>
        ))}
      </p>
    </div>
  );
}
