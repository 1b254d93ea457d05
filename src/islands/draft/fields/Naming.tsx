import { useEffect, useRef } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  /** Stands in the empty field. */
  placeholder?: string;
  keep: (name: string) => void;
  leave: () => void;
}

/** Asks for a name in the place where it stands: Enter keeps it, Escape leaves it as it was. */
export function Naming({ label, value, placeholder, keep, leave }: Props) {
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => ref.current?.select(), []);
  return (
    <form
      class="naming"
      onSubmit={(event) => {
        event.preventDefault();
        keep(ref.current?.value.trim() ?? '');
      }}
      onKeyDown={(event) => event.key === 'Escape' && leave()}
    >
      <input
        class="in"
        ref={ref}
        aria-label={label}
        autocomplete="off"
        defaultValue={value}
        placeholder={placeholder}
      />
      <button type="submit" class="btn">
        保存
      </button>
      <button type="button" class="btn ghost" onClick={leave}>
        取消
      </button>
    </form>
  );
}
