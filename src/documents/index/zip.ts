import type { IndexFile } from './entries.ts';
import { fileName } from './names.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A file of the draft that the browser does not give any more. */
export class Unreadable extends Error {
  override name = 'Unreadable';
  readonly file: string;

  constructor(file: string) {
    super(`The file ${file} cannot be read.`);
    this.file = file;
  }
}

async function read({ file: { name, content } }: IndexFile): Promise<Bytes> {
  try {
    return new Uint8Array(await content.arrayBuffer());
  } catch {
    throw new Unreadable(name);
  }
}

/**
 * The files of the index, named by their numbers, and the index itself as one .zip. One file at a time is in the memory.
 * @throws Unreadable where the browser has lost a file
 */
export async function folder(files: readonly IndexFile[], index: Blob): Promise<Blob> {
  const { Zip, ZipPassThrough } = await import('fflate');
  const parts: Blob[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    parts.push(new Blob([chunk as Bytes]));
  });
  // Pictures, PDFs and office files are compressed already.
  const put = (name: string, bytes: Bytes) => {
    const entry = new ZipPassThrough(name);
    zip.add(entry);
    entry.push(bytes, true);
  };
  put('材料目录.xlsx', new Uint8Array(await index.arrayBuffer()));
  for (const file of files) put(fileName(file), await read(file));
  zip.end();
  return new Blob(parts, { type: 'application/zip' });
}
