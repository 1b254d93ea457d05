import { useSignal } from '@preact/signals';
import { select } from '../../stores/calculator/activities.ts';
import { byId } from '../../stores/calculator/current.ts';
import { vocabulary } from '../../stores/library.ts';
import { focusFact, focusSoon, isStacked, places } from './focus.ts';
import { titleOf } from './rows.ts';

/** Of more records than this the rest are named when asked for. */
const most = 30;

interface Named {
  id: string;
  /** What is said of it beside its name. */
  says?: string;
  /** A fact that is missing, to which it leads. */
  missing?: string | undefined;
}

/** Records by name, each leading to its form. */
export function Names({ records }: { records: Named[] }) {
  const isWhole = useSignal(false);
  const shown = isWhole.value ? records : records.slice(0, most);
  const rest = records.length - shown.length;
  const open = ({ id, missing }: Named) => {
    select(id);
    if (missing !== undefined) focusFact(missing);
    else if (isStacked()) focusSoon(places.form);
  };
  const title = (id: string) => {
    const activity = byId.value.get(id);
    return activity && titleOf(activity, vocabulary.value);
  };
  return (
    <span class="names">
      {shown.map((record) => (
        <button key={record.id} type="button" class="link" onClick={() => open(record)}>
          {title(record.id)}
          {record.says && ` ${record.says}`}
        </button>
      ))}
      {rest > 0 && (
        <button
          type="button"
          class="link"
          onClick={() => {
            isWhole.value = true;
          }}
        >
          再列出其余{rest}项
        </button>
      )}
    </span>
  );
}
