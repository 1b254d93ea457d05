import { link } from '../../stores/calculator/activities.ts';
import { sameChoice } from '../../stores/calculator/same.ts';
import type { DraftActivity } from '../../stores/drafts/draft.ts';
import { vocabulary } from '../../stores/library.ts';
import { Field } from './fields/Field.tsx';
import { Select } from './fields/Select.tsx';
import { titleOf } from './rows.ts';

/** Which other record is about the same thing, asked where a limit of the policy depends on it. */
export function Same({ activity }: { activity: DraftActivity }) {
  const { limits, others, chosen } = sameChoice.value;
  if (others.length === 0) return null;
  const name = ({ id }: DraftActivity, at: number) => {
    const title = titleOf(others[at] as DraftActivity, vocabulary.value);
    const twice = others.some((other) => other.id !== id && titleOf(other, vocabulary.value) === title);
    return twice ? `${title}（第${at + 1}条）` : title;
  };
  return (
    <Field
      id="record-same"
      label="与哪条记录是同一作品、项目或同一次学习"
      help={limits.map(({ says }) => says).join('')}
      wide
    >
      {(control) => (
        <Select {...control} value={chosen ?? ''} choose={(value) => link(activity.id, value || undefined)}>
          <option value="">没有</option>
          {others.map((other, at) => (
            <option key={other.id} value={other.id}>
              {name(other, at)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
