import { type Act, actTitle, commonActs } from '../../format/acts.ts';
import { documentText, shortName } from '../../format/identity.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { graphOf } from './graph.ts';

const em = (number: number): string => `${Math.round(number * 100) / 100}em`;

/** Where the marks of documents and acts stand from the left, and how far apart lines of type are. */
const documentsAt = 15;
const actsAt = '46%';
const line = 1.45;

/** What the drawing shows, in a sentence; the table below it says it in full. */
function labelOf(policies: readonly Policy[], acts: readonly Act[]): string {
  const common = commonActs(acts).map(
    (act) => `${actTitle(act)}由${act.citedBy.map(({ policy }) => shortName(policy)).join('、')}引用`,
  );
  return `${policies.length}份文件引用了${acts.length}件文件：${[...common, '其余各由一份文件引用'].join('；')}。下表与图相同。`;
}

/** The documents and the acts they cite, with a line for each citation; a pattern for each document, and a mark for what several cite. */
export function CitationGraph({ policies, acts }: { policies: readonly Policy[]; acts: readonly Act[] }) {
  const graph = graphOf(policies, acts, actTitle);
  return (
    <svg class="graph" role="img" aria-label={labelOf(policies, acts)} height={em(graph.height)}>
      {graph.edges.map(({ document, act }) => (
        <line
          class={`edge edge-${document % 5}`}
          x1={em(documentsAt + 0.35)}
          y1={em(graph.documents[document]?.y ?? 0)}
          x2={actsAt}
          y2={em(graph.acts[act]?.y ?? 0)}
        />
      ))}
      {graph.documents.map(({ policy, y }) => (
        <g class="document">
          <text y={em(y - 0.1)}>
            <tspan class="name">{policy.name}</tspan>
            <tspan class="faint" x="0" dy={em(line)}>
              {documentText(policy)}
            </tspan>
          </text>
          <rect x={em(documentsAt - 0.35)} y={em(y - 0.35)} width=".7em" height=".7em" />
        </g>
      ))}
      {graph.acts.map(({ act, lines, y }) => {
        const common = act.citedBy.length > 1;
        return (
          <g class={common ? 'act common' : 'act'}>
            <circle cx={actsAt} cy={em(y)} r={common ? '.6em' : '.35em'} />
            {common && <circle class="core" cx={actsAt} cy={em(y)} r=".25em" />}
            <text class="faint" x={actsAt} dx="1.25em" y={em(y + 0.35)}>
              {act.year ?? '—'}
            </text>
            {lines.map((text, place) => (
              <text
                class={text === act.number ? 'faint' : 'title'}
                x={actsAt}
                dx="4.5em"
                y={em(y + 0.35 + (place - (lines.length - 1) / 2) * line)}
              >
                {text === act.number && common ? `${text}，${act.citedBy.length}份文件引用` : text}
              </text>
            ))}
          </g>
        );
      })}
    </svg>
  );
}
