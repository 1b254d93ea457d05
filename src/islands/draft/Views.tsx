import type { ComponentType } from 'preact';
import { type View as Name, show, view, views } from '../../stores/calculator/view.ts';
import { Loaded } from './Loaded.tsx';

type Part = { label: string; load: () => Promise<ComponentType> };

/** What can be shown of a draft beside its records. Each is fetched when it is first shown. */
const parts: Record<Exclude<Name, 'records'>, Part> = {
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

/** The ways from one view of the draft to another. */
export function Views() {
  return (
    <nav class="views" aria-label="草稿的各个页面">
      {views.map((name) => (
        <button
          key={name}
          type="button"
          aria-current={view.value === name ? 'page' : undefined}
          onClick={() => show(name)}
        >
          {name === 'records' ? '记录' : parts[name].label}
        </button>
      ))}
    </nav>
  );
}

/** A view that is fetched when it is first shown. */
export const View = ({ name }: { name: keyof typeof parts }) => <Loaded key={name} load={parts[name].load} />;
