import {
  type Cell,
  isTable,
  markOf,
  type Paragraph,
  type Sheet,
  type Table,
} from '../documents/forms/sheet.ts';

/** Sets a length in mm once the element is there: an attribute of style would be refused. */
const set = (name: 'width' | 'height', mm: number) => (element: HTMLElement | null) => {
  if (element) element.style[name] = `${mm}mm`;
};

function CellView({ text, span = 1, rows = 1, head = false, align, sides }: Cell) {
  const Tag = head ? 'th' : 'td';
  const classes = [
    align ?? (head ? 'center' : 'left'),
    ...(sides ? ['open', ...sides.map((side) => `line-${side}`)] : []),
  ];
  return (
    <Tag class={classes.join(' ')} colSpan={span} rowSpan={rows}>
      {text}
    </Tag>
  );
}

function TableView({ widths, rows }: Table) {
  const heads = rows.findIndex(({ head }) => !head);
  const draw = (part: Table['rows']) =>
    part.map(({ cells, height }, index) => (
      <tr key={index} {...(height !== undefined && { ref: set('height', height) })}>
        {cells.map((cell, place) => (
          <CellView key={place} {...cell} />
        ))}
      </tr>
    ));
  const first = heads < 0 ? rows.length : heads;
  return (
    <table
      ref={set(
        'width',
        widths.reduce((sum, width) => sum + width, 0),
      )}
    >
      <colgroup>
        {widths.map((width, index) => (
          <col key={index} ref={set('width', width)} />
        ))}
      </colgroup>
      {first > 0 && <thead>{draw(rows.slice(0, first))}</thead>}
      <tbody>{draw(rows.slice(first))}</tbody>
    </table>
  );
}

const ParagraphView = ({ text, role, align }: Paragraph) => (
  <p class={`paper-${role ?? 'line'} ${align ?? (role === 'title' ? 'center' : 'left')}`}>{text}</p>
);

/** A form as it is printed: a page of its own, as wide as on paper. */
export const SheetView = ({ sheet }: { sheet: Sheet }) => (
  <article class={`sheet ${sheet.orientation}`} aria-label={sheet.title}>
    <p class="paper-mark">{markOf(sheet)}</p>
    {sheet.blocks.map((block, index) =>
      isTable(block) ? <TableView key={index} {...block} /> : <ParagraphView key={index} {...block} />,
    )}
  </article>
);
