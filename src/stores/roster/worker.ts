import type { RosterPerson } from './people.ts';
import { type Job, linesOf } from './work.ts';

/** What a worker is sent: first the job, then people, as many at a time as the page can copy without a stop. */
export type Told = { job: Job } | { people: RosterPerson[] };

let job: Job | undefined;

addEventListener('message', ({ data }: MessageEvent<Told>) => {
  if ('job' in data) job = data.job;
  else if (job) postMessage(linesOf(job, data.people));
});
