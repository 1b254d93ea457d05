import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { draft } from '../../stores/calculator/current.ts';
import { deleteDraft, drafts, newDraft, openDraft, refreshDrafts } from '../../stores/calculator/open.ts';
import { rename } from '../../stores/calculator/settings.ts';
import { show } from '../../stores/calculator/view.ts';
import { today } from '../../stores/clock.ts';
import { isInUse } from '../../stores/drafts/read.ts';
import { Field } from './fields/Field.tsx';
import { focusSoon, places } from './focus.ts';
import { nameOf } from './names.ts';
import { clockText } from './times.ts';

/** How many other drafts are offered here; the rest is in the list of all. */
const most = 6;

/** Closes a details element on Escape and on a press elsewhere. */
function useClosing() {
  const ref = useRef<HTMLDetailsElement>(null);
  const close = () => ref.current?.removeAttribute('open');
  useEffect(() => {
    const away = (event: PointerEvent) => {
      if (!(event.target instanceof Node && ref.current?.contains(event.target))) close();
    };
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !ref.current?.open) return;
      close();
      ref.current.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('keydown', leave);
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('keydown', leave);
    };
  }, []);
  return { ref, close };
}

/** The drafts of this device: the name of the open one, the others to open, a new one, and removing. */
export function Drafts() {
  const { ref, close } = useClosing();
  const others = drafts.value.filter((other) => other.id !== draft.value.id && isInUse(other)).slice(0, most);
  const after = (act: () => Promise<void>, place: string) => async () => {
    close();
    await act();
    focusSoon(place);
  };
  return (
    <details
      class="drafts"
      ref={ref}
      onToggle={(event) => {
        if (event.currentTarget.open) void refreshDrafts();
      }}
    >
      <summary id={places.drafts}>
        <span class="vh">草稿：</span>
        {nameOf(draft.value)}
      </summary>
      <div class="pop">
        <Field id="draft-name" label="草稿名称">
          {(control) => (
            <input
              {...control}
              class="in"
              autocomplete="off"
              placeholder={nameOf({ ...draft.value, name: '' })}
              value={draft.value.name}
              onInput={(event) => rename(event.currentTarget.value)}
            />
          )}
        </Field>
        {others.length > 0 && (
          <>
            <h3>最近的其他草稿</h3>
            <ul>
              {others.map((other) => (
                <li key={other.id}>
                  <button
                    type="button"
                    onClick={() => void after(() => openDraft(other.id), places.drafts)()}
                  >
                    <span>{nameOf(other)}</span>
                    <span class="sm qq">
                      {other.count}条，{clockText(other.updatedAt, today.value)}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        <div class="btns">
          <button type="button" class="btn" onClick={() => void after(newDraft, places.drafts)()}>
            <Icon name="plus" />
            新建草稿
          </button>
          <button
            type="button"
            class="btn"
            onClick={() => {
              close();
              show('drafts');
            }}
          >
            草稿与备份
          </button>
          <button type="button" class="btn ghost" onClick={() => void after(deleteDraft, places.undo)()}>
            删除这份草稿
          </button>
        </div>
      </div>
    </details>
  );
}
