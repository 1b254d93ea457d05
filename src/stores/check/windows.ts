import { computed } from '@preact/signals';
import { applicantsOf, deadlines, eventsOf, undated } from '../../engine/check/deadlines.ts';
import { readDay } from '../../engine/read-facts.ts';
import { policy } from '../calculator/result.ts';
import { calendar } from '../calendar.ts';
import { application, changeApplication, typedApplication } from './application.ts';
import { checkReadings } from './checked.ts';

/** The events that the region's time limits are reckoned from, each as typed and as read. */
export const events = computed(() =>
  (policy.value ? eventsOf(policy.value) : []).map((event) => {
    const typed = typedApplication.value.events?.[event] ?? '';
    return { event, typed, ...readDay(event, typed) };
  }),
);

/** Notes the day of an event, as typed. */
export const changeEvent = (event: string, typed: string): void =>
  changeApplication({ events: { ...typedApplication.value.events, [event]: typed } }, `event ${event}`);

/** The days of the events that could be read, by event. */
export const knownEvents = computed<Readonly<Record<string, string>>>(() =>
  Object.fromEntries(events.value.flatMap(({ event, day }) => (day === undefined ? [] : [[event, day]]))),
);

/** What is to be done until when in the year of the application; undefined before the calendar is there. */
export const windows = computed(() => {
  const [within, wanted, days] = [policy.value, application.value, calendar.value];
  if (!within || !wanted || !days) return undefined;
  const asking = { application: wanted, events: knownEvents.value, calendar: days };
  return {
    dated: deadlines(within, asking, checkReadings.value),
    undated: undated(within, wanted, checkReadings.value),
    applicants: applicantsOf(within, wanted, checkReadings.value),
  };
});
