import type { ComponentChildren } from 'preact';
import { Ruler } from '../../components/Ruler.tsx';
import { Seal } from '../../components/Seal.tsx';
import { Status } from '../../components/Status.tsx';
import { countedName } from '../../format/names.ts';
import { figure, unitName } from '../../format/number.ts';
import type { Outcome } from '../../stores/what-if/outcomes.ts';
import { Done } from '../draft/Done.tsx';
import { yearRuler } from '../draft/segments.ts';
import { lineText, professionalFirst } from '../draft/verdicts.ts';

function Figures({ outcome: { within, found } }: { outcome: Outcome }) {
  if (!within) return <p class="state">这个地区的文件已经不在这里，请另选。</p>;
  if (found.length === 0) return <p class="state">这份文件没有适用的学时要求。</p>;
  return (
    <>
      {found.map((assessment) => {
        const { requirement, unit, total, floors, span, verdict, readings, reference, year } = assessment;
        const title = within.requirements.find(({ id }) => id === requirement)?.title;
        return (
          <div class="sum" key={requirement}>
            {found.length > 1 && <p class="sm qq">{title}</p>}
            {span ? (
              <>
                <p class="yr">
                  <span>
                    <Done done={total.done} />
                    {unitName(unit)}
                  </span>
                  <Seal verdict={verdict} />
                </p>
                {unit === 'hours' && <Ruler size="sm" {...yearRuler(assessment, within)} />}
                {typeof total.due === 'number' && (
                  <p>
                    要求{figure(total.due)}
                    {total.short > 0 ? `，还差${figure(total.short)}` : '，已够'}
                  </p>
                )}
                {professionalFirst(floors).map((line) => (
                  <p class="sm qq" key={line.of}>
                    {countedName(line.of as Parameters<typeof countedName>[0], within)} {lineText(line)}
                  </p>
                ))}
              </>
            ) : (
              <p>周期待定，先填本人的情况。</p>
            )}
            {reference && <p class="sm qq">{year}年度只能参照</p>}
            {readings.some(({ changesVerdict }) => changesVerdict) && (
              <Status kind="doubt">换一种读法，结论会改变</Status>
            )}
          </div>
        );
      })}
    </>
  );
}

/** The draft or a scenario, to stand beside others: total, ruler, parts, and below it what is its own. */
export function Card({
  name,
  outcome,
  current = false,
  children,
}: {
  name: string;
  outcome: Outcome;
  /** Its facts are shown below. */
  current?: boolean;
  children: ComponentChildren;
}) {
  return (
    <li class={current ? 'card current' : 'card'}>
      <section aria-label={name}>
        <h3>{name}</h3>
        {outcome.within && (
          <p class="sm qq">
            {outcome.within.name}，{outcome.found[0]?.year}年度
          </p>
        )}
        <Figures outcome={outcome} />
        {children}
      </section>
    </li>
  );
}
