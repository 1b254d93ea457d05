import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { draft } from '../../stores/calculator/current.ts';
import { type View as Name, show, view, views } from '../../stores/calculator/view.ts';
import { Guard } from './Guard.tsx';

type Part = { label: string; load: () => Promise<ComponentType> };

/** What can be shown of a draft beside its records. Each is fetched when it is first shown. */
const parts: Partial<Record<Name, Part>> = {
  drafts: {
    label: '全部草稿',
    load: () => import('../drafts/DraftsView.tsx').then(({ DraftsView }) => DraftsView),
  },
  years: { label: '多年', load: () => import('../years/Years.tsx').then(({ Years }) => Years) },
  regions: {
    label: '五地',
    load: () => import('../regions/RegionsView.tsx').then(({ RegionsView }) => RegionsView),
  },
  'import-table': { label: '导入', load: () => import('../import/Import.tsx').then(({ Import }) => Import) },
  'what-if': { label: '试算', load: () => import('../what-if/WhatIf.tsx').then(({ WhatIf }) => WhatIf) },
};

const labelOf = (name: Name): string | undefined => (name === 'records' ? '记录' : parts[name]?.label);

/** The ways from one view of the draft to another. */
export function Views() {
  const known = views.filter((name) => labelOf(name) !== undefined);
  if (known.length < 2) return null;
  return (
    <nav class="views" aria-label="草稿的各个页面">
      {known.map((name) => (
        <button
          key={name}
          type="button"
          aria-current={view.value === name ? 'page' : undefined}
          onClick={() => show(name)}
        >
          {labelOf(name)}
        </button>
      ))}
    </nav>
  );
}

/** A view that is fetched when it is first shown; says so when that fails. */
export function View({ name }: { name: Name }) {
  const [shown, setShown] = useState<{ name: Name; Shown?: ComponentType; failed?: true }>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const take = (found: { Shown?: ComponentType; failed?: true }) =>
      isWanted && setShown({ name, ...found });
    parts[name]?.load().then(
      (Shown) => take({ Shown }),
      () => take({ failed: true }),
    );
    return () => {
      isWanted = false;
    };
  }, [name, tries]);
  if (shown?.name !== name)
    return (
      <p class="q calc-wait" role="status">
        正在打开
      </p>
    );
  if (!shown.Shown)
    return (
      <div class="calc-wait" role="alert">
        <p>这一页没有取到，可能断网了。填写的内容没有丢。</p>
        <button type="button" class="btn" onClick={() => setTries(tries + 1)}>
          重试
        </button>
      </div>
    );
  const { Shown } = shown;
  return (
    <Guard of={draft.value} as="section">
      <Shown />
    </Guard>
  );
}
