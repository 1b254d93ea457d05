import { None } from '../../components/None.tsx';
import { Ruler } from '../../components/Ruler.tsx';
import type { Recognition } from '../../engine/recognise.ts';
import { stateText } from '../../format/explain.ts';
import { shortName } from '../../format/identity.ts';
import { locatorText } from '../../format/locator.ts';
import { figures, unitName } from '../../format/number.ts';
import { draft } from '../../stores/calculator/current.ts';
import { regions } from '../../stores/calculator/regions.ts';
import { vocabulary } from '../../stores/library.ts';
import { clauseHref } from './links.ts';
import { recordSegments } from './segments.ts';

const words: Partial<Record<Recognition['state'], string>> = { denied: '不计', incomplete: '待填' };

const worthText = ({ hours, state, unit, exempts }: Recognition): string => {
  if (exempts) return '免学';
  return hours ? `${figures(hours)}${unit === 'hours' ? '' : unitName(unit)}` : (words[state] ?? '未规定');
};

function Worth({ recognition }: { recognition: Recognition }) {
  const text = worthText(recognition);
  const [clause] = recognition.clauses;
  if (recognition.state === 'unspecified') return <None />;
  if (!clause) return <>{text}</>;
  return (
    <a href={clauseHref(recognition.policy, clause)}>
      {text}
      <span class="vh">，见{locatorText(clause)}</span>
    </a>
  );
}

/** The selected record in every region, and why where there is no plain figure. */
export function Regions() {
  const all = regions.value;
  const remarks = new Map<string, string[]>();
  for (const { policy, recognition } of all) {
    if (recognition.state === 'recognised') continue;
    const says = stateText(recognition, vocabulary.value);
    remarks.set(says, [...(remarks.get(says) ?? []), shortName(policy)]);
  }
  return (
    <>
      <h3>同一条记录，{all.length === 5 ? '五' : all.length}地各算多少</h3>
      <ul class="five">
        {all.map(({ policy, recognition }) => {
          const name = shortName(policy);
          return (
            <li key={policy.id}>
              <span>{policy.id === draft.value.policy ? <b>{name}</b> : name}</span>
              <Ruler
                size="sm"
                label={`${name}${worthText(recognition)}${recognition.hours ? '学时' : ''}`}
                segments={recordSegments(recognition)}
              />
              <span class="o">
                <Worth recognition={recognition} />
              </span>
            </li>
          );
        })}
      </ul>
      <ul class="sm qq">
        {[...remarks].map(([says, names]) => (
          <li key={says}>
            {names.join('、')}：{says}
          </li>
        ))}
      </ul>
    </>
  );
}
