import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isSameList } from '../../stores/steady.ts';
import { memo } from './memo.ts';
import { onPaper } from './printing.ts';

/** Rows that come and go together. */
const size = 10;

/** How far from the window they are made, in px. */
const near = '600px';

/** Height of a row before any was seen, in px. */
const guess = 64;

type Row<Item> = (item: Item, index: number) => ComponentChildren;

interface Props<Item> {
  items: readonly Item[];
  /** How many columns the table has. */
  columns: number;
  /** The same function as long as it draws the same. */
  row: Row<Item>;
}

interface PortionProps {
  items: readonly unknown[];
  /** The number of the first. */
  start: number;
  columns: number;
  row: Row<unknown>;
  /** Height of a row elsewhere in the table, in px. */
  usual: number;
  /** Told once how high a row is here. */
  measured: (height: number) => void;
}

/** Some rows; far from the window they are one empty row that is as high. */
const Portion = memo(function Portion({ items, start, columns, row, usual, measured }: PortionProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const gap = useRef<HTMLTableCellElement>(null);
  const height = useRef(0);
  const count = useRef(items.length);
  count.current = items.length;
  const [isNear, setNear] = useState(start === 0);
  const isOnPaper = useComputed(() => start < onPaper.value).value;

  useLayoutEffect(() => {
    const element = body.current;
    if (!element) return;
    let wasNear = start === 0;
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        if (wasNear) {
          height.current = entry.boundingClientRect.height / count.current;
          measured(height.current);
        }
        wasNear = entry.isIntersecting;
        setNear(wasNear);
      },
      { rootMargin: near },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, []);

  useLayoutEffect(() => {
    if (gap.current) gap.current.style.height = `${(height.current || usual) * items.length}px`;
  }, [isNear, items.length, usual]);

  const rows = () => items.map((item, index) => row(item, start + index));
  return (
    <>
      <tbody ref={body} class={isNear ? undefined : 'no-print'}>
        {isNear ? (
          rows()
        ) : (
          <tr class="rs-gap">
            <td ref={gap} colSpan={columns} />
          </tr>
        )}
      </tbody>
      {isOnPaper && !isNear && <tbody class="rs-paper">{rows()}</tbody>}
    </>
  );
});

/** The rows of a long table: only those near the window are made, all where it is printed. */
export function Portions<Item>({ items, columns, row }: Props<Item>) {
  const last = useRef<(readonly Item[])[]>([]);
  const [usual, setUsual] = useState(0);
  const portions = Array.from({ length: Math.ceil(items.length / size) }, (_, at) => {
    const some = items.slice(at * size, (at + 1) * size);
    const before = last.current[at];
    return before && isSameList(before, some) ? before : some;
  });
  last.current = portions;
  const measured = useRef((height: number) => setUsual((known) => known || height));
  return (
    <>
      {portions.map((some, at) => (
        <Portion
          // Portions have places, not people: which stand in them may change.
          key={at}
          items={some}
          start={at * size}
          columns={columns}
          row={row as Row<unknown>}
          usual={usual || guess}
          measured={measured.current}
        />
      ))}
    </>
  );
}
