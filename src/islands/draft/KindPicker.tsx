import { None } from '../../components/None.tsx';
import { addActivity } from '../../stores/calculator/activities.ts';
import { draft, stopAdding } from '../../stores/calculator/current.ts';
import { defaultsFor } from '../../stores/calculator/defaults.ts';
import { policy } from '../../stores/calculator/result.ts';
import { vocabulary } from '../../stores/library.ts';
import { focusSoon, places } from './focus.ts';
import { kindGroups } from './KindOptions.tsx';

/** The kinds of activity, by group: one press adds a record. Says where the region has no rule for a kind. */
export function KindPicker() {
  const ruled = new Set(policy.value?.rules.flatMap((rule) => rule.activity));
  const isSilent = (kind: string) => kind !== 'certified' && !ruled.has(kind);
  const pick = (kind: string) => {
    addActivity(kind, defaultsFor(kind));
    focusSoon(places.form);
  };
  const cancel = () => {
    stopAdding();
    focusSoon(places.add);
  };
  return (
    <section aria-labelledby={places.kinds}>
      <div class="pane-h">
        <h2 id={places.kinds} tabIndex={-1}>
          添加哪一类记录
        </h2>
        {draft.value.activities.length > 0 && (
          <button type="button" class="btn ghost end" onClick={cancel}>
            取消
          </button>
        )}
      </div>
      {kindGroups(vocabulary.value).map(({ name, kinds }) => (
        <div class="kinds" key={name}>
          <h3>{name}</h3>
          <ul>
            {kinds.map((kind) => (
              <li key={kind.id}>
                <button type="button" onClick={() => pick(kind.id)}>
                  <span>{kind.name}</span>
                  {isSilent(kind.id) && <None />}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
