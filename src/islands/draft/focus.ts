/** Room that the dock takes at the foot of a phone, in px. */
const dock = 120;

/** Moves the focus once the screen shows the change, and brings its place into view where it is not. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(id);
    if (!element) return;
    const { top, bottom } = element.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight - dock) element.scrollIntoView({ block: 'start' });
    element.focus({ preventScroll: true });
  });
}

/** Whether list, form and result stand below one another instead of side by side. */
export const isStacked = (): boolean => matchMedia('(max-width: 1100px)').matches;

/** The places to which the focus is moved. */
export const places = {
  form: 'record-form',
  kinds: 'record-kinds',
  add: 'record-add',
  undo: 'record-undo',
  result: 'result',
  drafts: 'drafts',
} as const;
