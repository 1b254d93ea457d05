/** The levels of title. */
export const levelNames = {
  junior: '初级',
  intermediate: '中级',
  associate: '副高级',
  senior: '正高级',
} as const;

/** 副高级; nothing without a level. */
export const levelName = (level: keyof typeof levelNames | undefined): string =>
  level === undefined ? '' : levelNames[level];
