import type { Told } from '../../format/example.ts';

/** Worked examples, folded: what was given, what comes out, and the arithmetic. */
export function Examples({ examples }: { examples: readonly Told[] }) {
  if (examples.length === 0) return null;
  return (
    <details class="fold">
      <summary>{`算例${examples.length}个`}</summary>
      <ul class="ex">
        {examples.map((example) => (
          <li>
            <ExampleLine example={example} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** One worked example in a line. */
export function ExampleLine({ example: { given, gives, because } }: { example: Told }) {
  return (
    <>
      {given} → <b>{gives}</b>
      {because && <span class="qq">{`（${because.replace(/。$/, '')}）`}</span>}
    </>
  );
}
