/** The headings to which the focus is moved. */
export const places = {
  source: 'roster-import-source',
  mapping: 'roster-import-mapping',
  drafts: 'roster-import-drafts',
  preview: 'roster-import-preview',
  done: 'roster-import-done',
} as const;
