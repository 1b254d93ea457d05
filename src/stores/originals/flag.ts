/**
 * Which originals are kept on this device, without opening the database: a page that shows none loads nothing for them.
 */
const key = 'xueshi.originals';

/** The ids of the policies, each with the moment its copy was kept. */
type Flags = Record<string, string>;

function read(): Flags {
  try {
    const flags: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return flags && typeof flags === 'object' ? (flags as Flags) : {};
  } catch {
    return {}; // Storage is blocked, or somebody else wrote there: the same as none.
  }
}

/** The ids of the policies of which a copy is kept. */
export const flagged = (): string[] => Object.keys(read());

/** Notes that a copy is kept, or with no moment that there is none any more. */
export function flag(id: string, keptAt: string | undefined): void {
  const { [id]: _, ...others } = read();
  const flags = keptAt === undefined ? others : { ...others, [id]: keptAt };
  try {
    if (Object.keys(flags).length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(flags));
  } catch {
    // The copy itself could not be stored either, which is said where it is kept.
  }
}
