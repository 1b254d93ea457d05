import { levelNames } from './application.ts';

/** 副高; nothing without a level. */
export const levelName = (level: keyof typeof levelNames | undefined): string =>
  level === undefined ? '' : levelNames[level];
