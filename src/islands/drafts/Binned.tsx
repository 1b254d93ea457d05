import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { purgeDraft, unbinDraft } from '../../stores/calculator/shelf.ts';
import { moment } from '../../stores/clock.ts';
import { daysLeft } from '../../stores/drafts/bin.ts';
import type { DraftSummary } from '../../stores/drafts/draft.ts';
import { focusSoon } from '../draft/focus.ts';
import { nameOf, placeOf } from '../draft/names.ts';
import { binId, rowId, say } from './said.ts';

/** Asks once more, in the place of the draft; leaving it as it is comes first. */
function Asked({ summary, leave }: { summary: DraftSummary; leave: () => void }) {
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => ref.current?.focus(), []);
  const called = nameOf(summary);
  const purge = async () => {
    await purgeDraft(summary.id);
    say(`“${called}”已永久删除`);
    focusSoon(binId);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div
      class="shelf-ask"
      role="group"
      aria-label={`永久删除“${called}”`}
      onKeyDown={(event) => event.key === 'Escape' && leave()}
    >
      <p>
        永久删除“{called}”？它的{summary.count}条记录和证明文件都会从本机删除，以后找不回来。
      </p>
      <div class="btns">
        <button type="button" class="btn" ref={ref} onClick={leave}>
          先不删
        </button>
        <button type="button" class="btn" onClick={() => void purge()}>
          永久删除
        </button>
      </div>
    </div>
  );
}

/** A draft in the bin: how long it stays, the way back, and the way out. */
export function Binned({ summary }: { summary: DraftSummary }) {
  const isAsking = useSignal(false);
  const called = nameOf(summary);
  const restore = async () => {
    await unbinDraft(summary.id);
    say(`“${called}”已恢复`);
    focusSoon(rowId(summary.id));
  };
  const purgeId = `purge-${summary.id}`;
  if (isAsking.value)
    return (
      <li>
        <Asked
          summary={summary}
          leave={() => {
            isAsking.value = false;
            focusSoon(purgeId);
          }}
        />
      </li>
    );
  return (
    <li>
      <div class="shelf-about">
        {called}
        <p class="sm qq">
          <span class="ib">{placeOf(summary)}</span>，<span class="ib">{summary.count}条记录</span>，
          <span class="ib">再过{daysLeft(summary.deletedAt ?? '', moment())}天永久删除</span>
        </p>
      </div>
      <div class="shelf-acts">
        <button type="button" class="btn ghost" aria-label={`恢复：${called}`} onClick={() => void restore()}>
          恢复
        </button>
        <button
          type="button"
          class="btn ghost end"
          id={purgeId}
          aria-label={`永久删除：${called}`}
          onClick={() => {
            isAsking.value = true;
          }}
        >
          永久删除
        </button>
      </div>
    </li>
  );
}
