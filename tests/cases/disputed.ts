/** Cases that do not agree with another case or with the text: what differs, and why we leave it so. */
export const disputed: Record<string, { lines: string[]; because: string }> = {
  'XR-25': {
    lines: ['in fuling: robust: expected true, found false'],
    because: 'CV-000-112, the same activity in the same region, lists a second reading with 60 hours.',
  },
  'CP-003-007': {
    lines: ['verdict: expected "undetermined", found "fail"'],
    because:
      'Both years are the default reading; that another reading asks for one only is told as not firm.',
  },
  'CP-004-016': {
    lines: ['robust: expected true, found false'],
    because:
      'PR-19, on the same last day, lists a second reading, by which the hours of 2017 can be handed in until February 2019.',
  },
};
