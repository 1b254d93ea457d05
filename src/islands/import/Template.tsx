import { useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { OutOfWeChat } from '../../components/OutOfWeChat.tsx';
import { vocabulary } from '../../stores/library.ts';
import { Field } from '../draft/fields/Field.tsx';
import { Select } from '../draft/fields/Select.tsx';
import { KindOptions } from '../draft/KindOptions.tsx';
import { Files } from './Files.tsx';
import { saveTemplate } from './save.ts';

/** An empty table to fill in, with the words that may be written. */
export function Template() {
  const [kind, setKind] = useState('');
  return (
    <div class="imp-out">
      <h3>
        <Icon name="copy" />
        空白模板
      </h3>
      <Field id="import-template" label="有哪些列">
        {(control) => (
          <Select {...control} value={kind} choose={setKind}>
            <option value="">所有类型的列</option>
            <KindOptions vocabulary={vocabulary.value} />
          </Select>
        )}
      </Field>
      <OutOfWeChat />
      <Files what="模板" save={(format) => saveTemplate(kind || undefined, format)} />
    </div>
  );
}
