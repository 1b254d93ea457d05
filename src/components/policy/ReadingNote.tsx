import { citation } from '../../format/citation.ts';
import { readingExample } from '../../format/example.ts';
import { anchors, usesOf } from '../../format/notes.ts';
import { topicName } from '../../format/policy-words.ts';
import type { Reading } from '../../policy/schema/reading.ts';
import { readingHref } from '../addresses.ts';
import { Cite } from '../Cite.tsx';
import { Icon } from '../Icon.tsx';
import { ExampleLine } from './Examples.tsx';
import { Refs } from './Refs.tsx';
import type { Source } from './source.ts';

interface Props extends Source {
  reading: Reading;
}

const letters = 'ABCDEFGH';

/** A place that can be read in more than one way: the options, the default first, and why it is the default. */
export function ReadingNote({ reading, answered: { policy }, vocabulary }: Props) {
  const options = Object.entries(reading.options).sort(
    ([a], [b]) => Number(b === reading.default) - Number(a === reading.default),
  );
  const uses = usesOf(policy, reading.id, (topic) => topicName(vocabulary, topic));
  return (
    <div class="rd" id={anchors.reading(reading.id)}>
      <p class="k">
        <Icon name="doubt" />
        <span>原文有歧义：{reading.asks}</span>
        <Cite
          text={citation(policy, reading.clause, reading.asks)}
          anchor={anchors.reading(reading.id)}
          about={reading.asks}
        />
      </p>
      <dl>
        {options.map(([id, { says }], index) => (
          <>
            <dt class={id === reading.default ? 'def' : undefined}>读法{letters[index]}</dt>
            <dd class={id === reading.default ? 'def' : undefined}>
              {says} {id === reading.default && <span class="tag">默认</span>}
            </dd>
          </>
        ))}
      </dl>
      <p class="qq">默认的理由：{reading.why}</p>
      <details class="fold">
        <summary>各读法的理由和算例</summary>
        <ul class="ex">
          {options.map(([, option], index) => {
            const example = readingExample(option.example, { policy, vocabulary });
            return (
              <li>
                <p>
                  读法{letters[index]}：{option.because}
                </p>
                {example && (
                  <p class="q">
                    <ExampleLine example={example} />
                  </p>
                )}
              </li>
            );
          })}
        </ul>
      </details>
      {uses.length > 0 && (
        <p class="qq links">
          影响：
          {uses.map(({ anchor, text }) => (
            <a href={`#${anchor}`}>{text}</a>
          ))}
        </p>
      )}
      <p>
        <Refs at={reading.clause} /> <a href={readingHref(reading.id, policy.id)}>算给你看，选读法</a>
      </p>
    </div>
  );
}
