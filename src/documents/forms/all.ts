import type { FormMaker } from './form.ts';
import { application } from './fuling/application.ts';
import { card } from './fuling/card.ts';
import { list } from './luojiang/list.ts';
import { exemption } from './xinjiang/exemption.ts';
import { recognition } from './xinjiang/recognition.ts';
import { certificate } from './yiyang/certificate.ts';
import { filing } from './yiyang/filing.ts';

/** The forms that can be made. */
export const makers: readonly FormMaker[] = [
  application,
  card,
  certificate,
  filing,
  recognition,
  exemption,
  list,
];
