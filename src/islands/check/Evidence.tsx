import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { readingHref } from '../../components/addresses.ts';
import { None } from '../../components/None.tsx';
import { Reading } from '../../components/Reading.tsx';
import type { Papers } from '../../engine/check/check.ts';
import type { EvidenceCheck, RecordProof } from '../../engine/check/evidence.ts';
import { outermost } from '../../format/outermost.ts';
import { yearsText } from '../../format/years.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { byId } from '../../stores/calculator/current.ts';
import { policy } from '../../stores/calculator/result.ts';
import { typedApplication } from '../../stores/check/application.ts';
import { checked } from '../../stores/check/checked.ts';
import { evidence, holdForApplication } from '../../stores/check/evidence.ts';
import { vocabulary } from '../../stores/library.ts';
import { Loaded } from '../draft/Loaded.tsx';
import { Refs } from '../draft/Refs.tsx';
import { titleOf } from '../draft/rows.ts';
import { MissingOnPaper } from './MissingOnPaper.tsx';
import { isComplete } from './papers.ts';
import { RecordPapers } from './RecordPapers.tsx';

const nameOf = (id: string): string => {
  const activity = byId.value.get(id);
  return activity ? titleOf(activity, vocabulary.value) : '';
};

/** Names of records, each once. */
const namesOf = (ids: readonly string[]): string => [...new Set(ids.map(nameOf))].join('、');

/** Names of records with their years: 学术讲座（2014至2016、2018）. */
function withYears(records: readonly RecordProof[]): string {
  const found = new Map<string, Set<number>>();
  for (const { record, years } of records) {
    const name = nameOf(record);
    found.set(name, new Set([...(found.get(name) ?? []), ...years]));
  }
  return [...found].map(([name, years]) => `${name}（${yearsText([...years])}）`).join('、');
}

/** Papers for the application itself, each to be ticked when it is at hand. */
function ForApplication({ within, papers }: { within: Policy; papers: Papers }) {
  const held = typedApplication.value.held ?? [];
  if (papers.papers.length === 0) return null;
  return (
    <li>
      <span class="ev-y">申报</span>
      <div>
        <p>
          <b>申报本身</b>：{papers.missing.length === 0 ? '已经齐了' : `补${papers.missing.join('、')}`}
        </p>
        <fieldset class="opts">
          <legend class="vh">申报时要交的、已有的材料</legend>
          {papers.papers.map((paper) => (
            <label class="opt" key={paper}>
              <input
                type="checkbox"
                checked={held.includes(paper)}
                onChange={(event) => holdForApplication(paper, event.currentTarget.checked)}
              />
              {paper}
            </label>
          ))}
        </fieldset>
      </div>
      <Refs policy={within.id} clauses={outermost(papers.clauses)} />
    </li>
  );
}

/** Records of kinds for which the text names no papers. */
function Unspecified({ within, records }: { within: Policy; records: RecordProof[] }) {
  if (records.length === 0) return null;
  return (
    <p>
      <None>未规定</None>
      {within.name}的文件没有写用什么证明的：
      {withYears(records)}。
    </p>
  );
}

/** What the text accepts in place of papers that are lost or of another form, or that it does not say. */
function Substitutes({ within, found }: { within: Policy; found: EvidenceCheck }) {
  return (
    <>
      {found.substitutes.map(({ id, says, documents, clauses, reading }) => (
        <p key={id}>
          {says}
          {documents.length > 0 && `可以交：${documents.join('、')}。`}
          {reading !== undefined && (
            <Reading
              href={readingHref(reading, within.id)}
              about={within.readings.find((each) => each.id === reading)?.asks ?? ''}
            />
          )}
          <Refs policy={within.id} clauses={clauses} />
        </p>
      ))}
      {found.silences.map(({ says, looked, ask }) => (
        <p key={says}>
          <None>未规定</None>
          {says}
          {ask !== undefined && `请向${ask}确认。`}
          <Refs policy={within.id} clauses={looked} />
        </p>
      ))}
    </>
  );
}

/** Records that were found wanting since the section was opened stay in sight, so that nothing vanishes under the hand. */
function useOnceMissing(records: RecordProof[]): Set<string> {
  const seen = useRef(new Set<string>());
  for (const { record, proof } of records) if (!isComplete(proof)) seen.current.add(record);
  return seen.current;
}

function Found({ within, found, papers }: { within: Policy; found: EvidenceCheck; papers: Papers }) {
  const named = found.records.filter(({ proof }) => proof.state !== 'unspecified');
  const onceMissing = useOnceMissing(named);
  const missing = named.filter(({ record }) => onceMissing.has(record));
  const complete = named.filter(({ record }) => !onceMissing.has(record));
  const lacking = named.filter(({ proof }) => !isComplete(proof)).length;
  const done = named.length - lacking;
  const hasYears = (checked.value?.asked.years.length ?? 0) > 0;
  const isNone = found.records.length === 0 && papers.papers.length === 0;
  return (
    <>
      <p class="ev-sum" role="status">
        {isNone && (hasYears ? '所要的年度里还没有记录。' : '定下要看哪几个年度，才列得出材料。')}
        {named.length > 0 &&
          (lacking === 0
            ? `${named.length}条记录的材料都齐了。`
            : `${lacking}条记录还缺材料${done > 0 ? `，${done}条已齐` : ''}。`)}
      </p>
      <ul class="ev no-print">
        <ForApplication within={within} papers={papers} />
        {missing.map((each) => (
          <RecordPapers key={each.record} found={each} within={within} />
        ))}
      </ul>
      {complete.length > 0 && (
        <details class="fold no-print">
          <summary>材料已齐的{complete.length}条</summary>
          <ul class="ev">
            {complete.map((each) => (
              <RecordPapers key={each.record} found={each} within={within} />
            ))}
          </ul>
        </details>
      )}
      <MissingOnPaper within={within} records={named} papers={papers} nameOf={nameOf} />
      <div class="ev-notes">
        <Unspecified
          within={within}
          records={found.records.filter(({ proof }) => proof.state === 'unspecified')}
        />
        {found.undated.length > 0 && (
          <p>没有填日期、看不出在哪一年，没有列入的：{namesOf(found.undated)}。</p>
        )}
        {found.uncounted.length > 0 && (
          <p>这些年度里按文件不计学时、不必备材料的：{namesOf(found.uncounted)}。</p>
        )}
        <Substitutes within={within} found={found} />
      </div>
    </>
  );
}

const folder = () => import('./Folder.tsx').then(({ Folder }) => Folder);

/** The numbered index and the files; fetched and read when it is opened. */
function Index() {
  const isOpen = useSignal(false);
  return (
    <details
      class="fold no-print"
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open;
      }}
    >
      <summary>材料目录和打包</summary>
      {isOpen.value && <Loaded load={folder} inner />}
    </details>
  );
}

/** What is missing of the papers that prove the records of the years asked for, and of those for the application. */
export function Evidence() {
  const [within, found, result] = [policy.value, evidence.value, checked.value];
  if (!within || !found || !result) return null;
  return (
    <section aria-labelledby="check-evidence">
      <h2 id="check-evidence">缺少的材料</h2>
      <Found key={within.id} within={within} found={found} papers={result.papers} />
      <Index />
    </section>
  );
}
