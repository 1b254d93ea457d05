import { Note } from '../../components/Note.tsx';
import { policy } from '../../stores/calculator/result.ts';
import { acceptRules } from '../../stores/calculator/settings.ts';
import { Loaded } from './Loaded.tsx';

/** Fetches what lists the changes. */
const versions = () => import('../versions/Versions.tsx').then(({ Versions }) => Versions);

/** Says that the rules were changed since the draft was first calculated by them, and what that changes. */
export function RulesChanged() {
  return (
    <Note>
      <p>{policy.value?.name}的规则在这份草稿保存以后改过，结果按现在的规则算。</p>
      <Loaded load={versions} inner />
      <button type="button" class="btn" onClick={acceptRules}>
        知道了
      </button>
    </Note>
  );
}
