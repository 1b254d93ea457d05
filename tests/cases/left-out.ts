/**
 * Questions and groups that these tests leave out: they ask whether an application would be accepted,
 * which is more than recognising and assessing, and are compared where that is built.
 */
export const leftOut: Record<string, string> = {
  verification: 'asks for who applies, when and with what',
  procedure: 'asks for days and windows',
};
