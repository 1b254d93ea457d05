import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

const looks = {
  ok: 'st ok',
  bad: 'st bad',
  doubt: 'st unk',
  idle: 'st',
} as const;

interface Props {
  /** `ok` settled, `bad` fails the requirement, `doubt` incomplete or unverified, `idle` not counted. */
  kind: keyof typeof looks;
  children: ComponentChildren;
}

/** The state of one row: a glyph and a few words, such as 材料齐 or 未核验. */
export function Status({ kind, children }: Props) {
  return (
    <span class={looks[kind]}>
      <Icon name={kind} />
      {children}
    </span>
  );
}
