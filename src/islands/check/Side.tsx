import { useSignal } from '@preact/signals';
import { href } from '../../components/href.ts';
import { Icon } from '../../components/Icon.tsx';
import { OutOfWeChat } from '../../components/OutOfWeChat.tsx';
import { Seal } from '../../components/Seal.tsx';
import { checked } from '../../stores/check/checked.ts';

/** The table of the report, fetched when it is asked for. */
function ExportButton() {
  const failed = useSignal(false);
  const save = async () => {
    failed.value = false;
    try {
      const { saveReport } = await import('./save.ts');
      await saveReport();
    } catch (error) {
      console.error(error);
      failed.value = true;
    }
  };
  return (
    <>
      <button type="button" class="btn" onClick={() => void save()}>
        <Icon name="download" />
        导出表格
      </button>
      {failed.value && (
        <p class="hint" role="alert">
          表格没有做成，可能断网了，再点一次重试。
        </p>
      )}
    </>
  );
}

/** What can be done with the report, and what its verdicts mean. */
export function Side() {
  return (
    <aside class="side no-print" aria-label="报告操作">
      <h2 id="report-actions">报告操作</h2>
      {checked.value && (
        <>
          <OutOfWeChat also="，也不能打印" stays="records" />
          <button type="button" class="btn pri" onClick={() => print()}>
            <Icon name="print" />
            打印或存为PDF
          </button>
          <ExportButton />
        </>
      )}
      <a class="btn" href={href('/draft/')}>
        回到测算修改
      </a>
      <p class="sm q">打印时保留尺面图样、条款位置和签章栏，不打印导航和填写项。黑白打印可分辨。</p>
      <h2>判断标准</h2>
      <ul class="sm q">
        <li>
          <Seal verdict="met" /> 总数达到要求，科目无缺口
        </li>
        <li>
          <Seal verdict="not-met" /> 在所用读法下不够
        </li>
        <li>
          <Seal verdict="undecided" /> 缺信息，或文件没有写
        </li>
      </ul>
    </aside>
  );
}
