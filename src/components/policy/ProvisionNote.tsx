import { anchors } from '../../format/notes.ts';
import { topicName } from '../../format/policy-words.ts';
import { facetsOf } from '../../format/provision.ts';
import { readingsIn } from '../../format/readings-in.ts';
import type { Provision } from '../../policy/schema/provision.ts';
import { compareHref } from '../addresses.ts';
import { NoteShell } from './NoteShell.tsx';
import { ReadingMark } from './ReadingMark.tsx';
import type { Source } from './source.ts';

interface Props extends Source {
  provision: Provision;
}

/** What a clause lays down beside figures, under the row of the matrix where it stands. */
export function ProvisionNote({ provision, answered: { policy, says, windows, years }, vocabulary }: Props) {
  const facets = facetsOf(provision, windows[provision.id], years[provision.id]);
  const topic = <a href={compareHref(provision.topic)}>{topicName(vocabulary, provision.topic)}</a>;
  return (
    <NoteShell anchor={anchors.provision(provision.id)} kind={topic} at={provision.clause}>
      <p>
        {says[provision.id]}{' '}
        <ReadingMark
          policy={policy}
          readings={readingsIn([provision.says, provision.window, provision.years])}
          here
        />
      </p>
      {facets.length > 0 && (
        <details class="fold">
          <summary>细目</summary>
          <dl>
            {facets.map(({ name, text }) => (
              <>
                <dt class="qq">{name}</dt>
                <dd>{text}</dd>
              </>
            ))}
          </dl>
        </details>
      )}
    </NoteShell>
  );
}
