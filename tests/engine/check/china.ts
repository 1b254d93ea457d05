import announced from 'chinese-days/dist/chinese-days.json';
import { calendarOf } from '../../../src/stores/calendar.ts';

/** China's working days, as the pages use them. */
export const china = calendarOf(announced);
