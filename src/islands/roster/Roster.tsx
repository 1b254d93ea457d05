import { useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Note } from '../../components/Note.tsx';
import { followChosen } from '../../stores/calculator/readings.ts';
import { refreshToday } from '../../stores/clock.ts';
import { library, loadLibrary } from '../../stores/library.ts';
import { recalculate } from '../../stores/roster/calculating.ts';
import { job } from '../../stores/roster/current.ts';
import { refreshFromDrafts } from '../../stores/roster/drafts.ts';
import { changedElsewhere, openRoster, roster, rosterState, saveRoster } from '../../stores/roster/roster.ts';
import { followAddress, view } from '../../stores/roster/view.ts';
import { Guard } from '../draft/Guard.tsx';
import { later } from '../draft/later.tsx';
import { NoRules } from '../draft/NoRules.tsx';
import { Basis } from './Basis.tsx';
import { Empty } from './Empty.tsx';
import { Head } from './Head.tsx';
import { List } from './List.tsx';
import { Progress } from './Progress.tsx';
import { followPrinting } from './printing.ts';
import { Terms } from './Terms.tsx';
import { Undo } from './Undo.tsx';
import { Views } from './Views.tsx';

const Counts = later(() => import('./Counts.tsx').then(({ Counts }) => Counts));
const Batch = later(() => import('./Batch.tsx').then(({ Batch }) => Batch));
const Import = later(() => import('./import/RosterImport.tsx').then(({ RosterImport }) => RosterImport));
const Add = later(() => import('./Add.tsx').then(({ Add }) => Add));

/** Fetches the policies, then opens the roster of this device. */
async function begin(source: string): Promise<void> {
  if (!(await loadLibrary(source))) return;
  await openRoster();
  await refreshFromDrafts();
}

/** What stands until the roster is there, or when the policies could not be fetched. */
function Waiting({ source }: { source: string }) {
  if (library.value.state !== 'failed')
    return (
      <p class="q calc-wait" role="status">
        正在读取规则和本机的名册
      </p>
    );
  return <NoRules kept="名册" retry={() => void begin(source)} />;
}

const because = {
  blocked: '浏览器不让本页保存，名册关掉就没有了。请换一个浏览器，或退出无痕浏览。',
  full: '本机的空间满了，名册的改动没有存上。请清出空间再试。',
  later: '另一个窗口已经用新版打开了本机的数据。请刷新本页再接着做。',
} as const;

/** Says where the roster is not saved. */
function Unsaved() {
  const state = rosterState.value;
  if (state.kind !== 'failed') return null;
  return (
    <Note>
      {because[state.because]}
      <button type="button" class="link" onClick={() => void saveRoster()}>
        再存一次
      </button>
    </Note>
  );
}

/** Says that another window changed the roster too. */
function Elsewhere() {
  if (!changedElsewhere.value) return null;
  return <Note>另一个窗口也改了名册。两边的改动都保留了；同一个人两边都改过的，以本窗口的为准。</Note>;
}

/** What is shown of the roster. */
function View() {
  switch (view.value) {
    case 'add':
      return <Add />;
    case 'imports':
      return <Import />;
    case 'counts':
      return <Counts />;
    case 'batch':
      return <Batch />;
    default:
      return <List />;
  }
}

/** A unit's people together. `source` is the address of the policies with all their provisions. */
export function Roster({ source }: { source: string }) {
  useEffect(() => void begin(source), [source]);
  useEffect(followChosen, []);
  useEffect(() => {
    const turn = () => {
      if (document.visibilityState === 'hidden') return;
      refreshToday();
      // A draft may have been changed meanwhile, in this window or another.
      void refreshFromDrafts();
    };
    followAddress();
    const unfollow = followPrinting();
    addEventListener('popstate', followAddress);
    addEventListener('pageshow', turn);
    document.addEventListener('visibilitychange', turn);
    return () => {
      unfollow();
      removeEventListener('popstate', followAddress);
      removeEventListener('pageshow', turn);
      document.removeEventListener('visibilitychange', turn);
    };
  }, []);
  useSignalEffect(() => {
    // Named here, so that it follows both.
    if (job.value && roster.value) void recalculate();
  });
  const isReady = roster.value !== undefined && library.value.state === 'ready';
  if (!isReady)
    return (
      <>
        <div class="page-h">
          <h1>单位名册</h1>
        </div>
        <Waiting source={source} />
      </>
    );
  const isEmpty = (roster.value?.people.length ?? 0) === 0;
  return (
    <>
      <Head />
      <Unsaved />
      <Elsewhere />
      <Undo />
      <Terms />
      <Guard of={roster.value}>
        {isEmpty && view.value !== 'add' && view.value !== 'imports' ? (
          <Empty />
        ) : (
          <>
            {!isEmpty && <Views />}
            {!isEmpty && <Progress />}
            <View />
          </>
        )}
      </Guard>
      {!isEmpty && <Basis />}
    </>
  );
}
