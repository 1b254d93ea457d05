import { Icon } from './Icon.tsx';

interface Props {
  /** The citation; the address is added when it is copied. */
  text: string;
  /** The anchor of what is cited, on this page. */
  anchor: string;
  /** What is cited, for those who hear the page. */
  about: string;
}

/** Copies a citation. Quiet until it is near; hidden where scripts are off. */
export function Cite({ text, anchor, about }: Props) {
  return (
    <button
      type="button"
      class="cite"
      data-cite={text}
      data-anchor={anchor}
      aria-label={`复制引用：${about}`}
    >
      <Icon name="copy" />
    </button>
  );
}
