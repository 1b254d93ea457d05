import { figure } from '../../format/number.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { Vocabulary } from '../../policy/schema/vocabulary.ts';
import { ChartView } from './ChartView.tsx';
import { chartsOf, sampleOn, tableOf } from './drawing.ts';
import { RankTable } from './RankTable.tsx';

interface Props {
  policies: readonly Policy[];
  kind: string;
  vocabulary: Vocabulary;
}

/** A kind drawn: its curves and steps, then its tables by case and rank. Nothing where no region has a figure. */
export function Drawings({ policies, kind, vocabulary }: Props) {
  const charts = chartsOf(policies, kind, vocabulary);
  const axis = charts[0]?.axis;
  const tables = policies.flatMap((policy) => tableOf(policy, kind, axis, vocabulary) ?? []);
  if (charts.length === 0 && tables.length === 0)
    return <p class="q">没有一地给出折算数，无图可画。各地写了什么、没写什么，见下。</p>;
  const ranked = tables.some(({ ranks }) => ranks.some((run) => run.length > 0));
  return (
    <>
      {charts.map((chart) => (
        <ChartView chart={chart} vocabulary={vocabulary} />
      ))}
      {tables.length > 0 && (
        <div class="chart">
          <h3>{ranked ? '学时随排名和级别' : '学时随情形'}</h3>
          <p class="sm q">
            {'由规则逐格算出，单位学时；有上下限的，是各种读法和核定的范围'}
            {axis && `；设${axis.name}${figure(sampleOn(axis))}${axis.unit}`}
            {'。没有列出的地区，不按这些区分或没有折算数。'}
          </p>
          <div class="tables">
            {tables.map((table) => (
              <RankTable table={table} vocabulary={vocabulary} />
            ))}
          </div>
        </div>
      )}
    </>
  );
}
