import { Icon } from '../../components/Icon.tsx';
import { None } from '../../components/None.tsx';
import { Status } from '../../components/Status.tsx';
import { hoursText } from '../../format/number.ts';
import { select } from '../../stores/calculator/activities.ts';
import { adding, draft, selected, startAdding } from '../../stores/calculator/current.ts';
import { readActivity } from '../../stores/calculator/facts.ts';
import { proofOf } from '../../stores/calculator/papers.ts';
import { assessments, contributionOf, policy } from '../../stores/calculator/result.ts';
import type { DraftActivity } from '../../stores/drafts/draft.ts';
import { vocabulary } from '../../stores/library.ts';
import { Foot } from '../backup/Foot.tsx';
import { focusSoon, isStacked, places } from './focus.ts';
import { metaOf, type Row, rowOf, titleOf, withPapers } from './rows.ts';
import { Undo } from './Undo.tsx';

function Worth({ worth }: { worth: Row['worth'] }) {
  if ('figure' in worth) return <span class={worth.apart ? 'hr word' : 'hr'}>{worth.figure}</span>;
  return <span class="hr word">{worth.silent ? <None>{worth.word}</None> : worth.word}</span>;
}

function Item({ activity }: { activity: DraftActivity }) {
  const { facts, troubles } = readActivity(activity);
  const found = contributionOf(activity.id);
  const row = found && rowOf(found.contribution, found.assessment, vocabulary.value);
  const within = policy.value;
  const status =
    troubles.length > 0
      ? { kind: 'doubt' as const, text: `${troubles.length}处要改` }
      : withPapers(row?.status, proofOf(activity));
  const names = { vocabulary: vocabulary.value, year: draft.value.year };
  const meta = within ? metaOf(activity, facts, found?.contribution, { policy: within, ...names }) : [];
  const open = () => {
    select(activity.id);
    if (isStacked()) focusSoon(places.form);
  };
  return (
    <li>
      <button
        type="button"
        aria-current={activity.id === selected.value && !adding.value ? 'true' : undefined}
        onClick={open}
      >
        <span class="ti">{titleOf(activity, vocabulary.value)}</span>
        {row && <Worth worth={row.worth} />}
        <span class="me">
          {meta.map((part, at) => (
            <span class="ib" key={part}>
              {part}
              {at < meta.length - 1 && '，'}
            </span>
          ))}
        </span>
        {status && <Status kind={status.kind}>{status.text}</Status>}
      </button>
    </li>
  );
}

function Sum() {
  const [main] = assessments.value;
  if (!main) return null;
  const counted = main.activities.filter((contribution) => contribution.counted > 0).length;
  return (
    <p class="sub">
      <span>
        {draft.value.activities.length}条，计入{counted}条
      </span>
      <span>
        合计<b>{hoursText(main.total.done)}</b>
      </span>
    </p>
  );
}

/** The records of the draft, what each is worth, and the way to add one. */
export function Records() {
  const { activities } = draft.value;
  const add = () => {
    startAdding();
    focusSoon(places.kinds);
  };
  return (
    <section aria-labelledby="records">
      <div class="pane-h">
        <h2 id="records">学习记录</h2>
        <button type="button" class="btn" id={places.add} onClick={add}>
          <Icon name="plus" />
          添加
        </button>
      </div>
      <Undo />
      {activities.length === 0 ? (
        <div class="empty">
          <p>
            <b>还没有学习记录</b>
          </p>
          <p>先核对地区和年度，再添加一条。记录只存在这台设备的浏览器里。</p>
        </div>
      ) : (
        <>
          <ul class="acts">
            {activities.map((activity) => (
              <Item key={activity.id} activity={activity} />
            ))}
          </ul>
          <Sum />
        </>
      )}
      <Foot />
    </section>
  );
}
