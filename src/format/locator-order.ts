/** Whether a clause lies below another by their locators, as 附件4/确认/1(2) lies below 附件4/确认/1. */
export const isAbove = (above: string, at: string): boolean =>
  at.startsWith(above) && /^[/(]/.test(at.slice(above.length));
