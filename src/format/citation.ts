import type { Policy } from '../policy/schema/policy.ts';
import { day } from './date.ts';
import { locatorText } from './locator.ts';

/** How to name a document: 《title》（涪人社〔2021〕36号，2021年10月18日）. */
const named = ({ title, number, issued }: Policy): string =>
  `《${title}》（${number === 'unknown' ? '文号未载明' : number}，${day(issued)}）`;

/**
 * A citation without its address: the document, the places in it, and what is cited of them (of a rule, its title).
 *
 *     《…通知》（涪人社〔2021〕36号，2021年10月18日）附件4·一·7：发表论文
 */
export const citation = (policy: Policy, at: readonly string[], title?: string): string =>
  `${named(policy)}${at.map(locatorText).join('、')}${title === undefined ? '' : `：${title}`}`;

/** A citation of several documents' answers to one topic, each with the places it comes from. */
export const comparison = (topic: string, answers: { policy: Policy; at: readonly string[] }[]): string =>
  [`${topic}：`, ...answers.map(({ policy, at }) => `${policy.name}，${citation(policy, at)}`)].join('\n');
