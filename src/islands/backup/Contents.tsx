import { None } from '../../components/None.tsx';
import { dayOfMoment } from '../../format/date.ts';
import { hoursText, unitName } from '../../format/number.ts';
import { size } from '../../format/size.ts';
import type { Unpacked } from '../../stores/backup/backup.ts';
import type { Fate, Merge } from '../../stores/backup/merge.ts';
import type { Draft } from '../../stores/drafts/draft.ts';
import { outcomesOf } from '../../stores/share/outcome.ts';
import { nameOf, placeOf } from '../draft/names.ts';

/** What becomes of a draft. */
const draftFates: Record<Fate, string> = {
  new: '新的，恢复',
  here: '本机已有，一样',
  beside: '与本机的不同，另存一份',
  left: '不恢复',
};

const originalFates: Record<Fate, string> = {
  new: '新的，恢复',
  here: '本机已有，一样',
  beside: '另存一份',
  left: '本机有另一份，保留本机的',
};

const readingsText: Record<Fate, string> = {
  new: '为全部草稿选过读法，一并恢复',
  here: '与本机的相同',
  beside: '与本机的不同：本机的不变，恢复的草稿按备份里选的算',
  left: '不恢复',
};

/** What a draft comes to in its year: 20学时. */
function Worth({ draft }: { draft: Draft }) {
  const [main] = outcomesOf(draft).filter(({ year }) => year === draft.year);
  if (!main) return <None>没有结果</None>;
  return (
    <>
      {hoursText(main.done)}
      {unitName(main.unit)}
    </>
  );
}

/** Under a name of its own: region and year; and where it is kept. */
function aboutText(draft: Draft): string {
  const parts = nameOf(draft) === placeOf(draft) ? [] : [placeOf(draft)];
  if (draft.deletedAt !== undefined) parts.push('在回收站');
  else if (draft.archived) parts.push('已归档');
  return parts.join('，');
}

function DraftRow({ draft, fate }: Merge['drafts'][number]) {
  const about = aboutText(draft);
  return (
    <tr>
      <th scope="row">
        {nameOf(draft)}
        {about && <p class="sm qq">{about}</p>}
      </th>
      <td data-of="记录">
        {draft.activities.length}条
        {draft.scenarios && draft.scenarios.length > 0 && `，试算${draft.scenarios.length}个`}
      </td>
      <td data-of="现在算得">
        <Worth draft={draft} />
      </td>
      <td data-of="改动">{dayOfMoment(draft.updatedAt)}</td>
      <td data-of="恢复时">{draftFates[fate]}</td>
    </tr>
  );
}

function FilesText({ files }: Pick<Merge, 'files'>) {
  const room = files.reduce((sum, { file }) => sum + file.size, 0);
  const fresh = files.filter(({ fate }) => fate === 'new').length;
  if (files.length === 0) return <None>没有</None>;
  return (
    <>
      {files.length}个，共{size(room)}，{fresh === 0 ? '本机都有了' : `恢复${fresh}个`}
    </>
  );
}

function PeopleText({ people }: Pick<Merge, 'people'>) {
  const of = (fate: Fate) => people.filter((each) => each.fate === fate).length;
  const [fresh, beside] = [of('new'), of('beside')];
  if (fresh + beside === 0) return <>{people.length}人，本机都有了</>;
  return (
    <>
      {people.length}人，恢复{fresh + beside}人
      {beside > 0 && `，其中${beside}人与本机的不同，名字后写明“备份”，另列一行`}
    </>
  );
}

/** A backup before it is taken in: what is in it, and what becomes of each part. */
export function Contents({ backup, merge }: { backup: Unpacked; merge: Merge }) {
  const { madeAt, readings, damaged } = backup;
  const copies = merge.drafts.some(({ fate }) => fate === 'beside');
  return (
    <>
      <dl class="share-facts">
        <dt>备份时间</dt>
        <dd>{dayOfMoment(madeAt)}</dd>
        <dt>证明文件</dt>
        <dd>
          <FilesText files={merge.files} />
        </dd>
        <dt>原文</dt>
        <dd>
          {merge.originals.length === 0 && <None>没有</None>}
          {merge.originals.map(({ original, fate }) => (
            <p key={original.id}>
              {original.name}，{originalFates[fate]}
            </p>
          ))}
        </dd>
        {backup.roster && (
          <>
            <dt>单位名册</dt>
            <dd>
              <PeopleText people={merge.people} />
            </dd>
          </>
        )}
        {Object.keys(readings).length > 0 && (
          <>
            <dt>所选的读法</dt>
            <dd>{readingsText[merge.readings]}</dd>
          </>
        )}
      </dl>
      {merge.drafts.length > 0 && (
        <table class="share-t backup-t">
          <caption class="vh">备份里的草稿</caption>
          <thead>
            <tr>
              <th scope="col">草稿</th>
              <th scope="col">记录</th>
              <th scope="col">现在算得</th>
              <th scope="col">改动</th>
              <th scope="col">恢复时</th>
            </tr>
          </thead>
          <tbody>
            {merge.drafts.map(({ draft, fate }) => (
              <DraftRow key={draft.id} draft={draft} fate={fate} />
            ))}
          </tbody>
        </table>
      )}
      {copies && (
        <p class="hint">
          另存的草稿名称里有“{dayOfMoment(madeAt)}的备份”，证明文件也另有一份。本机原来的草稿不变。
        </p>
      )}
      {damaged.length > 0 && (
        <p class="share-trouble">
          <span>
            {damaged.length}个证明文件坏了，不能恢复：{damaged.join('、')}。其余内容不受影响。
          </span>
        </p>
      )}
    </>
  );
}
