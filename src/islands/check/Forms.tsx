import { useEffect, useState } from 'preact/hooks';
import { None } from '../../components/None.tsx';
import { makers } from '../../documents/forms/all.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import type { Form } from '../../policy/schema/provision.ts';
import { draft } from '../../stores/calculator/current.ts';
import { drafts } from '../../stores/calculator/open.ts';
import { policy } from '../../stores/calculator/result.ts';
import { forgetOthers } from '../../stores/check/details.ts';
import { Refs } from '../draft/Refs.tsx';
import { FormPanel } from '../forms/FormPanel.tsx';

const fillers = {
  person: '个人填',
  unit: '单位填',
  provider: '施教机构填',
  authority: '主管部门填',
} as const;

/** A form of the text: to be made where its layout is known, else named only. */
function FormEntry({ form, within }: { form: Form; within: Policy }) {
  const [isOpen, setOpen] = useState(false);
  const maker = makers.find((each) => each.policy === within.id && each.form === form.id);
  const panel = `form-${form.id}`;
  return (
    <li>
      <div class="fm-h">
        <div>
          <b>{form.title}</b>
          {form.annex && `（${form.annex}）`}
          <span class="sm q">{fillers[form.filledBy]}</span>
          {!form.attached && <None>样表未附</None>}
          <Refs policy={within.id} clauses={form.clause} />
        </div>
        {maker && (
          <button
            type="button"
            class="btn"
            aria-expanded={isOpen}
            aria-controls={panel}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? '收起' : form.attached ? '填写并导出' : '导出清单'}
            <span class="vh">{form.title}</span>
          </button>
        )}
      </div>
      {form.note && <p class="hint">{form.note}</p>}
      <div id={panel} hidden={!isOpen}>
        {maker && isOpen && <FormPanel maker={maker} />}
      </div>
    </li>
  );
}

/** The forms of the region: those whose layout the text has can be filled in and exported. */
export function Forms() {
  const within = policy.value;
  const known = drafts.value;
  useEffect(() => {
    // None are known before they were looked up.
    if (known.length > 0) forgetOthers([draft.value.id, ...known.map(({ id }) => id)]);
  }, [known]);
  if (!within) return null;
  return (
    <section class="fm no-print" aria-labelledby="check-forms">
      <h2 id="check-forms">表格</h2>
      {within.forms.length === 0 ? (
        <p>
          <None>未附</None>
          {within.name}的文件没有附表格。
        </p>
      ) : (
        <>
          <p class="hint">
            按附件的样式排好，导出的每一页都标明草稿、自行整理、非官方；盖章、签名和审批的地方留空。
          </p>
          <ul>
            {within.forms.map((form) => (
              <FormEntry key={`${within.id} ${form.id}`} form={form} within={within} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
