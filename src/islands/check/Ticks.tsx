interface Props {
  options: readonly { value: string; label: string }[];
  chosen: readonly string[];
  choose: (chosen: string[]) => void;
}

/** Options of which any number may be ticked; they stay in their order. */
export function Ticks({ options, chosen, choose }: Props) {
  const toggle = (value: string, isTicked: boolean) => {
    const known = options.map((option) => option.value);
    const others = chosen.filter((each) => !known.includes(each));
    const ticked = known.filter((each) => (each === value ? isTicked : chosen.includes(each)));
    choose([...others, ...ticked]);
  };
  return (
    <div class="opts">
      {options.map(({ value, label }) => (
        <label class="opt" key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) => toggle(value, event.currentTarget.checked)}
          />
          {label}
        </label>
      ))}
    </div>
  );
}
