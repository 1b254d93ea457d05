import { Steps } from '../../import/Steps.tsx';
import { Done } from './Done.tsx';
import { Drafts } from './Drafts.tsx';
import { Mapping } from './Mapping.tsx';
import { Preview } from './Preview.tsx';
import { Source } from './Source.tsx';
import { go, restart, type Stage, stage } from './stage.ts';
import { Template } from './Template.tsx';

/** The step at which each stage is. */
const at: Record<Stage['step'], number> = { source: 0, mapping: 1, drafts: 2, preview: 2, done: 3 };

/** People of a unit from a table or from drafts into the roster, and an empty table to fill in. */
export function RosterImport() {
  const now = stage.value;
  return (
    <div class="imp ri">
      <div>
        <Steps at={at[now.step]} />
        {now.step === 'source' && <Source />}
        {now.step === 'mapping' && (
          <Mapping
            table={now.table}
            sheet={now.sheet}
            choices={now.choices}
            choose={(choices) => {
              stage.value = { ...now, choices };
            }}
            next={() => go({ ...now, step: 'preview' })}
          />
        )}
        {now.step === 'preview' && (
          <Preview table={now.table} choices={now.choices} back={() => go({ ...now, step: 'mapping' })} />
        )}
        {now.step === 'drafts' && <Drafts drafts={now.drafts} refused={now.refused} />}
        {now.step === 'done' && <Done {...now} restart={restart} />}
      </div>
      <Template />
    </div>
  );
}
