import { Seal } from '../../components/Seal.tsx';
import { Status } from '../../components/Status.tsx';
import { levelName } from '../../format/level.ts';
import { figure } from '../../format/number.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { Entry } from '../../stores/roster/filter.ts';
import { type Subject, shortIn, subjectKey, verdictOn } from '../../stores/roster/subjects.ts';
import { Details } from './Details.tsx';
import { memo } from './memo.ts';
import { shortName } from './words.ts';
import { YearMarks } from './YearMarks.tsx';

interface Props {
  entry: Entry;
  /** The row's number in the whole table. */
  at: number;
  columns: number;
  subjects: readonly Subject[];
  /** The year looked at; without it the application as a whole. */
  year: number | undefined;
  policy: Policy | undefined;
  isOpen: boolean;
  toggle: (id: string) => void;
}

/** 12, 够 where nothing is short; where no number is asked nothing stands. */
function Short({ short }: { short: number | undefined }) {
  if (short === undefined) return <span class="vh">没有确定要求的年度</span>;
  return short === 0 ? <span class="qq">够</span> : <b>{figure(short)}</b>;
}

/** Papers are counted where something is recorded. */
function Papers({ entry: { person, line } }: { entry: Entry }) {
  if (!line) return null;
  if (line.papersMissing > 0) return <>{line.papersMissing}项</>;
  return person.activities.length > 0 ? <span class="qq">不缺</span> : <span class="vh">没有记录</span>;
}

/** A person in a line: who, the verdict, the years, what is short. */
export const Row = memo(function Row({ entry, at, columns, subjects, year, policy, isOpen, toggle }: Props) {
  const { person, line } = entry;
  const isLoose = line && year === undefined && line.verdict !== 'undecided' && !line.firm;
  return (
    <>
      <tr aria-rowindex={at} class={isOpen ? 'is-open' : undefined}>
        <th scope="row" class="c-name">
          <button type="button" class="link" aria-expanded={isOpen} onClick={() => toggle(person.id)}>
            {person.name || '没有姓名'}
          </button>
          {person.number && <span class="sm qq">{person.number}</span>}
        </th>
        <td class="c-dep">{person.department}</td>
        <td class="c-level">
          {levelName(person.level)}
          {person.title && <span class="sm qq">{person.title}</span>}
        </td>
        <td class="c-verdict">
          {line ? <Seal verdict={verdictOn(line, year)} /> : <span class="q">没有算</span>}
          {isLoose && <Status kind="doubt">{line.chosen ? '按所选年度' : '随读法变'}</Status>}
        </td>
        <td class="c-years">{line && policy && <YearMarks years={line.years} policy={policy} />}</td>
        {subjects.map((subject) => (
          <td key={subjectKey(subject)} class="c-num" data-l={shortName(subject, policy)}>
            {line && <Short short={shortIn(line, subject, year)} />}
          </td>
        ))}
        <td class="c-num" data-l="缺材料">
          <Papers entry={entry} />
        </td>
      </tr>
      {isOpen && (
        <tr class="rs-more">
          <td colSpan={columns}>
            <Details person={person} />
          </td>
        </tr>
      )}
    </>
  );
});
