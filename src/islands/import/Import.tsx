import { signal } from '@preact/signals';
import type { Sheet, Table } from '../../documents/tables/table.ts';
import { draft } from '../../stores/calculator/current.ts';
import type { Draft } from '../../stores/drafts/draft.ts';
import { focusSoon } from '../draft/focus.ts';
import { Done } from './Done.tsx';
import { Export } from './Export.tsx';
import { type Choices, firstChoices, Mapping } from './Mapping.tsx';
import { Preview } from './Preview.tsx';
import { places } from './places.ts';
import { Source } from './Source.tsx';
import { Steps } from './Steps.tsx';

/** Where the import stands. Nothing reaches the draft before the last step is confirmed. */
type Stage =
  | { step: 'source' }
  | { step: 'mapping' | 'preview'; table: Table & Sheet; choices: Choices }
  | { step: 'done'; count: number; imported: Draft; isUndone: boolean };

/** The step at which each stage is. */
const at: Record<Stage['step'], number> = { source: 0, mapping: 1, preview: 2, done: 3 };

/** Kept while other views of the draft are looked at. */
const reached = signal<Stage>({ step: 'source' });

function go(next: Stage): void {
  reached.value = next;
  focusSoon(places[next.step]);
}

const restart = (): void => go({ step: 'source' });

/** Records from a table into the draft, in three steps, and out of it. */
export function Import() {
  const stage = reached.value;
  return (
    <div class="imp">
      <div>
        <Steps at={at[stage.step]} />
        {stage.step === 'source' && (
          <Source take={(table) => go({ step: 'mapping', table, choices: firstChoices(table) })} />
        )}
        {stage.step === 'mapping' && (
          <Mapping
            table={stage.table}
            choices={stage.choices}
            choose={(choices) => {
              reached.value = { ...stage, choices };
            }}
            next={() => go({ ...stage, step: 'preview' })}
            cancel={restart}
          />
        )}
        {stage.step === 'preview' && (
          <Preview
            table={stage.table}
            choices={stage.choices}
            done={(count) => go({ step: 'done', count, imported: draft.value, isUndone: false })}
            back={() => go({ ...stage, step: 'mapping' })}
            cancel={restart}
          />
        )}
        {stage.step === 'done' && (
          <Done {...stage} takenBack={() => go({ ...stage, isUndone: true })} restart={restart} />
        )}
      </div>
      <Export />
    </div>
  );
}
