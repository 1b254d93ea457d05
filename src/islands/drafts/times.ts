import { dayOfMoment } from '../../format/date.ts';
import { clockText } from '../draft/times.ts';

/** 今天14:03 for a moment of today, 2018年6月6日 for one of another day; by the clock of the device. */
export function changedText(moment: string, today: string): string {
  const clock = clockText(moment, today);
  return clock.includes(' ') ? dayOfMoment(moment) : `今天${clock}`;
}
