import { Icon } from '../../components/Icon.tsx';
import { hoursText } from '../../format/number.ts';
import { choosing, draft, startAdding } from '../../stores/calculator/current.ts';
import { isFiltered, isLong } from '../../stores/calculator/list.ts';
import { assessments } from '../../stores/calculator/result.ts';
import { letChoose } from '../../stores/calculator/selection.ts';
import { Foot } from '../backup/Foot.tsx';
import { focusSoon, places } from './focus.ts';
import { later } from './later.tsx';
import { RecordList } from './RecordList.tsx';
import { Told } from './Told.tsx';
import { Undo } from './Undo.tsx';

/** Only a list of several records has it. */
const ListBar = later(() => import('./ListBar.tsx').then(({ ListBar }) => ListBar));

function Sum() {
  const [main] = assessments.value;
  if (!main) return null;
  const counted = main.activities.filter((contribution) => contribution.counted > 0).length;
  const { activities, year } = draft.value;
  return (
    <p class="sub">
      <span>
        {activities.length}条，{isLong.value && `${year}年度`}计入{counted}条
      </span>
      <span>
        合计<b>{hoursText(main.total.done)}</b>
      </span>
    </p>
  );
}

/** The records of the draft, what each is worth, and the way to add one. */
export function Records() {
  const add = () => {
    startAdding();
    focusSoon(places.kinds);
  };
  return (
    <section aria-labelledby="records">
      <div class="pane-h">
        <h2 id="records">学习记录</h2>
        {choosing.value ? (
          <button type="button" class="btn" onClick={() => letChoose(false)}>
            完成
          </button>
        ) : (
          <button type="button" class="btn" id={places.add} onClick={add}>
            <Icon name="plus" />
            添加
          </button>
        )}
      </div>
      <Undo />
      {!choosing.value && <Told />}
      {draft.value.activities.length === 0 ? (
        <div class="empty">
          <p>
            <b>还没有学习记录</b>
          </p>
          <p>先核对地区和年度，再添加一条。记录只存在这台设备的浏览器里。</p>
        </div>
      ) : (
        <>
          {isLong.value && <ListBar />}
          <RecordList />
          {!isFiltered.value && <Sum />}
        </>
      )}
      <Foot />
    </section>
  );
}
