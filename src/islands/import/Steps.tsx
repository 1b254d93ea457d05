const steps = ['选择来源', '对应各列', '核对后导入'] as const;

/** The steps of an import, and at which of them it is; none where it is done. */
export function Steps({ at }: { at: number }) {
  return (
    <ol class="imp-steps">
      {steps.map((name, index) => (
        <li key={name} aria-current={index === at ? 'step' : undefined}>
          {index + 1}. {name}
        </li>
      ))}
    </ol>
  );
}
