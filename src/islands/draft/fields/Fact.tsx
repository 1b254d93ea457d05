import type { Trouble } from '../../../engine/read-facts.ts';
import { troubleText } from '../../../format/trouble.ts';
import type { Vocabulary } from '../../../policy/schema/vocabulary.ts';
import { later } from '../later.tsx';
import { Choice } from './Choice.tsx';
import { DateInput } from './DateInput.tsx';
import { Flag } from './Flag.tsx';
import { NumberInput } from './NumberInput.tsx';
import type { Typing } from './typing.ts';

/** Few kinds have courses. */
const Courses = later(() => import('./Courses.tsx').then(({ Courses }) => Courses));

interface Props extends Pick<Typing, 'typed' | 'read' | 'change' | 'options' | 'unset' | 'aside'> {
  fact: string;
  vocabulary: Vocabulary;
  trouble: Trouble | undefined;
  /** Keeps its id apart from the same fact elsewhere on the page. */
  scope?: string | undefined;
}

/** The input for a fact, by its type. */
export function Fact({ fact, vocabulary, trouble, scope, ...rest }: Props) {
  const declared = vocabulary.facts[fact];
  if (!declared) return null;
  const typing: Typing = {
    id: scope === undefined ? `fact-${fact}` : `${scope}-fact-${fact}`,
    label: declared.name,
    help: declared.help,
    error: trouble && troubleText(trouble, vocabulary),
    ...rest,
  };
  switch (declared.type) {
    case 'number':
      return <NumberInput declared={declared} {...typing} />;
    case 'choice':
      return <Choice declared={declared} {...typing} />;
    case 'flag':
      return <Flag {...typing} />;
    case 'date':
      return <DateInput {...typing} />;
    case 'courses':
      return <Courses {...typing} />;
  }
}
