import { breath } from '../breath.ts';
import { portionsOf } from '../roster/read.ts';
import { type Backup, format, type Manifest, manifestPath, version } from './backup.ts';
import { digest } from './digest.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const text = (value: unknown): Bytes => new TextEncoder().encode(JSON.stringify(value, undefined, 1));

const named = (folder: string, id: string, ending: string): string =>
  `${folder}/${encodeURIComponent(id)}${ending}`;

/** The end of a file's name, so that it opens where the archive is unpacked by hand. */
const ending = (name: string): string => /\.\w{1,8}$/.exec(name)?.[0] ?? '';

/** Writes an archive part by part: only one file at a time is in the memory. */
async function archive() {
  const { Zip, ZipDeflate, ZipPassThrough } = await import('fflate');
  const parts: Blob[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    parts.push(new Blob([chunk as Bytes]));
  });
  const put = async (path: string, bytes: Bytes, isPacked = false) => {
    // Pictures and PDFs are compressed already.
    const entry = isPacked ? new ZipPassThrough(path) : new ZipDeflate(path);
    zip.add(entry);
    entry.push(bytes, true);
    return { path, size: bytes.length, sha256: await digest(bytes) };
  };
  const end = (): Blob => {
    zip.end();
    return new Blob(parts, { type: 'application/zip' });
  };
  return { put, end };
}

/** One .zip with everything: drafts/, files/, originals/, policies/ and a manifest that names them with their digests. */
export async function pack(backup: Backup): Promise<Blob> {
  const { put, end } = await archive();
  const { madeAt, policies, readings } = backup;
  const manifest: Manifest = {
    ...{ format, version, madeAt, policies, readings },
    counts: {
      drafts: backup.drafts.length,
      activities: backup.drafts.reduce((sum, { activities }) => sum + activities.length, 0),
      scenarios: backup.drafts.reduce((sum, { scenarios = [] }) => sum + scenarios.length, 0),
      files: backup.files.length,
      originals: backup.originals.length,
      people: backup.roster?.people.length ?? 0,
    },
    ...{ drafts: [], files: [], originals: [], kept: [] },
  };
  for (const draft of backup.drafts) {
    const { id, name } = draft;
    manifest.drafts.push({ id, name, ...(await put(named('drafts', id, '.json'), text(draft))) });
  }
  for (const { content, ...file } of backup.files) {
    const path = named('files', file.id, ending(file.name));
    manifest.files.push({ ...file, ...(await put(path, new Uint8Array(await content.arrayBuffer()), true)) });
  }
  for (const original of backup.originals) {
    const { id } = original;
    manifest.originals.push({ id, ...(await put(named('originals', id, '.json'), text(original))) });
  }
  for (const policy of backup.kept) {
    const { id, version } = policy;
    const path = named('policies', `${id}@${version}`, '.json');
    manifest.kept.push({ id, version, ...(await put(path, text(policy))) });
  }
  if (backup.roster) {
    const { people, ...head } = backup.roster;
    manifest.roster = await put('roster/roster.json', text(head));
    manifest.people = [];
    for (const part of portionsOf(people)) {
      const path = `roster/people-${manifest.people.length + 1}.json`;
      manifest.people.push(await put(path, text(part)));
      await breath();
    }
  }
  await put(manifestPath, text(manifest));
  return end();
}
