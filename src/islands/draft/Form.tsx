import { duplicate, editTitle, remove, select, setKind } from '../../stores/calculator/activities.ts';
import { asked } from '../../stores/calculator/asked.ts';
import type { DraftActivity } from '../../stores/drafts/draft.ts';
import { vocabulary } from '../../stores/library.ts';
import { copyOn } from './copy-on.ts';
import { Facts } from './Facts.tsx';
import { Field } from './fields/Field.tsx';
import { Select } from './fields/Select.tsx';
import { focusSoon, places } from './focus.ts';
import { KindOptions } from './KindOptions.tsx';
import { later } from './later.tsx';
import { titleOf } from './rows.ts';

const Details = later(() => import('./Details.tsx').then(({ Details }) => Details));

/** One record as it was typed; asks only for what matters where it is calculated. */
export function Form({ activity }: { activity: DraftActivity }) {
  const { id, kind, title } = activity;
  const help = vocabulary.value.kinds.find((known) => known.id === kind)?.help;
  const again = () => {
    duplicate(id);
    focusSoon(places.form);
  };
  const onward = () => {
    const [copy] = copyOn([activity]);
    if (copy) select(copy.id);
    focusSoon(places.form);
  };
  const drop = () => {
    remove(id);
    focusSoon(places.undo);
  };
  return (
    <section aria-labelledby={places.form}>
      <div class="pane-h">
        <h2 id={places.form} tabIndex={-1}>
          {titleOf(activity, vocabulary.value)}
        </h2>
        <span class="acts-h">
          <button type="button" class="btn ghost" onClick={again}>
            复制
          </button>
          <button type="button" class="btn ghost" onClick={onward}>
            复制到下一年
          </button>
          <button type="button" class="btn ghost end" onClick={drop}>
            删除
          </button>
        </span>
      </div>
      <div class="fields">
        <Field id="record-title" label="名称" wide>
          {(control) => (
            <input
              {...control}
              class="in"
              autocomplete="off"
              placeholder="可以不填"
              value={title}
              onInput={(event) => editTitle(id, event.currentTarget.value)}
            />
          )}
        </Field>
        <Field id="record-kind" label="类型" help={help} wide>
          {(control) => (
            <Select {...control} value={kind} choose={(value) => setKind(id, value)}>
              <KindOptions vocabulary={vocabulary.value} />
            </Select>
          )}
        </Field>
      </div>
      <Facts activity={activity} facts={asked.value.here} here />
      <Details activity={activity} />
    </section>
  );
}
