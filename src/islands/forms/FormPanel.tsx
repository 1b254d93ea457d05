import { useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { OutOfWeChat } from '../../components/OutOfWeChat.tsx';
import { SheetView } from '../../components/SheetView.tsx';
import type { FormMaker } from '../../documents/forms/form.ts';
import { keepAnswers, keeping } from '../../stores/check/details.ts';
import { printSheets } from '../check/paper.tsx';
import { DetailField } from './DetailField.tsx';
import { formInput } from './input.ts';
import { type Format, saveForm } from './save.ts';

function Keeping({ hasSecret }: { hasSecret: boolean }) {
  return (
    <div class="fm-keep">
      <label class="opt">
        <input
          type="checkbox"
          checked={keeping.value !== 'nothing'}
          onChange={(event) => keepAnswers(event.currentTarget.checked ? 'plain' : 'nothing')}
        />
        在本机记住这份草稿填的这些{hasSecret && '（身份证号码除外）'}
      </label>
      {hasSecret && keeping.value !== 'nothing' && (
        <label class="opt">
          <input
            type="checkbox"
            checked={keeping.value === 'all'}
            onChange={(event) => keepAnswers(event.currentTarget.checked ? 'all' : 'plain')}
          />
          身份证号码也记住
        </label>
      )}
    </div>
  );
}

/** What a form asks for besides, and the form as a file, on paper and to look at. */
export function FormPanel({ maker }: { maker: FormMaker }) {
  const [failed, setFailed] = useState(false);
  const [isShown, setShown] = useState(false);
  const input = formInput();
  if (!input) return <p class="hint">填好申报年度，才能生成表格。</p>;
  const sheets = maker.make(input);
  const save = (format: Format) => {
    setFailed(false);
    saveForm(sheets, format).catch((error) => {
      console.error(error);
      setFailed(true);
    });
  };
  return (
    <div class="fm-panel">
      <p class="hint">
        下面这些草稿里没有，只用来填这张表，关掉网页就不在了；空着的，导出后手填。{maker.left}
      </p>
      <div class="ap-f">
        {maker.details.map((detail) => (
          <DetailField key={detail.id} detail={detail} form={maker.form} />
        ))}
      </div>
      <Keeping hasSecret={maker.details.some(({ kind }) => kind === 'secret')} />
      <OutOfWeChat also="，也不能打印" stays="records" />
      <div class="btns">
        <button type="button" class="btn pri" onClick={() => save('docx')}>
          <Icon name="download" />
          保存为Word文档
        </button>
        {maker.isTable && (
          <button type="button" class="btn" onClick={() => save('xlsx')}>
            <Icon name="download" />
            保存为Excel表格
          </button>
        )}
        <button type="button" class="btn" onClick={() => printSheets(sheets)}>
          <Icon name="print" />
          打印
        </button>
        <button type="button" class="btn ghost" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {isShown ? '收起样子' : '看样子'}
        </button>
      </div>
      <p class="fm-said" role="status">
        {failed && '没有存成，可能断网了。请连上网再试；填写的内容没有丢。'}
      </p>
      {isShown && sheets.map((sheet) => <SheetView key={sheet.id} sheet={sheet} />)}
    </div>
  );
}
