import { show } from '../../stores/roster/view.ts';

/** Nobody is in the roster yet: the ways in. */
export function Empty() {
  return (
    <div class="empty">
      <p>
        <b>名册里还没有人</b>
      </p>
      <p>
        导入单位的人员名单和学习记录，或各人从测算页导出的草稿，最多2000人。也可以手工一个一个加。名册只存在本机浏览器，不上传。
      </p>
      <div class="btns">
        <button type="button" class="btn pri" onClick={() => show('import')}>
          导入表格或草稿
        </button>
        <button type="button" class="btn" onClick={() => show('add')}>
          手工添加一人
        </button>
      </div>
    </div>
  );
}
