import { useRef, useState } from 'preact/hooks';
import type { Sheet } from '../../documents/tables/table.ts';

/** Where the person gave something to read. */
export type At = 'file' | 'paste';

/** What was read, or a sentence why it cannot be. */
type Opened<S extends Sheet> = { refused: string } | { sheets: S[] };

interface Props<S extends Sheet> {
  /** Rows that are taken at once. */
  most: number;
  /** What did not change where reading failed: 草稿. */
  kept: string;
  /** Goes on with a sheet, given by its place too. */
  take: (sheet: S, index: number) => void;
}

/** Why a sheet is not taken, though it could be read. */
const refusalOf = ({ filled, beyond }: Sheet, most: number): string | undefined =>
  beyond === undefined
    ? undefined
    : `这张表有${filled}行，一次最多导入${most}行，从第${beyond}行起放不下。请分成几份再导入。`;

/** Reading a file or pasted cells: whether it goes on, what is wrong, and the sheets to choose from. */
export function useOpening<S extends Sheet>({ most, kept, take }: Props<S>) {
  const [sheets, setSheets] = useState<S[]>([]);
  const [wrong, setWrong] = useState<{ at: At; says: string }>();
  const [busy, setBusy] = useState(false);
  const stopping = useRef<AbortController>();

  const refuse = (at: At, says: string) => setWrong({ at, says });
  const choose = (sheet: S, index: number, at: At) => {
    const says = refusalOf(sheet, most);
    if (says) refuse(at, says);
    else take(sheet, index);
  };
  const read = async (at: At, reading: (signal: AbortSignal) => Promise<Opened<S>>) => {
    stopping.current?.abort();
    const stopper = new AbortController();
    stopping.current = stopper;
    const { signal } = stopper;
    setWrong(undefined);
    setSheets([]);
    setBusy(true);
    try {
      const found = await reading(signal);
      const [only, ...others] = 'refused' in found ? [] : found.sheets;
      if ('refused' in found) refuse(at, found.refused);
      else if (others.length > 0) setSheets(found.sheets);
      else if (only) choose(only, 0, at);
    } catch {
      // What is refused is said by the reader; this is the reader itself, or the file gone from its place.
      if (!signal.aborted)
        refuse(at, `没有读成：可能断网了、内存不够，或者文件已被移走。请再试一次，${kept}没有变。`);
    } finally {
      if (!signal.aborted) setBusy(false);
    }
  };
  const stop = () => {
    stopping.current?.abort();
    setBusy(false);
  };
  return { sheets, wrong, busy, read, stop, choose, refuse };
}

export type Opening<S extends Sheet> = ReturnType<typeof useOpening<S>>;
