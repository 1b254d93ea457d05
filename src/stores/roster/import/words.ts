import type { Level, RosterPerson } from '../people.ts';

/** What the tracks of requirements are called. */
export const tracks: Record<RosterPerson['track'], string> = {
  general: '一般',
  medical: '卫生',
  teacher: '中小学教师',
};

const levelWords: Record<string, Level> = {
  ...{ 初级: 'junior', 助理级: 'junior', 员级: 'junior', 初: 'junior' },
  ...{ 中级: 'intermediate', 中: 'intermediate' },
  ...{ 副高: 'associate', 副高级: 'associate' },
  ...{ 正高: 'senior', 正高级: 'senior' },
};

const trackWords: Record<string, RosterPerson['track']> = {
  ...{ 一般: 'general', 普通: 'general' },
  ...{ 卫生: 'medical', 医疗卫生: 'medical', 医疗: 'medical', 卫生技术: 'medical' },
  ...{ 中小学教师: 'teacher', 教师: 'teacher', 中小学: 'teacher' },
};

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s|职称$|系列$|专业技术人员$/g, '')
    .trim();

const find = <T>(known: Record<string, T>, text: string): T | undefined =>
  Object.hasOwn(known, bare(text)) ? known[bare(text)] : undefined;

/** The level that a cell names; 高级 is either of two, so that the person has to say which. */
export const levelIn = (text: string): Level | undefined => find(levelWords, text);

/** The track of requirements that a cell names. */
export const trackIn = (text: string): RosterPerson['track'] | undefined => find(trackWords, text);
