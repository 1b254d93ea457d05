/** The groups of persons for whom a document may have requirements of their own. */
export const trackNames = { general: '一般', medical: '卫生', teacher: '中小学教师' } as const;
