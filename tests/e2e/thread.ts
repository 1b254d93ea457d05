import type { Page } from '@playwright/test';

type Traced = {
  name: string;
  pid: number;
  tid: number;
  /** From when, for how long by the clock and of the thread's own time, in µs. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string; data?: { type?: string } };
};

/** How long tasks of the page's own thread worked, in ms, the longest first: all of them, and those that took a press or something typed. */
type Tasks = { all: number[]; answers: number[] };

const threadOf = ({ pid, tid }: Traced): string => `${pid} ${tid}`;
const isInput = ({ name, args }: Traced): boolean =>
  name === 'EventDispatch' && ['click', 'input'].includes(args?.data?.type ?? '');
const worked = (tasks: readonly Traced[]): number[] =>
  tasks.map(({ tdur = 0 }) => tdur / 1000).sort((a, b) => b - a);

/** What the page's own thread did meanwhile. Time in which others had the processor is not in it. */
export async function tasksDuring(page: Page, work: () => Promise<void>): Promise<Tasks> {
  const devtools = await page.context().newCDPSession(page);
  const events: Traced[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Traced[])));
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] },
  });
  await work();
  const ended = new Promise((done) => devtools.once('Tracing.tracingComplete', done));
  await devtools.send('Tracing.end');
  await ended;
  await devtools.detach();
  const pages = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const inputs = events.filter((event) => isInput(event) && pages.has(threadOf(event)));
  // The browser keeps empty pages ready: this one is where something was typed.
  const [own] = inputs.map(threadOf);
  const tasks = events.filter(
    (event) => event.name.endsWith('RunTask') && event.tdur !== undefined && threadOf(event) === own,
  );
  const took = tasks.filter(({ ts, dur = 0 }) =>
    inputs.some((input) => input.ts >= ts && input.ts < ts + dur),
  );
  return { all: worked(tasks), answers: worked(took) };
}
