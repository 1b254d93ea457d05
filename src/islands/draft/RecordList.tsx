import { None } from '../../components/None.tsx';
import { Status } from '../../components/Status.tsx';
import { hoursText, unitName } from '../../format/number.ts';
import { select } from '../../stores/calculator/activities.ts';
import type { Group } from '../../stores/calculator/arrange.ts';
import { adding, choosing, draft, selected } from '../../stores/calculator/current.ts';
import { fold, isFiltered, isGrouped, isOpen } from '../../stores/calculator/list.ts';
import { totalOf } from '../../stores/calculator/own-years.ts';
import { choose, isChosen } from '../../stores/calculator/selection.ts';
import { vocabulary } from '../../stores/library.ts';
import { copyOn } from './copy-on.ts';
import { focusSoon, isStacked, places } from './focus.ts';
import type { Line } from './lines.ts';
import type { Row } from './rows.ts';
import { groups } from './shown.ts';

function Worth({ worth }: { worth: Row['worth'] }) {
  if ('figure' in worth) return <span class={worth.apart ? 'hr word' : 'hr'}>{worth.figure}</span>;
  return <span class="hr word">{worth.silent ? <None>{worth.word}</None> : worth.word}</span>;
}

function open(id: string): void {
  select(id);
  if (isStacked()) focusSoon(places.form);
}

/** What the line of a record says. Its parts are the parts of a grid. */
function Said({ line: { name, worth, meta, status } }: { line: Line }) {
  return (
    <>
      <span class="ti">{name}</span>
      {worth && <Worth worth={worth} />}
      <span class="me">
        {meta.map((part, at) => (
          <span class="ib" key={part}>
            {part}
            {at < meta.length - 1 && '，'}
          </span>
        ))}
      </span>
      {status && <Status kind={status.kind}>{status.text}</Status>}
    </>
  );
}

interface ItemProps {
  line: Line;
  isShown: boolean;
  /** undefined while nothing can be chosen. */
  isChosen: boolean | undefined;
}

/** One record. It is drawn again only when what it says, or whether it is shown or chosen, has changed. */
function Item({ line, isShown, isChosen: isIn }: ItemProps) {
  // A component that reads a signal is compared by its properties.
  void vocabulary.value;
  return (
    <li>
      {isIn === undefined ? (
        <button type="button" aria-current={isShown ? 'true' : undefined} onClick={() => open(line.id)}>
          <Said line={line} />
        </button>
      ) : (
        <label class="opt">
          <input
            type="checkbox"
            checked={isIn}
            onChange={(event) => choose([line.id], event.currentTarget.checked)}
          />
          <Said line={line} />
        </label>
      )}
    </li>
  );
}

/** From more lines on, those out of sight are not laid out. */
const many = 60;

function Items({ rows }: { rows: Line[] }) {
  const shown = adding.value || choosing.value ? undefined : selected.value;
  return (
    <ul class={rows.length > many ? 'acts long' : 'acts'}>
      {rows.map((line) => (
        <Item
          key={line.id}
          line={line}
          isShown={line.id === shown}
          isChosen={choosing.value ? isChosen(line.id) : undefined}
        />
      ))}
    </ul>
  );
}

/** Copies a whole year. Of a filtered list it would be unclear what is meant. */
function CopyYear({ year, rows }: { year: number; rows: Line[] }) {
  if (choosing.value || isFiltered.value) return null;
  const copy = () => {
    const ids = new Set(rows.map(({ id }) => id));
    copyOn(draft.value.activities.filter(({ id }) => ids.has(id)));
    fold(year + 1, true);
  };
  return (
    <p class="sub">
      <button type="button" class="link" onClick={copy}>
        整年复制到{year + 1}年
      </button>
    </p>
  );
}

const nameOfYear = (year: number | undefined): string => (year === undefined ? '没有日期' : `${year}年度`);

/** The records of a year under its total, which opens and closes them. */
function Year({ group: { year, rows } }: { group: Group<Line> }) {
  const shows = isOpen(year);
  const ids = rows.map(({ id }) => id);
  // The total is that of all records of the year.
  const total = year === undefined || isFiltered.value ? undefined : totalOf(year);
  return (
    <div class="acts-y">
      <h3>
        {choosing.value && (
          <span class="opt">
            <input
              type="checkbox"
              aria-label={`选${nameOfYear(year)}的${rows.length}条`}
              checked={ids.every(isChosen)}
              onChange={(event) => choose(ids, event.currentTarget.checked)}
            />
          </span>
        )}
        <button type="button" aria-expanded={shows} onClick={() => fold(year, !shows)}>
          <span class="ti">{nameOfYear(year)}</span>
          <span class="me">{rows.length}条</span>
          {total && (
            <span class="hr">
              {hoursText(total.done)}
              {total.unit !== 'hours' && unitName(total.unit)}
            </span>
          )}
        </button>
      </h3>
      {shows && <Items rows={rows} />}
      {shows && year !== undefined && <CopyYear year={year} rows={rows} />}
    </div>
  );
}

/** The records as the list is arranged. */
export function RecordList() {
  const [first, ...others] = groups.value;
  if (!first) return <p class="sub">没有符合条件的记录。</p>;
  if (!isGrouped.value) return <Items rows={first.rows} />;
  return (
    <>
      {[first, ...others].map((group) => (
        <Year key={group.year ?? 'undated'} group={group} />
      ))}
    </>
  );
}
