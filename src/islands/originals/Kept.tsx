import { policyHref } from '../../components/addresses.ts';
import { dayOfMoment } from '../../format/date.ts';
import {
  originals,
  removed,
  removeOriginal,
  restoreOriginal,
  showAgain,
} from '../../stores/originals/opened.ts';
import type { Original } from '../../stores/originals/original.ts';

const countOf = ({ wordings }: Original): string => {
  const changed = wordings.filter(({ state }) => state === 'changed').length;
  return changed > 0 ? `${wordings.length}条，其中${changed}条有改动` : `${wordings.length}条，都一致`;
};

/** The copies kept on this device: what they are, and how to be rid of them. */
export function Kept({ source }: { source: string }) {
  const gone = removed.value;
  if (originals.value.length === 0 && !gone) return null;
  return (
    <section class="kept no-print" aria-labelledby="kept-h">
      <h3 id="kept-h">本机保存的原文</h3>
      <ul>
        {originals.value.map((original) => (
          <li key={original.id}>
            <div>
              <a href={policyHref(original.id)}>{original.name}</a>
              <p class="sm q">
                {original.file ?? '粘贴的文字'}，{dayOfMoment(original.keptAt)}保存，{countOf(original)}
              </p>
            </div>
            <div class="btns">
              <button type="button" class="btn" onClick={() => void showAgain(original, source)}>
                再看对照<span class="vh">：{original.name}</span>
              </button>
              <button type="button" class="btn" onClick={() => void removeOriginal(original, source)}>
                删除<span class="vh">：{original.name}</span>
              </button>
            </div>
          </li>
        ))}
      </ul>
      {gone && (
        <p>
          <button type="button" class="btn" onClick={() => void restoreOriginal(source)}>
            撤销删除：{gone.name}
          </button>
        </p>
      )}
    </section>
  );
}
