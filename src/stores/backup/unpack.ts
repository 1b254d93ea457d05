import type { Policy } from '../../policy/schema/policy.ts';
import type { Wording } from '../../source/wordings.ts';
import { breather } from '../breath.ts';
import { typeOf } from '../files/accepted.ts';
import type { Original } from '../originals/original.ts';
import { head, person } from '../roster/parse.ts';
import type { Roster } from '../roster/people.ts';
import { known } from '../share/file.ts';
import {
  dictionary,
  draft,
  type Fields,
  list,
  moment,
  number,
  object,
  oneOf,
  optional,
  type Parsed,
  type Read,
  refuse,
  text,
  Wrong,
} from '../share/parse.ts';
import { type Archive, openArchive } from './archive.ts';
import {
  type Entry,
  type Evidence,
  format,
  type Manifest,
  manifestPath,
  type Unpacked,
  version,
} from './backup.ts';
import { digest } from './digest.ts';

const entry = {
  path: ['位置', text],
  size: ['大小', number],
  sha256: ['校验值', text],
} satisfies Fields<Entry>;

const contents = object<Omit<Manifest, 'format' | 'version' | 'counts'>>({
  madeAt: ['备份时间', moment],
  policies: ['规则', list(object({ id: ['地区', text], version: ['版本', text] }), '份')],
  readings: ['所选的读法', dictionary(dictionary(text))],
  drafts: ['草稿', list(object({ ...entry, id: ['编号', text], name: ['名称', text] }), '份')],
  files: [
    '证明文件',
    list(
      object({
        ...entry,
        id: ['编号', text],
        draft: ['草稿', text],
        activity: ['学习记录', text],
        name: ['名称', text],
        type: ['格式', text],
        addedAt: ['添加时间', moment],
      }),
      '个',
    ),
  ],
  originals: ['原文', list(object({ ...entry, id: ['地区', text] }), '份')],
  kept: ['规则的旧版', list(object({ ...entry, id: ['地区', text], version: ['版本', text] }), '份')],
  roster: ['单位名册', optional(object(entry))],
  people: ['名册里的人', optional(list(object(entry), '份'))],
});

const wording = object<Wording>({
  at: ['条款', text],
  state: ['比对结果', oneOf('same', 'moved', 'changed')],
  mark: ['编号', optional(text)],
  text: ['文字', text],
  before: ['原来的文字', optional(text)],
});

const original = object<Original>({
  id: ['地区', text],
  name: ['名称', text],
  version: ['版本', text],
  file: ['文件名', optional(text)],
  keptAt: ['保存时间', moment],
  text: ['全文', text],
  wordings: ['各条', list(wording, '条')],
});

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The text at a path, read as it should be. @throws Wrong */
async function readText<T>(
  archive: Archive,
  { path, sha256 }: { path: string; sha256: string },
  read: (value: unknown) => T,
): Promise<T> {
  const bytes = archive.read(path);
  if ((await digest(bytes)) !== sha256)
    throw new Wrong(`备份里的${path}应与清单一致，实际不一致，可能没有传完或在别处改过。请换一份备份。`);
  return read(json(bytes, path));
}

function json(bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(decode(bytes));
  } catch {
    throw new Wrong(`备份里的${path}应是JSON，实际读不懂，可能在别处改过。请换一份备份。`);
  }
}

function manifestOf(archive: Archive): ReturnType<typeof contents> {
  if (!archive.has(manifestPath))
    throw new Wrong(
      `备份里应有${manifestPath}，实际没有，这个.zip不是学时尺的备份。请选“保存备份”得到的.zip文件。`,
    );
  const value = json(archive.read(manifestPath), manifestPath);
  const found = object<{ format: unknown; version: unknown }>({
    format: ['格式', (each) => each],
    version: ['版本', optional(number)],
  })(value, '');
  if (found.format !== format) refuse('备份的格式', `“${format}”`, found.format);
  if (found.version !== version)
    refuse('备份的格式版本', `第${version}版；请刷新本页，取到新版再打开`, found.version);
  return contents(value, '清单');
}

/** A file with what is in it; undefined when that is damaged, which spoils nothing else. */
async function evidence(
  archive: Archive,
  { path, ...file }: Manifest['files'][number],
): Promise<Evidence | undefined> {
  const type = typeOf(file);
  if (type === undefined || !archive.has(path)) return undefined;
  try {
    const bytes = archive.read(path);
    return (await digest(bytes)) === file.sha256
      ? { ...file, type, size: bytes.length, content: new Blob([bytes], { type }) }
      : undefined;
  } catch (error) {
    if (error instanceof Wrong) return undefined;
    throw error;
  }
}

/** People are looked into one by one, so that the page goes on answering. */
const untouched: Read<unknown> = (value) => value;

/** The unit's people; undefined where a backup has none. */
async function rosterOf(
  archive: Archive,
  { roster: entry, people: parts = [] }: Pick<Manifest, 'roster' | 'people'>,
): Promise<Roster | undefined> {
  if (!entry) return undefined;
  const read = await readText(archive, entry, (value) => head(value, '单位名册'));
  const people: Roster['people'] = [];
  const breathe = breather();
  for (const part of parts) {
    const some = await readText(archive, part, (value) => list(untouched, '人')(value, '单位名册'));
    for (const [index, each] of some.entries()) {
      people.push(person(each, `单位名册的第${index + 1}人`));
      await breathe();
    }
  }
  return { ...read, people };
}

/** A policy stood checked in the archive, and is as it was; here only that it is the one the manifest names is asked. */
function policyOf(value: unknown, { id, version, path }: Manifest['kept'][number]): Policy {
  const named = object<Pick<Policy, 'id' | 'version'>>({ id: ['地区', text], version: ['版本', text] });
  const found = named(value, path);
  if (found.id !== id || found.version !== version) refuse(path, `${id}的${version}`, found.id);
  return value as Policy;
}

/** Reads a backup, or says what is wrong with it. Changes nothing. */
export async function unpack(file: Blob): Promise<Parsed<Unpacked>> {
  try {
    const archive = await openArchive(file);
    const { madeAt, policies, readings, ...manifest } = manifestOf(archive);
    const found: Unpacked = {
      ...{ madeAt, policies, readings },
      ...{ drafts: [], files: [], damaged: [], originals: [], kept: [] },
    };
    for (const each of manifest.drafts)
      found.drafts.push(
        await readText(archive, each, (value) => {
          const place = `草稿“${each.name}”`;
          return known(draft(value, place), place);
        }),
      );
    for (const each of manifest.files) {
      const read = await evidence(archive, each);
      if (read) found.files.push(read);
      else found.damaged.push(each.name);
    }
    for (const each of manifest.originals)
      found.originals.push(await readText(archive, each, (value) => original(value, `原文“${each.id}”`)));
    for (const each of manifest.kept)
      found.kept.push(await readText(archive, each, (value) => policyOf(value, each)));
    const roster = await rosterOf(archive, manifest);
    return { value: roster ? { ...found, roster } : found };
  } catch (error) {
    if (error instanceof Wrong) return { trouble: error.message };
    throw error;
  }
}
