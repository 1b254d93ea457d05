import { useEffect } from 'preact/hooks';
import { askToLast, isLasting, isSettled, lookWhetherLasting, settle } from '../../stores/lasting.ts';

/** Asks once, with the reason, that the browser may keep the records when room is short. */
export function AskToLast() {
  useEffect(() => void lookWhetherLasting(), []);
  if (isSettled.value || isLasting.value !== false) return null;
  return (
    <p>
      <span>手机或电脑空间不足时，浏览器可能清掉这些记录。可以请它长期保存。</span>
      <button type="button" class="link" onClick={() => void askToLast()}>
        请求长期保存
      </button>
      <button type="button" class="link" onClick={settle}>
        不用
      </button>
    </p>
  );
}

/** Says whether the browser keeps the records when room is short. */
export function Lasting() {
  useEffect(() => void lookWhetherLasting(), []);
  if (isLasting.value === undefined) return null;
  return (
    <p class="hint">
      {isLasting.value
        ? '浏览器已同意长期保存本站的数据，空间不足时也不会自动清理。'
        : '空间不足时，浏览器可能清理本站的数据，请定期备份。'}
      {!isLasting.value && !isSettled.value && (
        <button type="button" class="link" onClick={() => void askToLast()}>
          请求长期保存
        </button>
      )}
    </p>
  );
}
