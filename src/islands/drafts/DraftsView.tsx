import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { drafts, newDraft, refreshDrafts } from '../../stores/calculator/open.ts';
import { saveState } from '../../stores/calculator/saving.ts';
import { show } from '../../stores/calculator/view.ts';
import type { DraftSummary } from '../../stores/drafts/draft.ts';
import { isInUse } from '../../stores/drafts/read.ts';
import { watchOthers } from '../../stores/drafts/watch.ts';
import { Backup } from '../backup/Backup.tsx';
import { Field } from '../draft/fields/Field.tsx';
import { focusSoon, places } from '../draft/focus.ts';
import { nameOf, placeOf } from '../draft/names.ts';
import { DraftFiles } from '../share/DraftFiles.tsx';
import { Binned } from './Binned.tsx';
import { Kept } from './Kept.tsx';
import { binId, headingId, said, say } from './said.ts';

/** With more drafts than these, there is a field to find one by its words. */
const few = 8;

async function begin(): Promise<void> {
  await newDraft();
  show('records');
  focusSoon(places.drafts);
}

/** The drafts that are in use; where there are none, the way to begin one. */
function InUse({ kept, words }: { kept: DraftSummary[]; words: string }) {
  if (kept.length > 0)
    return (
      <ul class="shelf">
        {kept.map((summary) => (
          <Kept key={summary.id} summary={summary} />
        ))}
      </ul>
    );
  if (words) return <p class="q">没有名称、地区或年度里有“{words}”的草稿。</p>;
  return (
    <div class="empty">
      <p>还没有草稿。填写一条记录，就会自动存成草稿，显示在这里。</p>
      <div class="btns">
        <button type="button" class="btn pri" onClick={() => void begin()}>
          新建草稿
        </button>
      </div>
    </div>
  );
}

/** All drafts of this device: those in use, those put out of the way, and the bin; files of one, and a backup of all. */
export function DraftsView() {
  const words = useSignal('');
  useEffect(() => {
    say('');
    void refreshDrafts();
  }, []);
  useEffect(() => watchOthers(() => void refreshDrafts()), []);
  const savedAt = saveState.value.kind === 'saved' ? saveState.value.at : '';
  useEffect(() => void refreshDrafts(), [savedAt]);
  const all = drafts.value;
  const wanted = words.value.trim();
  const fits = (summary: DraftSummary) => `${nameOf(summary)} ${placeOf(summary)}`.includes(wanted);
  const found = all.filter(fits);
  const binned = all.filter(({ deletedAt }) => deletedAt !== undefined);
  const archived = found.filter((summary) => summary.archived && summary.deletedAt === undefined);
  return (
    <div class="shelves">
      <section aria-labelledby={headingId}>
        <div class="pane-h">
          <h2 id={headingId} tabIndex={-1}>
            本机的草稿
          </h2>
          <button type="button" class="btn" onClick={() => void begin()}>
            <Icon name="plus" />
            新建草稿
          </button>
        </div>
        <p class="vh" role="status">
          {said.value}
        </p>
        {all.length > few && (
          <Field id="drafts-words" label="查找草稿">
            {(control) => (
              <input
                {...control}
                class="in"
                type="search"
                autocomplete="off"
                placeholder="名称、地区或年度"
                value={words.value}
                onInput={(event) => {
                  words.value = event.currentTarget.value;
                }}
              />
            )}
          </Field>
        )}
        <InUse kept={found.filter(isInUse)} words={wanted} />
        {archived.length > 0 && (
          <details class="fold">
            <summary>已归档（{archived.length}份）</summary>
            <ul class="shelf">
              {archived.map((summary) => (
                <Kept key={summary.id} summary={summary} />
              ))}
            </ul>
          </details>
        )}
        <details class="fold">
          <summary id={binId}>回收站（{binned.length}份）</summary>
          <p class="hint">删除的草稿在这里留30天，证明文件也留着；过了30天，下次打开本页时永久删除。</p>
          {binned.length > 0 ? (
            <ul class="shelf">
              {binned.map((summary) => (
                <Binned key={summary.id} summary={summary} />
              ))}
            </ul>
          ) : (
            <p class="q">回收站是空的。</p>
          )}
        </details>
      </section>
      <DraftFiles />
      <Backup />
    </div>
  );
}
