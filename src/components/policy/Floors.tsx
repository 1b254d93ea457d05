import type { Due } from '../../engine/due.ts';
import { countedName } from '../../format/names.ts';
import { dueText } from '../../format/requirement.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { ReadingMark } from './ReadingMark.tsx';

interface Props {
  policy: Policy;
  due: Due[];
  here?: boolean;
}

/** As on the ruler, so that lines and segments follow one another alike; what is not on the ruler comes after. */
const order = ['professional', 'public'];
const placeOf = ({ of }: Due): number => (order.includes(of) ? order.indexOf(of) : order.length);

/** What a requirement asks for subject by subject, one line each, marked where it rests on a reading. */
export function Floors({ policy, due, here = false }: Props) {
  return (
    <ul class="floors">
      {due
        .filter(({ of }) => of !== 'total')
        .sort((a, b) => placeOf(a) - placeOf(b))
        .map((each) => (
          <li>
            <span class="qq">{countedName(each.of as 'public', policy)}</span> {dueText(each)}{' '}
            <ReadingMark policy={policy} readings={each.readings} here={here} short="歧义" />
          </li>
        ))}
    </ul>
  );
}
