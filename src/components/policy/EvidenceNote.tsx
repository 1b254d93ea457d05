import { anchors } from '../../format/notes.ts';
import type { Evidence } from '../../policy/schema/provision.ts';
import { compareHref } from '../addresses.ts';
import { NoteShell } from './NoteShell.tsx';
import { ReadingMark } from './ReadingMark.tsx';
import type { Source } from './source.ts';

interface Props extends Source {
  evidence: Evidence;
}

const Combinations = ({ of }: { of: string[][] }) => (
  <ul class="ex">
    {of.map((papers) => (
      <li>{papers.join('＋') || '不用材料'}</li>
    ))}
  </ul>
);

/** What proves an activity: any one of the combinations. */
export function EvidenceNote({
  evidence: { id, topic, title, clause, anyOf, reading, otherwise = {}, says },
  answered,
}: Props) {
  const { options = {} } = answered.policy.readings.find((each) => each.id === reading) ?? {};
  return (
    <NoteShell anchor={anchors.evidence(id)} kind={<a href={compareHref(topic)}>证明材料</a>} at={clause}>
      <p>
        <b>{title}</b>
        {anyOf.length > 1 && `：以下${anyOf.length}种，任选其一`}{' '}
        <ReadingMark policy={answered.policy} readings={reading ? [reading] : []} here />
      </p>
      <Combinations of={anyOf} />
      {Object.entries(otherwise).map(([option, combinations]) => (
        <>
          <p class="qq">另一种读法“{options[option]?.says}”：</p>
          <Combinations of={combinations} />
        </>
      ))}
      {says && <p class="qq">{says}</p>}
    </NoteShell>
  );
}
