import type { Signal } from '@preact/signals';
import { Icon } from '../../components/Icon.tsx';
import { Field } from '../draft/fields/Field.tsx';

interface Props {
  id: string;
  /** What was pasted, as it stands. */
  pasted: Signal<string>;
  error: string | undefined;
  read: () => void;
}

/** Cells that were copied from a spreadsheet, and the way to read them. */
export function Paste({ id, pasted, error, read }: Props) {
  return (
    <>
      <Field
        id={id}
        label="或粘贴单元格"
        help="在Excel或WPS里选中单元格，连同列名一起复制，再粘贴到这里。"
        error={error}
      >
        {(control) => (
          <textarea
            {...control}
            class="in"
            rows={5}
            spellcheck={false}
            value={pasted.value}
            onInput={(event) => {
              pasted.value = event.currentTarget.value;
            }}
          />
        )}
      </Field>
      <button type="button" class="btn" onClick={read}>
        <Icon name="next" />
        读取粘贴的内容
      </button>
    </>
  );
}
