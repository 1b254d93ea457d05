import type { Trouble } from '../engine/read-facts.ts';
import type { Vocabulary } from '../policy/schema/vocabulary.ts';
import { day } from './date.ts';
import { factName } from './names.ts';
import { figure } from './number.ts';

/** What is wrong with something typed and what is expected, in one sentence for the field. */
export function troubleText(trouble: Trouble, vocabulary: Vocabulary): string {
  const declared = vocabulary.facts[trouble.fact];
  const unit = declared?.type === 'number' ? declared.unit : '';
  switch (trouble.kind) {
    case 'not-a-number':
      return '请填数字，例如3或7.5。';
    case 'not-whole':
      return '请填整数。';
    case 'no-such-day':
      return '没有这一天，请按2018-06-06的样子填。';
    case 'future':
      return '这一天还没有到，请填已经发生的日期。';
    case 'not-a-choice':
      return '请在列出的选项中选。';
    case 'course-hours':
      return '课程学时请填0至1000的数字；没有写明的留空。';
    case 'below':
      return `最小是${figure(trouble.bound)}${unit}，请核对。`;
    case 'above':
      return `超过${figure(trouble.bound)}${unit}，可能多打了数字，请核对。`;
    case 'too-early':
      return `早于${day(trouble.bound)}，请核对年份。`;
    case 'before':
      return `早于“${factName(vocabulary, trouble.other)}”，请核对先后。`;
    case 'less-than':
      return `小于“${factName(vocabulary, trouble.other)}”，请核对。`;
    case 'more-than':
      return `多于“${factName(vocabulary, trouble.other)}”，请核对。`;
    case 'more-days-than-dates':
      return `起止日期之间只有${trouble.bound}天，请核对。`;
  }
}
