import type { Parcel } from './parcel.ts';
import { calculator, type Job } from './work.ts';

/** What a worker is sent: first the job, then people, as many at a time as the page can pack without a stop. */
export type Told = { job: Job } | { parcel: Parcel };

let calculate: ReturnType<typeof calculator> | undefined;

addEventListener('message', ({ data }: MessageEvent<Told>) => {
  if ('job' in data) calculate = calculator(data.job);
  else postMessage(calculate?.(data.parcel));
});
