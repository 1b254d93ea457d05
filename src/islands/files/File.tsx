import { useSignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { dayOfMoment } from '../../format/date.ts';
import { size } from '../../format/size.ts';
import { detach, nameFile } from '../../stores/calculator/attached.ts';
import type { Attached } from '../../stores/database.ts';
import { isOpenable } from '../../stores/files/accepted.ts';
import { Naming } from '../draft/fields/Naming.tsx';
import { focusSoon } from '../draft/focus.ts';

const kinds: [start: string, name: string][] = [
  ['image/', '图片'],
  ['application/pdf', 'PDF'],
  ['application/vnd.openxmlformats-officedocument.word', 'Word'],
];

const kindOf = (type: string): string => kinds.find(([start]) => type.startsWith(start))?.[1] ?? 'Excel';

/** An address for what is in a file, for as long as it is shown. */
function useAddress({ content, id }: Attached): string | undefined {
  const [address, setAddress] = useState<string>();
  // By id: the store gives the content anew whenever any file changes, but a file's own stays.
  useEffect(() => {
    const made = URL.createObjectURL(content);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [id]);
  return address;
}

/** One file: a small picture of it where it is one, its name to open it, what it is, and what can be done with it. */
export function File({ file }: { file: Attached }) {
  const isNaming = useSignal(false);
  const address = useAddress(file);
  const opens = isOpenable(file.type);
  const nameId = `file-${file.id}`;
  const leave = () => {
    isNaming.value = false;
    focusSoon(nameId);
  };
  const keep = (name: string) => {
    if (name) void nameFile(file.id, name);
    leave();
  };
  return (
    <li>
      <div class="thumb">
        {file.type.startsWith('image/') && address && <img src={address} alt={`缩略图：${file.name}`} />}
        {!file.type.startsWith('image/') && <span aria-hidden="true">{kindOf(file.type)}</span>}
      </div>
      {isNaming.value ? (
        <Naming label={`“${file.name}”的新名称`} value={file.name} keep={keep} leave={leave} />
      ) : (
        <>
          <div class="file-about">
            <a
              id={nameId}
              href={address}
              target="_blank"
              rel="noopener"
              download={opens ? undefined : file.name}
            >
              {file.name}
              <span class="vh">（{opens ? '在新窗口打开' : '下载'}）</span>
            </a>
            <p class="sm qq">
              {kindOf(file.type)}，{size(file.size)}，{dayOfMoment(file.addedAt)}添加
            </p>
          </div>
          <div class="file-acts">
            <button
              type="button"
              class="btn ghost"
              aria-label={`改名：${file.name}`}
              onClick={() => {
                isNaming.value = true;
              }}
            >
              改名
            </button>
            <button
              type="button"
              class="btn ghost"
              aria-label={`删除：${file.name}`}
              onClick={() => void detach(file).then(() => focusSoon('file-back'))}
            >
              删除
            </button>
          </div>
        </>
      )}
    </li>
  );
}
