import { useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Note } from '../../components/Note.tsx';
import { adding, choosing, draft, opened } from '../../stores/calculator/current.ts';
import { start } from '../../stores/calculator/open.ts';
import { followChosen } from '../../stores/calculator/readings.ts';
import { selectedActivity } from '../../stores/calculator/result.ts';
import { flush, isHeld, isUnsaved, leave, saveState } from '../../stores/calculator/saving.ts';
import { followAddress, view } from '../../stores/calculator/view.ts';
import { refreshToday } from '../../stores/clock.ts';
import { fetchWriting } from '../../stores/database.ts';
import { library, loadLibrary } from '../../stores/library.ts';
import { carried, followHash } from '../../stores/share/carried.ts';
import { Bar } from './Bar.tsx';
import { Basis } from './Basis.tsx';
import { Dock } from './Dock.tsx';
import { Drafts } from './Drafts.tsx';
import { Form } from './Form.tsx';
import { Guard } from './Guard.tsx';
import { KindPicker } from './KindPicker.tsx';
import { Loaded } from './Loaded.tsx';
import { Notices } from './Notices.tsx';
import { Person } from './Person.tsx';
import { Records } from './Records.tsx';
import { Result } from './Result.tsx';
import { Spoken } from './Spoken.tsx';
import { View, Views } from './Views.tsx';

/** Fetches the policies, then opens a draft. */
async function begin(source: string): Promise<void> {
  if (await loadLibrary(source)) await start();
}

/** Saves what waits before the page goes; where saving fails, asks before leaving. */
function useSafeLeaving(): void {
  useEffect(() => {
    const turn = () => {
      if (document.visibilityState === 'hidden') void flush();
      else refreshToday();
    };
    followAddress();
    followHash();
    // What writes is needed once something is typed: it is fetched when a hand comes near.
    const fetchSoon = () => void fetchWriting().catch(() => {});
    addEventListener('pointerdown', fetchSoon, { once: true });
    addEventListener('keydown', fetchSoon, { once: true });
    addEventListener('popstate', followAddress);
    addEventListener('hashchange', followHash);
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', turn);
    return () => {
      removeEventListener('pointerdown', fetchSoon);
      removeEventListener('keydown', fetchSoon);
      removeEventListener('popstate', followAddress);
      removeEventListener('hashchange', followHash);
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', turn);
    };
  }, []);
  // Listening keeps some browsers from going back quickly, so only while there is something to lose.
  useSignalEffect(() => {
    const state = saveState.value;
    if (state.kind !== 'failed') return;
    const ask = (event: BeforeUnloadEvent) => {
      if (!isUnsaved()) return;
      // A page of the later version stores what this one leaves; where storage is blocked, none may ever.
      if (state.because !== 'later' || !leave()) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  });
}

/** What stands until there is a draft to show, or when the policies could not be fetched. */
function Waiting({ source }: { source: string }) {
  if (library.value.state !== 'failed')
    return (
      <div class="calc-wait" role="status">
        <p class="q">正在读取规则和本机的草稿</p>
        {isHeld.value && (
          <Note>
            另一个窗口里开着旧的学时尺，本机的草稿要等它放开。请关闭或刷新那个窗口，这里会接着打开。
          </Note>
        )}
      </div>
    );
  return (
    <div class="calc-wait">
      <div class="empty" role="alert">
        <p>
          <b>规则没有读到</b>
        </p>
        <p>可能断网了，或网站正在更新。本机保存的草稿不受影响。</p>
        <div class="btns">
          <button type="button" class="btn pri" onClick={() => void begin(source)}>
            重试
          </button>
        </div>
      </div>
    </div>
  );
}

/** Fetches what shows the draft that the address carries. */
const linked = () => import('../share/Linked.tsx').then(({ Linked }) => Linked);

/** The draft on the screen in one of its views. */
function Shown() {
  return (
    <>
      <Basis />
      <Guard of={draft.value}>
        <Person />
      </Guard>
      <Views />
      {view.value === 'records' ? <RecordsView /> : <View name={view.value} />}
    </>
  );
}

/** Fetches what changes several records together. */
const together = () => import('../records/Together.tsx').then(({ Together }) => Together);

/** The records, one record's form, and what they come to. */
function RecordsView() {
  const activity = selectedActivity.value;
  return (
    <>
      <div class="calc">
        <Records />
        {choosing.value ? (
          <Loaded load={together} />
        ) : (
          <Guard of={draft.value} as="section">
            {activity && !adding.value ? (
              <Form key={`${draft.value.id} ${activity.id}`} activity={activity} />
            ) : (
              <KindPicker />
            )}
          </Guard>
        )}
        <Result />
      </div>
      <Dock />
      <Spoken />
    </>
  );
}

/** The calculator: records, one record's form, and what they come to. `source` is the address of the policies. */
export function Calculator({ source }: { source: string }) {
  useSafeLeaving();
  useEffect(() => void begin(source), [source]);
  useEffect(followChosen, []);
  const isReady = opened.value && library.value.state === 'ready';
  // A draft that the address carries is answered before anything is changed here.
  const isAsked = carried.value !== undefined;
  return (
    <>
      <div class="page-h calc-h">
        <div>
          <h1>学时测算</h1>
          {isReady && !isAsked && <Drafts />}
        </div>
        {!isReady && <div class="calc-bar" />}
        {isReady && !isAsked && <Bar />}
      </div>
      {isReady ? (
        <>
          <Notices />
          {isAsked ? <Loaded load={linked} /> : <Shown />}
        </>
      ) : (
        <Waiting source={source} />
      )}
    </>
  );
}
