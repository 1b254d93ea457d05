import type { ComponentChildren } from 'preact';
import { vocabulary } from '../../stores/library.ts';
import { Field } from '../draft/fields/Field.tsx';
import { Select } from '../draft/fields/Select.tsx';
import { KindOptions } from '../draft/KindOptions.tsx';

interface ChoiceProps {
  id: string;
  label: string;
  value: string;
  choose: (value: string) => void;
  children: ComponentChildren;
}

function Choice({ id, label, value, choose, children }: ChoiceProps) {
  return (
    <Field id={id} label={label}>
      {(control) => (
        <Select {...control} value={value} choose={choose}>
          {children}
        </Select>
      )}
    </Field>
  );
}

interface KindProps {
  id: string;
  /** Whether a column of the file is of kinds. */
  hasColumn: boolean;
  kind: string | undefined;
  choose: (kind: string | undefined) => void;
}

/** The kind of rows that name none. */
export function KindOfRows({ id, hasColumn, kind, choose }: KindProps) {
  return (
    <Choice
      id={`${id}-kind`}
      label={hasColumn ? '“类型”空着的行，算作' : '表里没有“类型”列，都算作'}
      value={kind ?? ''}
      choose={(value) => choose(value || undefined)}
    >
      <option value="">请选择</option>
      <KindOptions vocabulary={vocabulary.value} />
    </Choice>
  );
}

/** Not chosen yet; '' is a choice. */
const open = '?';

interface Props {
  id: string;
  /** What the column is called. */
  name: string;
  /** The first words in it that are not known, and how many there are. */
  words: readonly string[];
  count: number;
  /** What each was said to mean. */
  meanings: Readonly<Record<string, string>>;
  choose: (meanings: Record<string, string>) => void;
  /** What they may mean. */
  children: ComponentChildren;
}

/** What the words of a column mean that are not known. */
export function Words({ id, name, words, count, meanings, choose, children }: Props) {
  const chooseWord = (word: string, meaning: string) => {
    const { [word]: _, ...rest } = meanings;
    choose(meaning === open ? rest : { ...rest, [word]: meaning });
  };
  return (
    <>
      {words.map((word, index) => (
        <Choice
          key={word}
          id={`${id}-${index}`}
          label={`${name}“${word}”算作`}
          value={meanings[word] ?? open}
          choose={(meaning) => chooseWord(word, meaning)}
        >
          <option value={open}>请选择</option>
          {children}
        </Choice>
      ))}
      {count > words.length && (
        <p class="q wide">
          “{name}”这一列有{count}种认不出的写法，可能对应错了列。
        </p>
      )}
    </>
  );
}
