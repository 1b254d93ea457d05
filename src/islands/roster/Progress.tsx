import { failed, recalculate, stop, work } from '../../stores/roster/calculating.ts';

/** How far the calculation is, and how to stop it. */
export function Progress() {
  const now = work.value;
  const lost = failed.value.size;
  if (now.state === 'idle')
    return (
      <p class={lost > 0 ? 'rs-lost' : 'vh'} role="status">
        {lost > 0 && `有${lost}人算不出来，是本站的问题，填写的内容没有丢。他们不计入完成，也不计入未完成。`}
      </p>
    );
  if (now.state === 'working')
    return (
      <div class="rs-work no-print">
        <label for="roster-progress">
          正在计算，已算<b>{now.done}</b>人，共{now.of}人
        </label>
        <progress id="roster-progress" max={now.of} value={now.done} />
        <button type="button" class="btn" onClick={stop}>
          取消
        </button>
      </div>
    );
  return (
    <div class="rs-work no-print" role="status">
      <span>
        {now.state === 'stopped'
          ? `已取消，算好了${now.done}人，共${now.of}人。没有算的人不显示结论，也不计入统计。`
          : '计算没有完成，是本站的问题。名册没有丢。'}
      </span>
      <button type="button" class="btn" onClick={() => void recalculate()}>
        {now.state === 'stopped' ? '接着算' : '重新计算'}
      </button>
    </div>
  );
}
