import { boxesText } from '../../format/boxes.ts';
import { figure, figures, unitName } from '../../format/number.ts';
import type { Vocabulary } from '../../policy/schema/vocabulary.ts';
import type { Chart } from './drawing.ts';
import { PlotView } from './PlotView.tsx';

interface Props {
  chart: Chart;
  vocabulary: Vocabulary;
}

/** The regions side by side on the same scales, and the same figures as a table, folded. */
export function ChartView({ chart: { axis, unit, most, plots }, vocabulary }: Props) {
  const name = unitName(unit);
  const ranked = plots.some((plot) => plot.ranked);
  const premises = [axis.premise, ranked ? '本人排名第1位' : undefined].filter((each) => each !== undefined);
  const points = plots.flatMap(({ lines }) => lines)[0]?.points ?? [];
  const shown = columns(points.length);
  const banded = plots.some(({ lines }) =>
    lines.some((line) => line.points.some(({ hours }) => hours && hours.low !== hours.high)),
  );
  return (
    <div class="chart">
      <h3>{`${name}随${axis.name}`}</h3>
      <p class="sm q">
        {`横轴${axis.name}（${axis.unit}），纵轴${name}，各地同一刻度；由规则逐点算出`}
        {premises.length > 0 && `，设${premises.join('，')}`}
        {'。没有说到的事实未填。'}
        {banded && '实线是默认读法，浅色区间是各种读法和核定的上下限。'}
      </p>
      <div class="plots">
        {plots.map((plot) => (
          <PlotView plot={plot} axis={axis} most={most} vocabulary={vocabulary} />
        ))}
      </div>
      <details class="fold">
        <summary>图中的数</summary>
        <table class="grid-t">
          <thead>
            <tr>
              <th scope="col">{axis.name}</th>
              {shown.map((at) => (
                <th scope="col">{`${figure(points[at]?.at ?? 0)}${axis.unit}`}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {plots.flatMap(({ policy, lines }) =>
              lines.map((line) => {
                const cases = boxesText(line.boxes, vocabulary);
                return (
                  <tr>
                    <th scope="row">
                      {policy.name}
                      {cases && <span class="q">{`：${cases}`}</span>}
                    </th>
                    {shown.map((at) => {
                      const hours = line.points[at]?.hours;
                      return <td>{hours ? figures({ low: hours.low, high: hours.high }) : '未规定'}</td>;
                    })}
                  </tr>
                );
              }),
            )}
          </tbody>
        </table>
      </details>
    </div>
  );
}

/** Which points the table shows: the first, and up to five more evenly to the last. */
function columns(points: number): number[] {
  const all = Array.from({ length: 6 }, (_, index) => Math.round((index * (points - 1)) / 5));
  return [...new Set(all)];
}
