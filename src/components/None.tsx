import type { ComponentChildren } from 'preact';

/** What stands where the document is silent: 未规定, or a narrower word such as 未载明. Never a number. */
export function None({ children = '未规定' }: { children?: ComponentChildren }) {
  return <span class="none">{children}</span>;
}
