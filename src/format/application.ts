import type { Application } from '../engine/check/application.ts';

/** What an application is for. */
export const useNames: Record<Application['use'], string> = {
  title: '职称评审',
  appointment: '岗位聘任、等级晋升',
  renewal: '注册延续',
  assessment: '年度考核',
};

/** What the report on an application is called. */
export const reportNames: Record<Application['use'], string> = {
  title: '职称申报学时自查报告',
  appointment: '岗位聘任学时自查报告',
  renewal: '注册延续学时自查报告',
  assessment: '年度考核学时自查报告',
};

/** The levels of titles. */
export const levelNames = {
  junior: '初级',
  intermediate: '中级',
  associate: '副高',
  senior: '正高',
} as const;
