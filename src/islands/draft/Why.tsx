import { useState } from 'preact/hooks';
import { factName } from '../../format/names.ts';
import type { DraftActivity } from '../../stores/drafts/draft.ts';
import { vocabulary } from '../../stores/library.ts';

type Shown = typeof import('./Clauses.tsx').Clauses;

/** A button beside a field that opens what the clause wants with it, fetched when it is first asked for. */
export function Why({ activity, fact }: { activity: DraftActivity; fact: string }) {
  const [isOpen, setOpen] = useState(false);
  const [Clauses, setClauses] = useState<Shown>();
  const [hasFailed, setFailed] = useState(false);
  const toggle = () => {
    setOpen(!isOpen);
    if (isOpen || Clauses) return;
    setFailed(false);
    import('./Clauses.tsx').then(
      (found) => setClauses(() => found.Clauses),
      () => setFailed(true),
    );
  };
  const id = `why-${fact}`;
  return (
    <>
      <button type="button" class="why" aria-expanded={isOpen} aria-controls={id} onClick={toggle}>
        <span aria-hidden="true">?</span>
        <span class="vh">{factName(vocabulary.value, fact)}：看条款</span>
      </button>
      <div class="why-text" id={id} hidden={!isOpen}>
        {isOpen && Clauses && <Clauses activity={activity} fact={fact} />}
        {hasFailed && <p>没有取到，可能断网了，再点一次重试。</p>}
      </div>
    </>
  );
}
