import type { ComponentChildren, SelectHTMLAttributes } from 'preact';

interface Props extends Omit<SelectHTMLAttributes, 'onChange'> {
  value: string;
  choose: (value: string) => void;
  children: ComponentChildren;
}

/** A select with the arrow of this site. */
export function Select({ value, choose, children, ...rest }: Props) {
  return (
    <span class="selw">
      <select class="in" value={value} onChange={(event) => choose(event.currentTarget.value)} {...rest}>
        {children}
      </select>
    </span>
  );
}
