import type { Assessment } from '../../engine/assess.ts';

/** Whether the verdict would be another on another reading, in one sentence; nothing where it is undecided on all. */
export function firmText({ firm, method, readings, verdict }: Assessment): string | undefined {
  if (firm) return method === 'bounds' ? '按各项的上下限判断，结论不随读法改变。' : '结论不随读法改变。';
  const changing = readings.filter(({ changesVerdict }) => changesVerdict).length;
  if (changing > 0)
    return `结论会改变：${changing === 1 ? '有一处歧义' : `有${changing}处歧义`}换一种读法，结论就不同。`;
  if (verdict === 'undecided') return undefined;
  return method === 'bounds'
    ? '读法太多，没有逐一试过；按上下限看，结论可能改变。'
    : '几处歧义一起换读法，结论可能改变。';
}
