import { show } from '../../stores/roster/view.ts';

/** Nobody is in the roster yet: the ways in. */
export function Empty() {
  return (
    <div class="empty">
      <p>
        <b>名册里还没有人</b>
      </p>
      <p>把单位的人加进来，逐人填学习记录，一起看结论。名册只存在本机浏览器，不上传。</p>
      <div class="btns">
        <button type="button" class="btn pri" onClick={() => show('imports')}>
          从表格或草稿导入
        </button>
        <button type="button" class="btn" onClick={() => show('add')}>
          手工添加一人
        </button>
      </div>
    </div>
  );
}
