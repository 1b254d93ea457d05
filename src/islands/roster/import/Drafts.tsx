import { useState } from 'preact/hooks';
import { candidateOf } from '../../../stores/roster/import/candidates.ts';
import { reading } from '../../../stores/roster/import/known.ts';
import { listed } from '../../../stores/roster/import/look.ts';
import { takeIn, takenOf, worthTaking } from '../../../stores/roster/import/take.ts';
import { mostPeople } from '../../../stores/roster/people.ts';
import { roster } from '../../../stores/roster/roster.ts';
import { placeOf } from '../../draft/names.ts';
import { People } from './People.tsx';
import { places } from './places.ts';
import { go, type Offered, restart } from './stage.ts';

/** Drafts before they are taken: each is a person, whose name may be mended. */
export function Drafts({ drafts, refused }: { drafts: Offered[]; refused: string[] }) {
  const [names, setNames] = useState<Record<string, string>>({});
  const people = roster.value?.people ?? [];
  const nameFor = ({ id, name }: Offered['draft']) => names[id] ?? name.trim();
  const found = drafts.map(({ draft }) => candidateOf(draft, nameFor(draft).trim(), people, reading.value));
  const unnamed = found.filter(({ person }) => person.name === '').length;
  const twice = found.some(
    ({ person }, index) => found.findIndex((each) => each.person.id === person.id) < index,
  );
  const fresh = found.filter(({ fate }) => fate === 'new').length;
  const isTooMany = people.length + fresh > mostPeople;
  const worth = worthTaking(found);
  const take = async () => {
    const taken = takenOf(found);
    await takeIn(
      worth.map(({ person }) => person),
      taken,
    );
    go({ step: 'done', ...taken });
  };
  return (
    <section aria-labelledby={places.drafts}>
      <h2 id={places.drafts} tabIndex={-1}>
        核对后导入
      </h2>
      <p class="q" role="status">
        读到{drafts.length}份草稿，一份算一个人。
        {refused.length > 0 && `${refused.length}个文件没有用，列在下面。`}
      </p>
      {refused.length > 0 && (
        <ul class="imp-wrong">
          {refused.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      {drafts.length > 0 && (
        <ul class="imp-map">
          {drafts.map(({ draft, from }, index) => (
            <li key={draft.id}>
              <label for={`roster-import-name-${index}`}>
                <b>{from === '本机' ? placeOf(draft) : from}</b>
                <span class="q">{draft.activities.length}条记录。姓名：</span>
              </label>
              <input
                id={`roster-import-name-${index}`}
                class="in"
                value={nameFor(draft)}
                onInput={(event) => setNames({ ...names, [draft.id]: event.currentTarget.value })}
              />
            </li>
          ))}
        </ul>
      )}
      {unnamed > 0 && <p class="q">有{unnamed}份草稿没有名称，应填这个人的姓名。</p>}
      {twice && <p class="q">有两份草稿的姓名对上了名册里同一个人，应改成不同的姓名。</p>}
      {isTooMany && (
        <p class="q">
          名册最多{mostPeople}人，现在有{people.length}人，再加{fresh}人就超出了。请少选几份。
        </p>
      )}
      <div class="btns imp-go">
        {drafts.length > 0 && (
          <button
            type="button"
            class="btn pri"
            disabled={unnamed > 0 || twice || isTooMany || worth.length === 0}
            onClick={() => void take()}
          >
            导入{found.length}人
          </button>
        )}
        <button type="button" class="btn" onClick={restart}>
          {drafts.length > 0 ? '取消' : '重新选择'}
        </button>
      </div>
      {found.length > 0 && <People people={found.map(listed)} />}
    </section>
  );
}
