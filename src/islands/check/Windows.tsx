import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { None } from '../../components/None.tsx';
import { ReadingMark } from '../../components/policy/ReadingMark.tsx';
import { day } from '../../format/date.ts';
import {
  cautions,
  dependsText,
  doersText,
  eventText,
  otherReadings,
  standing,
  standingText,
  stepText,
  whenText,
} from '../../format/deadline.ts';
import { readingsIn } from '../../format/readings-in.ts';
import { troubleText } from '../../format/trouble.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { policy } from '../../stores/calculator/result.ts';
import { calendar, loadCalendar } from '../../stores/calendar.ts';
import { application } from '../../stores/check/application.ts';
import { changeEvent, events, windows } from '../../stores/check/windows.ts';
import { today } from '../../stores/clock.ts';
import { vocabulary } from '../../stores/library.ts';
import { DateInput } from '../draft/fields/DateInput.tsx';
import { Refs } from '../draft/Refs.tsx';
import { SaveDays } from './SaveDays.tsx';
import { TryFiling } from './TryFiling.tsx';

type Found = NonNullable<typeof windows.value>;
type Dated = Found['dated'][number];
type Undated = Found['undated'][number];

/** The days from which the region reckons time limits. */
function Events() {
  if (events.value.length === 0) return null;
  return (
    <div class="no-print">
      <p class="hint">有这些事的，填上日子就能算出期限。</p>
      <div class="win-events">
        {events.value.map(({ event, typed, day: read, trouble }) => (
          <DateInput
            key={event}
            id={`event-${event}`}
            label={eventText(event)}
            typed={typed}
            read={read}
            error={trouble && troubleText(trouble, vocabulary.value)}
            change={(to) => changeEvent(event, typeof to === 'string' ? to : '')}
          />
        ))}
      </div>
    </div>
  );
}

/** Days in words, broken only between the first and the last. */
const Days = ({ text }: { text: string }) => (
  <>
    {text.split(/(?<=至)/).map((part) => (
      <span class="win-d" key={part}>
        {part}
      </span>
    ))}
  </>
);

/** When: the days, and how far off they are; what stands in their place where there are none. */
function WhenCell({ deadline: { when, elsewhere } }: { deadline: Dated }) {
  const { value } = when;
  if (elsewhere) return <None />;
  if (value.wants !== undefined) return <None>填{eventText(value.wants)}后算出</None>;
  if (value.to === undefined && value.uncovered) return <None>日历之外</None>;
  return (
    <>
      <Days text={whenText(value)} />
      <span class="win-far">{standingText(value, today.value)}</span>
    </>
  );
}

interface About {
  within: Policy;
  clauses: readonly string[];
  /** What the row rests on, to find the readings that it depends on. */
  of: unknown;
  notes: readonly string[];
}

/** What else is to be known, the clauses, and the readings that matter. */
function Rest({ within, clauses, of, notes }: About) {
  return (
    <>
      {notes.map((note) => (
        <p class="win-note" key={note}>
          {note}
        </p>
      ))}
      <p class="win-refs">
        <Refs policy={within.id} clauses={clauses} />
        <ReadingMark policy={within} readings={readingsIn(of)} />
      </p>
    </>
  );
}

function DatedRow({ deadline, within, last }: { deadline: Dated; within: Policy; last: string }) {
  const { provision, says, by, year, when, elsewhere, depends } = deadline;
  const isPast = !elsewhere && standing(when.value, today.value) === 'past';
  const { place, applies, window, term } = provision;
  const notes = elsewhere
    ? [`原文的时间是${whenText(when.value)}，没有写到${application.value?.year}年。`]
    : [...cautions(deadline, last), ...otherReadings(within, deadline)];
  return (
    <>
      <dt class={isPast ? 'past' : undefined}>
        <WhenCell deadline={deadline} />
      </dt>
      <dd>
        <p>
          <b>{stepText(provision.topic)}</b>　{doersText(by)}
          {year === undefined ? '' : `，${year}年度`}
        </p>
        <p>{says}</p>
        <Rest
          within={within}
          clauses={provision.clause}
          of={[provision.says, window, term]}
          notes={[
            ...(depends ? [dependsText(depends)] : []),
            ...(term && applies?.groups ? [`只限${applies.groups.join('、')}。`] : []),
            ...notes,
            ...(place ? [`地点：${place}`] : []),
          ]}
        />
      </dd>
    </>
  );
}

function UndatedRow({ step, within }: { step: Undated; within: Policy }) {
  const { topic, says, by, clauses, provision, ask, depends } = step;
  const missing = says.includes('没有写') ? undefined : provision?.missing;
  return (
    <>
      <dt>
        <None />
      </dt>
      <dd>
        <p>
          <b>{stepText(topic)}</b>
          {by.length > 0 && `　${doersText(by)}`}
        </p>
        <p>{says}</p>
        <Rest
          within={within}
          clauses={clauses}
          of={provision?.says}
          notes={[
            ...(missing ? [`没有写：${missing.join('；')}。`] : []),
            ...(depends ? [dependsText(depends)] : []),
            `请向${ask ?? '受理的部门'}确认。`,
          ]}
        />
      </dd>
    </>
  );
}

/** Verification, filing and other deadlines for the application: when, what, who goes, and the clause. */
function List({ within, found, last }: { within: Policy; found: Found; last: string }) {
  return (
    <dl class="dl win">
      {found.applicants.map(({ says, clauses }) => (
        <>
          <dt>由谁去办</dt>
          <dd>
            <p>{says}</p>
            <Rest within={within} clauses={clauses} of={undefined} notes={[]} />
          </dd>
        </>
      ))}
      {found.dated.map((deadline) => (
        <DatedRow
          key={`${deadline.provision.id} ${deadline.year}`}
          deadline={deadline}
          within={within}
          last={last}
        />
      ))}
      {found.undated.map((step) => (
        <UndatedRow key={step.says} step={step} within={within} />
      ))}
    </dl>
  );
}

/** 办理期限: until when what is to be done and by whom, reckoned on China's working days. */
export function Windows() {
  const failed = useSignal(false);
  useEffect(() => {
    loadCalendar().catch(() => {
      failed.value = true;
    });
  }, []);
  const [within, found, cover] = [policy.value, windows.value, calendar.value?.cover];
  return (
    <section class="win-s" aria-labelledby="windows">
      <h2 id="windows">办理期限</h2>
      {failed.value && <p role="alert">放假安排没有取到，可能断网了。联网后刷新网页再看。</p>}
      {application.value === undefined && <p class="q">填好申报年度，就能看到这一年的期限。</p>}
      {within && found && cover && (
        <>
          <Events />
          <List within={within} found={found} last={cover.to} />
          <TryFiling within={within} />
          <p class="win-note">
            按{day(today.value)}计算。工作日按国务院公布的放假安排，收到{day(cover.to)}
            ；更晚的日子在日历之外，不推算。
          </p>
          <SaveDays within={within} dated={found.dated} last={cover.to} />
        </>
      )}
    </section>
  );
}
