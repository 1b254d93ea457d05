/** Room that the dock takes at the foot of a phone, in px. */
const dock = 120;

function focusOn(element: HTMLElement | null | undefined, block: ScrollLogicalPosition): void {
  if (!element) return;
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight - dock) element.scrollIntoView({ block });
  element.focus({ preventScroll: true });
}

/** Moves the focus once the screen shows the change, and brings its place into view where it is not. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => focusOn(document.getElementById(id), 'start'));
}

/** Moves the focus to the field of a fact; of several options to the chosen one. */
export function focusFact(fact: string): void {
  requestAnimationFrame(() => {
    const field = document.getElementById(`fact-${fact}`);
    const within = (selector: string) => field?.querySelector<HTMLElement>(selector);
    const control = field?.matches('fieldset') ? (within(':checked') ?? within('input, button')) : field;
    focusOn(control, 'center');
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
  chosen: 'records-chosen',
  result: 'result',
  drafts: 'drafts',
} as const;
