import { useEffect } from 'preact/hooks';
import { adding, choosing, draft, opened } from '../../stores/calculator/current.ts';
import { followChosen } from '../../stores/calculator/readings.ts';
import { selectedActivity } from '../../stores/calculator/result.ts';
import { followAddress, view } from '../../stores/calculator/view.ts';
import { library } from '../../stores/library.ts';
import { carried, followHash } from '../../stores/share/carried.ts';
import { Bar } from './Bar.tsx';
import { Basis } from './Basis.tsx';
import { Dock } from './Dock.tsx';
import { Drafts } from './Drafts.tsx';
import { Form } from './Form.tsx';
import { Guard } from './Guard.tsx';
import { KindPicker } from './KindPicker.tsx';
import { Loaded } from './Loaded.tsx';
import { useSafeLeaving } from './leaving.ts';
import { Notices } from './Notices.tsx';
import { Person } from './Person.tsx';
import { Records } from './Records.tsx';
import { Result } from './Result.tsx';
import { Spoken } from './Spoken.tsx';
import { View, Views } from './Views.tsx';
import { begin, Waiting } from './Waiting.tsx';

/** Follows what the address says of the draft. */
function useAddress(): void {
  useEffect(() => {
    followAddress();
    followHash();
    addEventListener('popstate', followAddress);
    addEventListener('hashchange', followHash);
    return () => {
      removeEventListener('popstate', followAddress);
      removeEventListener('hashchange', followHash);
    };
  }, []);
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
  useAddress();
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
