import { length, place, type SegmentKind, type Size, sizes } from './ruler.ts';
import { Scale } from './Scale.tsx';

export interface Segment {
  kind: SegmentKind;
  /** Hours from 0, both ends. Segments follow one another: 专业, 公需, 选修, 未注明, 待核 (`open`: from its low to its high). */
  from: number;
  to: number;
  /** A label in the band, on `lg` only and where it fits, such as 公需30. */
  text?: string | undefined;
}

interface Props {
  /** `lg` for requirements and a year's result, `md` for examples, `sm` in tables and lists. */
  size: Size;
  /** The whole drawing as one sentence, figures and units included. */
  label: string;
  segments: readonly Segment[];
  /** The year's requirement, in hours: filled mark and red line. */
  requirement?: number | undefined;
  /** The requirement for 专业, in hours: hollow mark. */
  professionalRequirement?: number | undefined;
  /** Boundaries the document calls 一般, in hours: dashed. */
  soft?: readonly number[] | undefined;
  /** The total, in hours, when it is more than the ruler holds. */
  over?: number | undefined;
  /** Names and figures of the requirements above the ruler. */
  flags?: boolean | undefined;
  /** The figures 0 to 100 below it. */
  scale?: boolean | undefined;
}

/**
 * Hours on a ruler that always runs from 0 to 100. The same figures stand as text nearby; this is the picture of them.
 * Where the document has no rule, pass no segments and no requirement: an empty ruler beside the word 未规定.
 */
export function Ruler({
  size,
  label,
  segments,
  requirement,
  professionalRequirement,
  soft = [],
  over,
  flags = false,
  scale = false,
}: Props) {
  const { height, top, band } = sizes[size];
  const bottom = top + band;
  const shown = segments
    .map((segment) => ({ ...segment, to: Math.min(segment.to, length) }))
    .filter(({ from, to }) => from < to);
  const joints = shown.slice(1).filter(({ kind }) => kind !== 'open');
  const seams = new Set([...joints.map(({ from }) => from), ...soft.filter(fits)]);

  return (
    <span class={`ruler ruler-${size}`} role="img" aria-label={label}>
      {over !== undefined && (
        <svg class="r-flags" aria-hidden="true">
          <text class="at-end total" x="100%" y="1.1em">{`实为${figure(over)}`}</text>
        </svg>
      )}
      {flags && <Flags requirement={requirement} professional={professionalRequirement} />}
      <svg height={height} aria-hidden="true">
        <rect class="r-body" x="0" y=".5" width="100%" height={height - 1} />
        <use href={`#ticks-${size}`} />
        {shown.map(({ kind, from, to }) => (
          <rect class={`seg-${kind}`} x={place(from)} y={top} width={place(to - from)} height={band} />
        ))}
        {[...seams].map((at) => (
          <line class="seam" x1={place(at)} x2={place(at)} y1={top - 1} y2={bottom + 1} />
        ))}
        {soft.filter(fits).map((at) => (
          <line class="seam-soft" x1={place(at)} x2={place(at)} y1={top - 1} y2={bottom + 1} />
        ))}
        {size === 'lg' && shown.map((segment) => <Label {...segment} />)}
        {professionalRequirement !== undefined && fits(professionalRequirement) && (
          <>
            <VerticalLine look="subreq" at={professionalRequirement} from={0} to={top - 1} />
            <VerticalLine look="subreq" at={professionalRequirement} from={bottom + 1} to={height} />
            <svg x={place(professionalRequirement)} y="-3" overflow="visible">
              <path class="subreq-flag" d="M-4.5-3H4.5L0 4Z" />
            </svg>
          </>
        )}
        {requirement !== undefined && fits(requirement) && (
          <>
            <VerticalLine look="halo" at={requirement} from={1} to={bottom + 1} />
            <VerticalLine look="req" at={requirement} from={-3} to={height} />
            <svg x={place(requirement)} y="-3" overflow="visible">
              <path class="req-flag" d="M-5.5-3H5.5L0 5Z" />
            </svg>
          </>
        )}
        {over !== undefined && (
          <svg x="100%" y={top + band / 2} overflow="visible">
            <path class="over" d="M2-6L10 0L2 6Z" />
          </svg>
        )}
      </svg>
      {scale && <Scale />}
    </span>
  );
}

function fits(hours: number): boolean {
  return hours <= length;
}

/** At most two decimals. */
function figure(hours: number): string {
  return String(Math.round(hours * 100) / 100);
}

function VerticalLine({ look, at, from, to }: { look: string; at: number; from: number; to: number }) {
  return <line class={look} x1={place(at)} x2={place(at)} y1={from} y2={to} />;
}

/** The requirements by name. Two that stand close are written outwards, so that they do not touch. */
function Flags({
  requirement,
  professional,
}: {
  requirement?: number | undefined;
  professional?: number | undefined;
}) {
  const close = requirement !== undefined && professional !== undefined && requirement - professional < 16;
  return (
    <svg class="r-flags" aria-hidden="true">
      {professional !== undefined && fits(professional) && (
        <text class={close ? 'at-end' : undefined} x={place(professional)} y="1.1em">
          {`专业${figure(professional)}`}
        </text>
      )}
      {requirement !== undefined && fits(requirement) && (
        <text class={close ? 'strong at-start' : 'strong'} x={place(requirement)} y="1.1em">
          {`要求${figure(requirement)}`}
        </text>
      )}
    </svg>
  );
}

/** A segment's label on a plate of paper; on 专业, which is solid, without one. Too short a segment has none. */
function Label({ kind, from, to, text }: Segment) {
  const { top, band } = sizes.lg;
  const hours = to - from;
  if (text === undefined || hours < 14) return null;
  const width = widthOf(text) + 0.875;
  const room = hours < 20 ? ' short tiny' : hours <= 30 ? ' short' : '';
  return (
    <svg
      class={`r-label${kind === 'professional' ? ' on-pro' : ''}${room}`}
      x={place((from + to) / 2)}
      y={top}
      overflow="visible"
    >
      {kind !== 'professional' && (
        <rect class="plate" x={`${-width / 2}em`} y=".5" width={`${width}em`} height={band - 1} />
      )}
      <text y={band / 2} dy=".36em">
        {text}
      </text>
    </svg>
  );
}

/** The width of a short text in em: a Chinese character is one, others about half. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u2e80' ? 1 : 0.56;
  return Math.round(width * 100) / 100;
}
