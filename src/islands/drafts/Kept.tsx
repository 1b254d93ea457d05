import { useSignal } from '@preact/signals';
import { draft } from '../../stores/calculator/current.ts';
import { openDraft } from '../../stores/calculator/open.ts';
import { archiveDraft, binDraft, duplicateDraft, renameDraft } from '../../stores/calculator/shelf.ts';
import { show } from '../../stores/calculator/view.ts';
import { today } from '../../stores/clock.ts';
import type { DraftSummary } from '../../stores/drafts/draft.ts';
import { Naming } from '../draft/fields/Naming.tsx';
import { focusSoon, places } from '../draft/focus.ts';
import { nameOf, placeOf } from '../draft/names.ts';
import { headingId, rowId, say } from './said.ts';
import { changedText } from './times.ts';

/** A draft of the list: what it is, and what can be done with it. */
export function Kept({ summary }: { summary: DraftSummary }) {
  const isNaming = useSignal(false);
  const { id, name, archived } = summary;
  const called = nameOf(summary);
  const isOpen = id === draft.value.id;
  const open = async () => {
    if (!isOpen) await openDraft(id);
    show('records');
    focusSoon(places.drafts);
  };
  const named = (next?: string) => {
    isNaming.value = false;
    if (next === undefined || next === name) return focusSoon(rowId(id));
    void renameDraft(id, next).then(() => {
      say(`已改名为“${nameOf({ ...summary, name: next })}”`);
      focusSoon(rowId(id));
    });
  };
  const copy = async () => {
    const made = await duplicateDraft(id);
    if (made === undefined) return;
    say(`已复制“${called}”，证明文件也在内`);
    focusSoon(rowId(made));
  };
  const archive = async () => {
    await archiveDraft(id, !archived);
    say(archived ? `“${called}”已移出归档` : `“${called}”已归档`);
    focusSoon(archived ? rowId(id) : headingId);
  };
  const bin = async () => {
    await binDraft(id);
    say(`“${called}”已放进回收站，30天内可以恢复`);
    focusSoon(headingId);
  };
  return (
    <li>
      {isNaming.value ? (
        <Naming
          label={`“${called}”的新名称`}
          value={name}
          placeholder={placeOf(summary)}
          keep={named}
          leave={() => named()}
        />
      ) : (
        <>
          <div class="shelf-about">
            <button type="button" class="link" id={rowId(id)} onClick={() => void open()}>
              {called}
            </button>
            {isOpen && <span class="tag">正在填写</span>}
            <p class="sm qq">
              <span class="ib">{placeOf(summary)}</span>，<span class="ib">{summary.count}条记录</span>，
              <span class="ib">{changedText(summary.updatedAt, today.value)}改动</span>
            </p>
          </div>
          <div class="shelf-acts">
            <button
              type="button"
              class="btn ghost"
              aria-label={`改名：${called}`}
              onClick={() => {
                isNaming.value = true;
              }}
            >
              改名
            </button>
            <button
              type="button"
              class="btn ghost"
              aria-label={`复制：${called}`}
              onClick={() => void copy()}
            >
              复制
            </button>
            <button
              type="button"
              class="btn ghost"
              aria-label={`${archived ? '移出归档' : '归档'}：${called}`}
              onClick={() => void archive()}
            >
              {archived ? '移出归档' : '归档'}
            </button>
            <button
              type="button"
              class="btn ghost end"
              aria-label={`删除：${called}`}
              onClick={() => void bin()}
            >
              删除
            </button>
          </div>
        </>
      )}
    </li>
  );
}
