import { anchors, type Notes } from '../../format/notes.ts';
import { formText } from '../../format/papers.ts';
import { silenceName } from '../../format/policy-words.ts';
import { inReadingOrder } from '../../format/rule-order.ts';
import { EvidenceNote } from './EvidenceNote.tsx';
import { LimitNote } from './LimitNote.tsx';
import { NoteShell } from './NoteShell.tsx';
import { Pointers } from './Pointers.tsx';
import { ProvisionNote } from './ProvisionNote.tsx';
import { ReadingNote } from './ReadingNote.tsx';
import { RequirementNote } from './RequirementNote.tsx';
import { RuleNote } from './RuleNote.tsx';
import type { Source } from './source.ts';

interface Props extends Source {
  notes: Notes;
}

/** Everything that stands beside a clause: what is made of it, how it can be read, what it does not say. */
export function ClauseNotes({ notes, ...source }: Props) {
  const { policy, requirements } = source.answered;
  const required = requirements.filter(({ requirement }) => notes.requirements.includes(requirement));
  const silent = notes.silences.map((place) => {
    const silence = policy.silences[place];
    return { anchor: anchors.silence(place), text: silence ? silenceName(silence, source.vocabulary) : '' };
  });
  const forms = notes.forms.map((form) => ({ anchor: anchors.form(form.id), text: formText(form) }));
  return (
    <div class="mg">
      {required.map((each) => (
        <RequirementNote required={each} {...source} />
      ))}
      {inReadingOrder(notes.rules, policy).map((rule) => (
        <RuleNote rule={rule} {...source} />
      ))}
      {notes.limits.map((limit) => (
        <LimitNote limit={limit} {...source} />
      ))}
      {notes.provisions.map((provision) => (
        <ProvisionNote provision={provision} {...source} />
      ))}
      {notes.evidence.map((evidence) => (
        <EvidenceNote evidence={evidence} {...source} />
      ))}
      <Pointers kind="表格" pointers={forms} />
      {notes.readings.map((reading) => (
        <ReadingNote reading={reading} {...source} />
      ))}
      {notes.defects.map((says) => (
        <NoteShell kind="文本瑕疵">{says}</NoteShell>
      ))}
      {notes.remarks.map((says) => (
        <NoteShell kind="说明">{says}</NoteShell>
      ))}
      <Pointers kind="另见" pointers={notes.elsewhere} />
      <Pointers kind="这里没有写" pointers={silent} />
    </div>
  );
}
