import type { ComponentType } from 'preact';
import { type View as Name, show, view, views } from '../../stores/calculator/view.ts';
import { Loaded } from './Loaded.tsx';

type Part = { label: string; load: () => Promise<ComponentType> };

/** What can be shown of a draft beside its records. Each is fetched when it is first shown. */
const parts: Partial<Record<Name, Part>> = {
  drafts: {
    label: '草稿与备份',
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

/** A view that is fetched when it is first shown. */
export function View({ name }: { name: Name }) {
  const part = parts[name];
  return part ? <Loaded key={name} load={part.load} /> : null;
}
