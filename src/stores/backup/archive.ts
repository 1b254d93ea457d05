import { size } from '../../format/size.ts';
import { largest } from '../files/accepted.ts';
import { Wrong } from '../share/parse.ts';
import { most } from './backup.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** An opened archive: what is in it, unpacked one by one. */
export type Archive = {
  has: (path: string) => boolean;
  /** What stands at a path. @throws Wrong where it is not there, damaged or longer than anything in a backup */
  read: (path: string) => Bytes;
};

const notOurs = '请选学时尺“保存备份”得到的.zip文件。';

async function bytesOf(file: Blob): Promise<Bytes> {
  if (file.size > most)
    throw new Wrong(`文件应不超过${size(most)}，实际是${size(file.size)}，不是学时尺的备份。${notOurs}`);
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // Moved or removed since it was chosen, or more than the memory holds.
    throw new Wrong('这个文件读不到，可能刚才移动或删除了，也可能这台设备的内存不够。请重新选择。');
  }
}

/** Opens a .zip. @throws Wrong where it is none, or cut */
export async function openArchive(file: Blob): Promise<Archive> {
  const bytes = await bytesOf(file);
  const { unzipSync } = await import('fflate');
  const sizes = new Map<string, number>();
  if (String.fromCharCode(...bytes.subarray(0, 2)) !== 'PK')
    throw new Wrong(`文件应是.zip格式，实际不是。${notOurs}`);
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        sizes.set(name, originalSize);
        return false;
      },
    });
  } catch {
    throw new Wrong('这份备份不完整，文件的结尾不见了，可能没有传完。请重新取得一份。');
  }
  const read: Archive['read'] = (path) => {
    const found = sizes.get(path);
    if (found === undefined) throw new Wrong(`备份里应有${path}，实际没有，可能在别处改过。请换一份备份。`);
    if (found > largest)
      throw new Wrong(
        `备份里的${path}应不超过${size(largest)}，实际是${size(found)}，可能在别处改过。请换一份备份。`,
      );
    try {
      const { [path]: content } = unzipSync(bytes, { filter: ({ name }) => name === path });
      return content as Bytes;
    } catch {
      throw new Wrong(`备份里的${path}坏了，解不开。请换一份备份。`);
    }
  };
  return { has: (path) => sizes.has(path), read };
}
