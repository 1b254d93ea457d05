import { boxesText } from '../../format/boxes.ts';
import { shortName } from '../../format/identity.ts';
import { figure } from '../../format/number.ts';
import type { Vocabulary } from '../../policy/schema/vocabulary.ts';
import { None } from '../None.tsx';
import { Refs } from '../policy/Refs.tsx';
import type { Axis } from './axis.ts';
import type { Line, Plot } from './drawing.ts';
import { lineText, shapesOf } from './line.ts';
import { withoutText } from './worth.ts';

interface Props {
  plot: Plot;
  axis: Axis;
  /** The end of the hours' scale. */
  most: number;
  vocabulary: Vocabulary;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** One region: its lines with a letter each, and what the letters mean; cases without a figure below. */
export function PlotView({ plot: { policy, clauses, lines, without }, axis, most, vocabulary }: Props) {
  const name = shortName(policy);
  const said = lines.map((line) => ({
    cases: boxesText(line.boxes, vocabulary),
    says: lineText(line, axis),
  }));
  const spoken = said.map(({ cases, says }) => (cases ? `${cases}：${says}` : says)).join('；');
  return (
    <figure class="plot">
      <figcaption>{policy.name}</figcaption>
      <div
        class="plot-g"
        role="img"
        aria-label={`${name}，学时随${axis.name}：${lines.length === 0 ? '没有折算数' : spoken}。`}
      >
        <svg class="plot-y" aria-hidden="true">
          {[0, most / 2, most].map((hours, at) => (
            <text x="100%" y={`${100 - at * 50}%`} dy={at === 0 ? '-0.1em' : at === 2 ? '0.8em' : '0.35em'}>
              {figure(hours)}
            </text>
          ))}
        </svg>
        <div class="plot-a">
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            <path class="plot-grid" d="M0 0H100M0 50H100M50 0V100M100 0V100" />
            <path class="plot-axis" d="M0 0V100H100" />
            {lines.map((line) => (
              <Shapes line={line} axis={axis} most={most} />
            ))}
          </svg>
          {lines.length > 1 && (
            <svg class="plot-l" aria-hidden="true">
              {apart(lines.map((line) => shapesOf(line, axis, most).end.y)).map((y, at) => (
                <text x="100%" y={`${y}%`}>
                  {letters[at]}
                </text>
              ))}
            </svg>
          )}
          {lines.length === 0 && (
            <span class="plot-none">
              <None>
                {without.length === 1 && without[0] ? reasonOf(without[0], vocabulary) : '没有折算数'}
              </None>
            </span>
          )}
        </div>
        <svg class="plot-x" aria-hidden="true">
          {[0, axis.to / 2, axis.to].map((at, index) => (
            <text x={`${index * 50}%`} y="1em" class={['at-start', 'at-mid', 'at-end'][index]}>
              {index === 2 ? `${figure(at)}${axis.unit}` : figure(at)}
            </text>
          ))}
        </svg>
      </div>
      <ul class="xs">
        {said.map(({ cases, says }, at) => (
          <li>
            {lines.length > 1 && <b>{letters[at]} </b>}
            {cases && <span class="q">{cases}：</span>}
            {says}
          </li>
        ))}
        {lines.length + without.length > 1 &&
          without.map((line) => (
            <li class="qq">{`${boxesText(line.boxes, vocabulary)}：${reasonOf(line, vocabulary)}`}</li>
          ))}
      </ul>
      {lines.length > 0 && (
        <p class="refs">
          <Refs at={clauses} policy={policy.id} />
        </p>
      )}
    </figure>
  );
}

const reasonOf = ({ points: [point] }: Line, vocabulary: Vocabulary): string =>
  point ? withoutText(point, vocabulary) : '';

/** The least distance between two letters, in parts of a hundred. */
const distance = 11;

/** Heights of letters, from above to below, moved apart so that they do not touch, within the drawing. */
function apart(heights: readonly number[]): number[] {
  let above = Number.NEGATIVE_INFINITY;
  const down = heights.map((height) => {
    above = Math.max(height, above + distance);
    return above;
  });
  let below = 100 + distance;
  const up = down.reverse().map((height) => {
    below = Math.min(height, below - distance);
    return Math.round(below * 100) / 100;
  });
  return up.reverse();
}

function Shapes({ line, axis, most }: { line: Line; axis: Axis; most: number }) {
  const { paths, bands } = shapesOf(line, axis, most);
  return (
    <>
      {bands.map((d) => (
        <path class="plot-band" d={d} />
      ))}
      {paths.map((d) => (
        <path class="plot-line" d={d} />
      ))}
    </>
  );
}
