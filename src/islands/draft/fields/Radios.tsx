interface Props {
  name: string;
  options: readonly (readonly [value: string, label: string])[];
  chosen: string;
  choose: (value: string) => void;
}

/** A few options side by side, one of them chosen. */
export function Radios({ name, options, chosen, choose }: Props) {
  return (
    <div class="opts">
      {options.map(([value, label]) => (
        <label class="opt" key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={chosen === value}
            onChange={() => choose(value)}
          />
          {label}
        </label>
      ))}
    </div>
  );
}
