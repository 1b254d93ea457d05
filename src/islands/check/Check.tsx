import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { reportNames } from '../../format/application.ts';
import { day } from '../../format/date.ts';
import { draft, opened } from '../../stores/calculator/current.ts';
import { followChosen } from '../../stores/calculator/readings.ts';
import { typedApplication } from '../../stores/check/application.ts';
import { today } from '../../stores/clock.ts';
import { library } from '../../stores/library.ts';
import { Drafts } from '../draft/Drafts.tsx';
import { Guard } from '../draft/Guard.tsx';
import { Loaded } from '../draft/Loaded.tsx';
import { useSafeLeaving } from '../draft/leaving.ts';
import { Notices } from '../draft/Notices.tsx';
import { SaveState } from '../draft/SaveState.tsx';
import { begin, Waiting } from '../draft/Waiting.tsx';
import { Walk } from '../draft/Walk.tsx';
import { Application } from './Application.tsx';
import { Report } from './Report.tsx';
import { Side } from './Side.tsx';
import { Sign } from './Sign.tsx';
import { summaryText } from './summary.ts';

const evidence = () => import('./Evidence.tsx').then(({ Evidence }) => Evidence);

/** What stands below what is signed, on paper on pages of its own; fetched when the report is shown. */
const further: readonly (() => Promise<ComponentType>)[] = [
  () => import('./Advice.tsx').then(({ Advice }) => Advice),
  () => import('./Windows.tsx').then(({ Windows }) => Windows),
  () => import('./Forms.tsx').then(({ Forms }) => Forms),
];

/** The report on the draft, and what it is made of. */
function Shown() {
  return (
    <div class="rp">
      <div>
        <Guard of={draft.value}>
          <Application />
          <Report />
        </Guard>
        <Loaded load={evidence} inner />
        <Sign />
        <div class="rp-more">
          <p class="rp-of print-only">
            附页　{reportNames[typedApplication.value.use]}，{day(today.value)}：{summaryText()}
          </p>
          {further.map((load) => (
            <Loaded key={load} load={load} inner />
          ))}
        </div>
      </div>
      <Side />
    </div>
  );
}

/** The self-check of the draft on the screen. `source` is the address of the policies with all their provisions. */
export function Check({ source }: { source: string }) {
  useSafeLeaving();
  useEffect(() => void begin(source), [source]);
  useEffect(followChosen, []);
  const isReady = opened.value && library.value.state === 'ready';
  return (
    <>
      <div class="rp-h">
        <div>
          <h1>{reportNames[typedApplication.value.use]}</h1>
          {isReady && <p class="q">{summaryText()}</p>}
        </div>
        {isReady && (
          <div class="rp-d no-print">
            <Drafts />
            <SaveState />
            <Walk />
            <a class="rp-go" href="#report-actions">
              打印、导出
            </a>
          </div>
        )}
      </div>
      {isReady ? (
        <>
          <Notices />
          <Shown />
        </>
      ) : (
        <Waiting source={source} />
      )}
    </>
  );
}
