import { show, type View, view } from '../../stores/roster/view.ts';

const labels: Record<View, string> = {
  list: '名单',
  counts: '人数统计',
  batch: '批量试算',
  add: '添加一人',
  imports: '导入',
};

/** The ways from one view of the roster to another. */
export function Views() {
  return (
    <nav class="views no-print" aria-label="名册的各个页面">
      {(Object.keys(labels) as View[]).map((name) => (
        <button
          key={name}
          type="button"
          aria-current={view.value === name ? 'page' : undefined}
          onClick={() => show(name)}
        >
          {labels[name]}
        </button>
      ))}
    </nav>
  );
}
