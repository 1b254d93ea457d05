import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isPrinting } from './printing.ts';

/** Rows that come and go together. */
const size = 40;

/** How far from the window they are made, in px. */
const near = '900px';

/** Height of a row that was never seen, in px. */
const guess = 64;

interface Props<Item> {
  items: readonly Item[];
  /** How many columns the table has. */
  columns: number;
  row: (item: Item, index: number) => ComponentChildren;
}

/** Some rows; far from the window they are one empty row that is as high. */
function Portion({
  columns,
  count,
  isFirst,
  rows,
}: {
  columns: number;
  count: number;
  isFirst: boolean;
  rows: () => ComponentChildren;
}) {
  const body = useRef<HTMLTableSectionElement>(null);
  const gap = useRef<HTMLTableCellElement>(null);
  const height = useRef(0);
  const [isNear, setNear] = useState(isFirst);
  const isShown = isNear || isPrinting.value;

  useLayoutEffect(() => {
    const element = body.current;
    if (!element) return;
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        if (!entry.isIntersecting) height.current = entry.boundingClientRect.height / count;
        setNear(entry.isIntersecting);
      },
      { rootMargin: near },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, []);

  useLayoutEffect(() => {
    if (gap.current) gap.current.style.height = `${(height.current || guess) * count}px`;
  }, [isShown, count]);

  return (
    <tbody ref={body}>
      {isShown ? (
        rows()
      ) : (
        <tr class="rs-gap">
          <td ref={gap} colSpan={columns} />
        </tr>
      )}
    </tbody>
  );
}

/** The rows of a long table: only those near the window are made, all where it is printed. */
export function Portions<Item>({ items, columns, row }: Props<Item>) {
  const starts = Array.from({ length: Math.ceil(items.length / size) }, (_, index) => index * size);
  return (
    <>
      {starts.map((start) => {
        const some = items.slice(start, start + size);
        return (
          <Portion
            key={start}
            columns={columns}
            count={some.length}
            isFirst={start === 0}
            rows={() => some.map((item, index) => row(item, start + index))}
          />
        );
      })}
    </>
  );
}
