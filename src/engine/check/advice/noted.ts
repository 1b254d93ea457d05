import type { StudyRecord } from '../../assess.ts';

/** A record, and what the person notes beside its facts. */
export type NotedRecord = StudyRecord & {
  /** Activities that were entered where the region has study entered (登记). */
  registered?: readonly string[] | undefined;
  /** Years whose study the authority has verified (验证). */
  verified?: readonly number[] | undefined;
  /** The day it is looked at, YYYY-MM-DD; the first of the year of the application when left out. */
  today?: string | undefined;
};
