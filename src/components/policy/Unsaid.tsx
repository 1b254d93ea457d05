import { anchors } from '../../format/notes.ts';
import { silenceName } from '../../format/policy-words.ts';
import { Refs } from './Refs.tsx';
import type { Source } from './source.ts';

/** What the document does not say: where it was looked for, and whom to ask. */
export function Unsaid({ answered: { policy }, vocabulary }: Source) {
  return (
    <section class="sec" aria-labelledby="silences">
      <div class="sec-h">
        <h2 id="silences">没有写的</h2>
        <span class="sm q">{`${policy.silences.length}处。没有写不等于0，也不借用别处的规定`}</span>
      </div>
      <ul class="unsaid">
        {policy.silences.map((silence, place) => (
          <li id={anchors.silence(place)}>
            <h3>{silenceName(silence, vocabulary)}</h3>
            <p>{silence.says}</p>
            <p class="sm q">
              查过 <Refs at={silence.looked} />
              {silence.ask && <span class="ib">可问：{silence.ask}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
