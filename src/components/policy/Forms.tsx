import { anchors } from '../../format/notes.ts';
import { formText } from '../../format/papers.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { Refs } from './Refs.tsx';

const fillers = {
  person: '个人填',
  unit: '单位填',
  provider: '施教机构填',
  authority: '主管部门填',
} as const;

/** The forms of the document, with what each asks for. */
export function Forms({ policy: { forms } }: { policy: Policy }) {
  return (
    <section class="sec" aria-labelledby="forms">
      <div class="sec-h">
        <h2 id="forms">表格</h2>
        <span class="sm q">{forms.length === 0 ? '没有附表格' : `${forms.length}张`}</span>
      </div>
      <ul class="unsaid">
        {forms.map((form) => (
          <li id={anchors.form(form.id)}>
            <h3>{formText(form)}</h3>
            <p class="sm q">
              {fillers[form.filledBy]} <Refs at={form.clause} />
            </p>
            {form.note && <p>{form.note}</p>}
            {form.fields.length > 0 && (
              <details class="fold">
                <summary>{`${form.fields.length}栏`}</summary>
                <p>{form.fields.join('、')}</p>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
