import type { Kind, Vocabulary } from '../../policy/schema/vocabulary.ts';

/** The kinds under the headings of their groups, in the order of the vocabulary. */
export function kindGroups({ kinds }: Vocabulary): { name: string; kinds: Kind[] }[] {
  const groups = [...new Set(kinds.map(({ group }) => group))];
  return groups.map((name) => ({ name, kinds: kinds.filter(({ group }) => group === name) }));
}

/** The kinds as options of a select. */
export function KindOptions({ vocabulary }: { vocabulary: Vocabulary }) {
  return (
    <>
      {kindGroups(vocabulary).map(({ name, kinds }) => (
        <optgroup key={name} label={name}>
          {kinds.map((kind) => (
            <option key={kind.id} value={kind.id}>
              {kind.name}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}
