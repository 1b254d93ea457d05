import type { Assessment, Contribution, Line } from '../../engine/assess.ts';
import type { Change, Part } from '../../engine/diff.ts';
import { figure, hoursText, unitName } from '../../format/number.ts';
import { vocabulary } from '../../stores/library.ts';
import { rowOf } from '../draft/rows.ts';

/** What is done and due: 60学时，一般要求60学时. */
export function lineSays({ done, due, unit, strength }: Line): string {
  const has = `${hoursText(done)}${unitName(unit)}`;
  if (due === undefined) return has;
  if (due === 'some') return `${has}，要有，最低数没有写`;
  if (due === 'unspecified') return `${has}，要求的数字没有写`;
  if (due === 0) return `${has}，没有最低数`;
  return `${has}，${strength === 'generally' ? '一般' : ''}要求${figure(due)}${unitName(unit)}`;
}

/** What a record comes to in a year: 计入20学时, 未规定, 不计. */
export function worthSays(contribution: Contribution, assessment: Assessment): string {
  if (contribution.place === 'outside') return `不在${assessment.year}年度`;
  const { worth } = rowOf(contribution, assessment, vocabulary.value);
  if ('word' in worth) return worth.word;
  const unit = contribution.unit === 'hours' ? unitName('hours') : '';
  return `${worth.apart ? '' : '计入'}${worth.figure}${unit}`;
}

const partNames: Record<Part, string> = {
  requirement: '要求',
  rule: '折算',
  limit: '限制',
  reading: '读法',
};

const waysChanged: Record<Change['how'], string> = {
  added: '新增',
  removed: '去掉',
  changed: '改了',
  moved: '先后变了',
};

/** 改了折算“培训班、研修班、进修班” */
export const changeSays = ({ part, title, how }: Change): string =>
  `${waysChanged[how]}${how === 'moved' ? '的' : ''}${partNames[part]}“${title}”`;
