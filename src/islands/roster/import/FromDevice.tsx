import { useSignal } from '@preact/signals';
import { database } from '../../../stores/calculator/saving.ts';
import type { DraftSummary } from '../../../stores/drafts/draft.ts';
import { isInUse, listDrafts, readDraft } from '../../../stores/drafts/read.ts';
import { roster } from '../../../stores/roster/roster.ts';
import { nameOf, placeOf } from '../../draft/names.ts';
import { go, type Offered } from './stage.ts';

type Listed =
  | { state: 'closed' | 'reading' | 'failed' }
  | { state: 'open'; drafts: DraftSummary[]; chosen: ReadonlySet<string> };

const from = '本机';

async function offered(ids: ReadonlySet<string>): Promise<Offered[]> {
  const found: Offered[] = [];
  for (const id of ids) {
    const stored = await readDraft(id);
    if (!stored) continue;
    const { revision: _, ...draft } = stored;
    found.push({ draft, from });
  }
  return found;
}

/** Drafts of this device to choose from: each is a person. */
export function FromDevice() {
  const listed = useSignal<Listed>({ state: 'closed' });
  const now = listed.value;
  const there = new Set(roster.value?.people.map(({ draft }) => draft));
  const open = async () => {
    listed.value = { state: 'reading' };
    try {
      const drafts = (await listDrafts(await database())).filter(isInUse);
      const fresh = drafts.filter(({ id, count }) => count > 0 && !there.has(id));
      listed.value = { state: 'open', drafts, chosen: new Set(fresh.map(({ id }) => id)) };
    } catch {
      listed.value = { state: 'failed' };
    }
  };
  const toggle = (id: string) => {
    if (now.state !== 'open') return;
    const chosen = new Set(now.chosen);
    if (!chosen.delete(id)) chosen.add(id);
    listed.value = { ...now, chosen };
  };
  const take = async (ids: ReadonlySet<string>) => {
    try {
      go({ step: 'drafts', drafts: await offered(ids), refused: [] });
    } catch {
      listed.value = { state: 'failed' };
    }
  };
  return (
    <div class="imp-out">
      <h3>本机的草稿</h3>
      <p class="q">在本机测算过的人，一份草稿算一个人。以后草稿改了，名册跟着改。</p>
      {now.state !== 'open' && (
        <button type="button" class="btn" onClick={() => void open()}>
          从本机的草稿里选
        </button>
      )}
      <p class="imp-said" role="status">
        {now.state === 'reading' && '正在读取'}
        {now.state === 'failed' && '没有读到本机的草稿：浏览器可能不让本网站存储数据。'}
        {now.state === 'open' && now.drafts.length === 0 && '本机还没有草稿。'}
      </p>
      {now.state === 'open' && now.drafts.length > 0 && (
        <>
          <ul class="ri-drafts">
            {now.drafts.map((draft) => (
              <li key={draft.id}>
                <label class="opt">
                  <input
                    type="checkbox"
                    checked={now.chosen.has(draft.id)}
                    onChange={() => toggle(draft.id)}
                  />
                  {nameOf(draft)}
                  <span class="q">
                    {draft.name.trim() && `${placeOf(draft)}，`}
                    {draft.count}条记录
                    {there.has(draft.id) && '，名册里已有'}
                  </span>
                </label>
              </li>
            ))}
          </ul>
          <button
            type="button"
            class="btn"
            disabled={now.chosen.size === 0}
            onClick={() => void take(now.chosen)}
          >
            核对所选的{now.chosen.size}份
          </button>
        </>
      )}
    </div>
  );
}
