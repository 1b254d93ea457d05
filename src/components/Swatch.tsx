import type { SegmentKind } from './ruler.ts';

interface Props {
  kind: SegmentKind;
  width?: number;
  height?: number;
}

/** The pattern of one kind of hours, beside its name. Sizes in px. */
export function Swatch({ kind, width = 20, height = 12 }: Props) {
  return (
    <svg class="swatch" width={width} height={height} aria-hidden="true">
      <rect class={`seg-${kind}`} x=".5" y=".5" width={width - 1} height={height - 1} />
    </svg>
  );
}
