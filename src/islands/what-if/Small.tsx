import { Ruler } from '../../components/Ruler.tsx';
import { Status } from '../../components/Status.tsx';
import type { Assessment } from '../../engine/assess.ts';
import { countedName } from '../../format/names.ts';
import { figure } from '../../format/number.ts';
import { differenceText } from '../../format/what-if.ts';
import { show } from '../../stores/calculator/view.ts';
import { policies, vocabulary } from '../../stores/library.ts';
import { tried } from '../../stores/what-if/outcomes.ts';
import { yearRuler } from '../draft/segments.ts';
import { verdictNames } from '../draft/verdicts.ts';

const looks = { met: 'ok', exempt: 'ok', 'not-met': 'bad', undecided: 'doubt' } as const;

/** 共99，专业61 */
function sumText({ total, floors }: Assessment): string {
  const parts = floors.map(
    (line) => `，${countedName(line.of as Parameters<typeof countedName>[0])}${figure(line.done.value)}`,
  );
  return `共${figure(total.done.value)}${parts.join('')}`;
}

/** The first two scenarios, small, beside the result. */
export function Small() {
  const all = tried.value.slice(0, 2);
  const library = { policies: policies.value, vocabulary: vocabulary.value };
  return (
    <>
      <h3>
        如果再学一点
        <button type="button" class="link sm" onClick={() => show('what-if')}>
          改方案
        </button>
      </h3>
      <div class="wi">
        {all.map(({ scenario, within, found: [main], differences }) => (
          <div key={scenario.id}>
            <b>{scenario.name}</b>
            <p>{differences.map((each) => differenceText(each, library)).join('；') || '与现在相同'}</p>
            {within && main?.span && (
              <>
                {main.unit === 'hours' && <Ruler size="sm" {...yearRuler(main, within)} />}
                <p>{sumText(main)}</p>
                <Status kind={looks[main.verdict]}>{verdictNames[main.verdict]}</Status>
              </>
            )}
          </div>
        ))}
      </div>
    </>
  );
}
