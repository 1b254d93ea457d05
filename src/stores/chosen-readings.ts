/** The readings a person chose for all their drafts, kept on this device: by policy, the option of each reading. */
export type ChosenReadings = Record<string, Record<string, string>>;

const key = 'xueshi.readings';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keeps what has the right shape; anything else was not written by this site. */
function tidy(value: unknown): ChosenReadings {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).map(([policy, readings]) => [
      policy,
      Object.fromEntries(
        Object.entries(isRecord(readings) ? readings : {}).filter(
          (entry): entry is [string, string] => typeof entry[1] === 'string',
        ),
      ),
    ]),
  );
}

/** For as long as the page lasts, where the browser keeps nothing. */
let unkept: ChosenReadings = {};

function parsed(text: string): ChosenReadings {
  try {
    return tidy(JSON.parse(text));
  } catch {
    return {}; // Not written by this site.
  }
}

/** What was chosen; nothing where nothing was, or where it cannot be read. */
export function chosenReadings(): ChosenReadings {
  try {
    return parsed(localStorage.getItem(key) ?? '{}');
  } catch {
    return unkept;
  }
}

function keep(chosen: ChosenReadings): void {
  unkept = chosen;
  try {
    if (Object.values(chosen).every((readings) => Object.keys(readings).length === 0))
      localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(chosen));
  } catch {
    // Storage is blocked: the choice lasts as long as the page.
  }
}

/** Chooses an option of a reading for all drafts; without an option, leaves it to the default again. */
export function chooseForAll(policy: string, reading: string, option: string | undefined): void {
  const before = chosenReadings();
  const { [reading]: _, ...rest } = before[policy] ?? {};
  keep({ ...before, [policy]: option === undefined ? rest : { ...rest, [reading]: option } });
}

/** Leaves every reading to its default again. */
export const forgetChosen = (): void => keep({});

/** Calls back when another window of this browser chose differently. */
export function onChosenElsewhere(act: () => void): void {
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) act();
  });
}
