import { useSignal } from '@preact/signals';

/** The way in for a file: a button, which takes what is dropped on it too. */
export function Choosing({
  id,
  label,
  accept,
  choose,
}: {
  id: string;
  label: string;
  accept: string;
  choose: (file: File) => void;
}) {
  const isOver = useSignal(false);
  const take = (files: FileList | null | undefined) => {
    const [file] = files ?? [];
    if (file) choose(file);
  };
  return (
    <label
      class={isOver.value ? 'file-add over' : 'file-add'}
      onDragOver={(event) => {
        event.preventDefault();
        isOver.value = true;
      }}
      onDragLeave={() => {
        isOver.value = false;
      }}
      onDrop={(event) => {
        event.preventDefault();
        isOver.value = false;
        take(event.dataTransfer?.files);
      }}
    >
      <input
        id={id}
        type="file"
        class="vh"
        accept={accept}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <span class="btn">{label}</span>
    </label>
  );
}
