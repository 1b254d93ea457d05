import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

/** A warning above the data it qualifies. One a page. */
export function Note({ children }: { children: ComponentChildren }) {
  return (
    <div class="note" role="note">
      <Icon name="warn" />
      <div>{children}</div>
    </div>
  );
}
