import type { ComponentChildren } from 'preact';
import { None } from '../../components/None.tsx';
import type { Assessment, Contribution, Line } from '../../engine/assess.ts';
import type { Change, LineDiff, WorthDiff, YearDiff } from '../../engine/diff.ts';
import { countedName } from '../../format/names.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { select } from '../../stores/calculator/activities.ts';
import { draft } from '../../stores/calculator/current.ts';
import { show } from '../../stores/calculator/view.ts';
import { vocabulary } from '../../stores/library.ts';
import { focusSoon, places } from '../draft/focus.ts';
import { Refs } from '../draft/Refs.tsx';
import { titleOf } from '../draft/rows.ts';
import { verdictNames } from '../draft/verdicts.ts';
import { ChangeList } from './ChangeList.tsx';
import { lineSays, worthSays } from './says.ts';

interface RowProps {
  name: ComponentChildren;
  before: string | undefined;
  after: string | undefined;
  children?: ComponentChildren;
}

function Row({ name, before, after, children }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-of="原来">{before ?? <None>没有这一项</None>}</td>
      <td data-of="现在">{after ?? <None>没有这一项</None>}</td>
      <td data-of="因为">{children}</td>
    </tr>
  );
}

interface LineProps {
  line: LineDiff;
  policy: Policy;
  /** Of the requirement. */
  changes: Change[];
}

function LineRow({ line, policy, changes }: LineProps) {
  const says = (side: Line | undefined) => side && lineSays(side);
  const isDue = line.before?.due !== line.after?.due || line.before?.strength !== line.after?.strength;
  return (
    <Row
      name={line.of === 'total' ? '合计' : countedName(line.of, policy)}
      before={says(line.before)}
      after={says(line.after)}
    >
      {isDue ? <ChangeList policy={policy.id} changes={changes} /> : '记录计入的数变了'}
    </Row>
  );
}

interface WorthProps {
  worth: WorthDiff;
  policy: Policy;
  then: Assessment | undefined;
  now: Assessment | undefined;
}

function WorthRow({ worth, policy, then, now }: WorthProps) {
  const activity = draft.value.activities.find(({ id }) => id === worth.activity);
  const open = () => {
    show('records');
    select(worth.activity);
    focusSoon(places.form);
  };
  const says = (side: Contribution | undefined, assessment: Assessment | undefined) =>
    side && assessment && worthSays(side, assessment);
  const known = worth.after ?? worth.before;
  return (
    <Row
      name={
        <button type="button" class="link" onClick={open}>
          {activity && titleOf(activity, vocabulary.value)}
        </button>
      }
      before={says(worth.before, then)}
      after={says(worth.after, now)}
    >
      {worth.by.length > 0 ? (
        <ChangeList policy={policy.id} changes={worth.by} />
      ) : (
        <Refs policy={policy.id} clauses={known?.clauses ?? []} />
      )}
    </Row>
  );
}

interface Props {
  year: YearDiff;
  changes: Change[];
  before: Policy;
  after: Policy;
}

/** One year of the record, then and now: only what differs, each with the change behind it. */
export function YearTable({ year, changes, before, after }: Props) {
  const asked = [after, before].flatMap(({ requirements }) => requirements);
  const verdicts = [year.before, year.after].map((side) =>
    side ? verdictNames[side.verdict] : '没有这项要求',
  );
  const isAsked = (reading: string) =>
    [year.before, year.after].some((side) => side?.readings.some((each) => each.reading === reading));
  const ofRequirement = changes.filter(
    ({ part, id }) =>
      (part === 'requirement' && id === year.requirement) || (part === 'reading' && isAsked(id)),
  );
  return (
    <table class="share-t">
      <caption>
        {year.year}年度“{asked.find(({ id }) => id === year.requirement)?.title}”：
        {[...new Set(verdicts)].join(' → ')}
      </caption>
      <thead>
        <tr>
          <th scope="col">项目</th>
          <th scope="col">原来</th>
          <th scope="col">现在</th>
          <th scope="col">因为</th>
        </tr>
      </thead>
      <tbody>
        {year.lines.map((line) => (
          <LineRow key={line.of} line={line} policy={after} changes={ofRequirement} />
        ))}
        {year.activities.map((worth) => (
          <WorthRow key={worth.activity} worth={worth} policy={after} then={year.before} now={year.after} />
        ))}
      </tbody>
    </table>
  );
}
