import { askedOfPerson } from '../../stores/calculator/asked.ts';
import { draft } from '../../stores/calculator/current.ts';
import { personVocabulary, readPerson } from '../../stores/calculator/facts.ts';
import { editPerson } from '../../stores/calculator/settings.ts';
import { Fact } from './fields/Fact.tsx';

/** What has to be known of the person to tell which requirement and which years apply. */
export function Person() {
  const facts = askedOfPerson.value;
  if (facts.length === 0) return null;
  const { facts: read, troubles } = readPerson.value;
  return (
    <section class="person" aria-label="本人情况">
      {facts.map((fact) => (
        <Fact
          key={fact}
          fact={fact}
          vocabulary={personVocabulary.value}
          typed={draft.value.person[fact]}
          read={read[fact]}
          trouble={troubles.find((trouble) => trouble.fact === fact)}
          change={(typed) => editPerson(fact, typed)}
        />
      ))}
    </section>
  );
}
