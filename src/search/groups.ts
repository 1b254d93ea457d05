import type { Hit } from './query.ts';
import type { Kind } from './types.ts';

export const kindNames: Record<Kind, string> = {
  activity: '活动',
  topic: '主题',
  term: '用语',
  page: '页面',
  document: '文件',
  requirement: '学时要求',
  rule: '折算规则',
  limit: '合并计算',
  provision: '规定',
  evidence: '证明材料',
  form: '表格',
  reading: '歧义',
  clause: '条款',
  silence: '没有写的',
};

/** Results under one heading; `all` counts those that are not shown too. */
export type Group = { name: string; hits: Hit[]; all: number; mixed: boolean };

const best = 3;
const mostInGroup = 4;
const mostGroups = 6;

/** The best results first, the others by what they are, in the order of the best of each; only so many as one looks through. */
export function groupsOf(hits: Hit[]): Group[] {
  const rest = new Map<Kind, Hit[]>();
  for (const hit of hits.slice(best)) rest.set(hit.entry.kind, [...(rest.get(hit.entry.kind) ?? []), hit]);
  const first = hits.slice(0, best);
  return [
    ...(first.length > 0 ? [{ name: '最相关', hits: first, all: first.length, mixed: true }] : []),
    ...[...rest].slice(0, mostGroups).map(([kind, list]) => ({
      name: kindNames[kind],
      hits: list.slice(0, mostInGroup),
      all: list.length,
      mixed: false,
    })),
  ];
}
