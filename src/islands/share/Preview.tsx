import { None } from '../../components/None.tsx';
import { Status } from '../../components/Status.tsx';
import { dayOfMoment } from '../../format/date.ts';
import { figure, hoursText, unitName } from '../../format/number.ts';
import { policies, vocabulary } from '../../stores/library.ts';
import type { DraftFile } from '../../stores/share/file.ts';
import { type Outcome, outcomesOf } from '../../stores/share/outcome.ts';
import { titleOf } from '../draft/rows.ts';
import { verdictNames } from '../draft/verdicts.ts';

const dueText = ({ due, unit }: Outcome): string => {
  if (typeof due === 'number') return `，要求${figure(due)}${unitName(unit)}`;
  return due === undefined ? '' : '，要求的数字没有写';
};

const outcomeText = (outcome: Outcome): string =>
  `${hoursText(outcome.done)}${unitName(outcome.unit)}${dueText(outcome)}，${verdictNames[outcome.verdict]}`;

const keyOf = ({ requirement, year }: Outcome): string => `${year} ${requirement}`;

/** What one came to there and here; an outcome that is only on one side stands alone. */
function Came({
  there,
  here,
  from,
}: {
  there: Outcome | undefined;
  here: Outcome | undefined;
  from: string;
}) {
  const [then, now] = [there, here].map((outcome) => outcome && outcomeText(outcome));
  return (
    <tr>
      <th scope="row">{(there ?? here)?.year}年度</th>
      <td data-of={`${from}里写的`}>{then ?? <None>没有这一项</None>}</td>
      <td data-of="现在算的">
        {now ?? <None>没有这一项</None>} {then !== now && <Status kind="doubt">不同</Status>}
      </td>
    </tr>
  );
}

/** Records that counted for another figure there than here. */
function Changed({ file, here, from }: { file: DraftFile; here: Outcome[]; from: string }) {
  const changed = file.draft.activities.flatMap((activity) =>
    file.outcomes.flatMap((there) => {
      const now = here.find((each) => keyOf(each) === keyOf(there));
      const counted = (outcome: Outcome | undefined) =>
        outcome?.activities.find((each) => each.activity === activity.id)?.counted;
      const [before, after] = [counted(there), counted(now)];
      if (before === undefined || after === undefined || before === after) return [];
      return [
        {
          key: `${keyOf(there)} ${activity.id}`,
          title: titleOf(activity, vocabulary.value),
          before,
          after,
          there,
        },
      ];
    }),
  );
  if (changed.length === 0) return null;
  return (
    <ul class="share-changed sm">
      {changed.map(({ key, title, before, after, there }) => (
        <li key={key}>
          {title}（{there.year}年度）：{from}里计入{figure(before)}
          {unitName(there.unit)}，现在计入{figure(after)}
          {unitName(there.unit)}
        </li>
      ))}
    </ul>
  );
}

const sameRules = ({ draft, policies: used }: DraftFile): boolean =>
  policies.value.find(({ id }) => id === draft.policy)?.version ===
  used.find(({ id }) => id === draft.policy)?.version;

/** A draft from outside before it is taken: what it is, and what it came to there and here; `from` is what it came in. */
export function Preview({ file, from }: { file: DraftFile; from: '文件' | '链接' }) {
  const { draft, outcomes, savedAt } = file;
  const here = outcomesOf(draft);
  const all = new Map([...outcomes, ...here].map((outcome) => [keyOf(outcome), outcome]));
  const find = (among: Outcome[], key: string) => among.find((outcome) => keyOf(outcome) === key);
  return (
    <>
      <dl class="share-facts">
        <dt>名称</dt>
        <dd>{draft.name.trim() || <span class="qq">没有起名</span>}</dd>
        <dt>地区和年度</dt>
        <dd>
          {policies.value.find(({ id }) => id === draft.policy)?.name}，{draft.year}年度
        </dd>
        <dt>学习记录</dt>
        <dd>
          {draft.activities.length}条{draft.scenarios && `，试算${draft.scenarios.length}个`}
        </dd>
        <dt>存出时间</dt>
        <dd>{dayOfMoment(savedAt)}</dd>
      </dl>
      <table class="share-t">
        <caption class="vh">存出时的结果和现在的结果</caption>
        <thead>
          <tr>
            <th scope="col">年度</th>
            <th scope="col">{from}里写的</th>
            <th scope="col">现在算的</th>
          </tr>
        </thead>
        <tbody>
          {[...all.keys()].sort().map((key) => (
            <Came key={key} there={find(outcomes, key)} here={find(here, key)} from={from} />
          ))}
        </tbody>
      </table>
      <Changed file={file} here={here} from={from} />
      {!sameRules(file) && <p class="hint">{from}是按规则的另一个版本算的，以现在算的为准。</p>}
    </>
  );
}
