import { href } from '../../components/href.ts';
import { day } from '../../format/date.ts';
import { documentText, governsText } from '../../format/identity.ts';
import { policy } from '../../stores/calculator/result.ts';

/** The document behind every figure, with what to know before trusting it. */
export function Basis() {
  const within = policy.value;
  if (!within) return null;
  const known = documentText(within);
  const document = within.number === 'unknown' ? `${within.name}的文件（${known}）` : known;
  return (
    <p class="basis">
      按<a href={href(`/policies/${within.id}/`)}>{document}</a>计算，{day(within.issued)}
      发布，适用
      {governsText(within)}，是否仍然有效未核验。算出的是自查结果，以主管部门认定为准。
    </p>
  );
}
