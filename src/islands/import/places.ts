/** The headings to which the focus is moved. */
export const places = {
  source: 'import-source',
  mapping: 'import-mapping',
  preview: 'import-preview',
  done: 'import-done',
} as const;
