import { sourceHref } from '../../components/addresses.ts';
import { Note } from '../../components/Note.tsx';
import { day } from '../../format/date.ts';
import { governsText } from '../../format/identity.ts';
import { yearsText } from '../../format/years.ts';
import { policy } from '../../stores/calculator/result.ts';
import { checked } from '../../stores/check/checked.ts';

/** What the report rests on: years that the document does not govern, years the person chose, and its validity. */
export function Premises() {
  const [within, result] = [policy.value, checked.value];
  if (!within || !result) return null;
  const reference = result.years
    .filter(({ assessments }) => assessments.some((each) => each.reference))
    .map(({ year }) => year);
  return (
    <Note>
      <p>
        <b>
          前提：
          {reference.length > 0
            ? `${yearsText(reference)}年度按这份文件的标准套算，只能参照。`
            : '按这份文件的标准逐年判断。'}
        </b>
        文件适用{governsText(within)}，{day(within.issued)}发布，
        <a href={sourceHref(within.id)}>效力未核验</a>。
        {result.asked.chosen && '要看哪些年度，文件没有写，按自己选的。'}
        {result.asked.enough === 'any' && '按现在的读法，有一个年度符合即可。'}
        {result.parts && '只看文件对这一事项要求的科目。'}
      </p>
    </Note>
  );
}
