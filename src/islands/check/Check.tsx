import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { draft, opened } from '../../stores/calculator/current.ts';
import { followChosen } from '../../stores/calculator/readings.ts';
import { library } from '../../stores/library.ts';
import { Drafts } from '../draft/Drafts.tsx';
import { Guard } from '../draft/Guard.tsx';
import { Loaded } from '../draft/Loaded.tsx';
import { useSafeLeaving } from '../draft/leaving.ts';
import { Notices } from '../draft/Notices.tsx';
import { SaveState } from '../draft/SaveState.tsx';
import { begin, Waiting } from '../draft/Waiting.tsx';
import { Report } from './Report.tsx';

/** What follows the years in the report; each is fetched when the report is shown. */
const sections: readonly (() => Promise<ComponentType>)[] = [
  () => import('./Evidence.tsx').then(({ Evidence }) => Evidence),
];

/** The self-check of the draft on the screen. `source` is the address of the policies with all their provisions. */
export function Check({ source }: { source: string }) {
  useSafeLeaving();
  useEffect(() => void begin(source), [source]);
  useEffect(followChosen, []);
  const isReady = opened.value && library.value.state === 'ready';
  return (
    <>
      <div class="rp-h">
        <h1>职称申报学时自查</h1>
        {isReady && (
          <div class="no-print">
            <Drafts />
            <SaveState />
          </div>
        )}
      </div>
      {isReady ? (
        <>
          <Notices />
          <Guard of={draft.value}>
            <Report />
          </Guard>
          {sections.map((load) => (
            <Loaded key={load} load={load} inner />
          ))}
        </>
      ) : (
        <Waiting source={source} />
      )}
    </>
  );
}
