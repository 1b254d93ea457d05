import { useState } from 'preact/hooks';
import { clauseHref, policyHref } from '../../components/addresses.ts';
import { Original } from '../../components/policy/Original.tsx';
import { Status } from '../../components/Status.tsx';
import { locatorText } from '../../format/locator.ts';
import type { ClauseMatch } from '../../source/match.ts';
import type { Finding, SourceDocument } from '../../stores/originals/examine.ts';
import { marksOf, tallyOf } from '../../stores/originals/report.ts';
import { Marked } from './Marked.tsx';

type Known = Finding & { kind: 'known' };
type Shown = 'apart' | 'all' | 'same' | 'moved' | 'changed' | 'missing' | 'extra';

const names: Record<Shown, string> = {
  apart: '不一致的',
  all: '全部',
  same: '一致',
  moved: '位置不同',
  changed: '有改动',
  missing: '没有找到',
  extra: '多出来的',
};

/** What was made of a clause, with links: it may have to change too. */
function Hanging({ of, at, says }: { of: SourceDocument; at: string; says: string }) {
  const made = of.made[at] ?? [];
  if (made.length === 0) return null;
  return (
    <div class="hang">
      <p class="k">{says}</p>
      <ul>
        {made.map(({ kind, anchor, text }) => (
          <li key={anchor}>
            <span class="qq">{kind}</span> <a href={`${policyHref(of.id)}#${anchor}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Changed({ clause, finding }: { clause: ClauseMatch & { state: 'changed' }; finding: Known }) {
  const { document, wordings } = finding;
  const wording = wordings.find(({ at }) => at === clause.at);
  const says = document.clauses.find(({ at }) => at === clause.at)?.says ?? '';
  const { opened, restated } = marksOf(clause.found.text, says);
  return (
    <>
      {clause.found.at !== clause.at && <p class="sm q">在打开的文本里是{locatorText(clause.found.at)}。</p>}
      <div class="beside">
        <div>
          {wording?.before === undefined ? (
            <>
              <p class="k">打开的文本</p>
              <Marked marks={opened} />
            </>
          ) : (
            <Original wording={wording} of="reader" />
          )}
        </div>
        <div>
          <p class="k">本站转述</p>
          <Marked marks={restated} />
        </div>
      </div>
      <Hanging of={document} at={clause.at} says="这些规则可能要改" />
    </>
  );
}

function Missing({ at, document }: { at: string; document: SourceDocument }) {
  return (
    <>
      <div>
        <p class="k">本站转述</p>
        <p class="orig-t">{document.clauses.find((clause) => clause.at === at)?.says}</p>
      </div>
      <Hanging of={document} at={at} says="如果这一条删了，这些规则可能要改" />
    </>
  );
}

function Unchanged({ clause }: { clause: ClauseMatch & { state: 'same' | 'moved' } }) {
  return (
    <details class="fold">
      <summary>
        {clause.state === 'moved' ? `在打开的文本里是${locatorText(clause.found.at)}` : '看原文'}
      </summary>
      <p class="orig-t">{clause.found.text}</p>
    </details>
  );
}

const statuses = { same: 'ok', moved: 'ok', changed: 'doubt', missing: 'doubt' } as const;

function Clause({ clause, finding }: { clause: ClauseMatch; finding: Known }) {
  return (
    <li class="ocl">
      <p class="loc">
        <a href={clauseHref(clause.at, finding.document.id)}>{locatorText(clause.at)}</a>
        <Status kind={statuses[clause.state]}>{names[clause.state]}</Status>
      </p>
      <div>
        {clause.state === 'changed' && (
          <Changed clause={{ ...clause, state: clause.state }} finding={finding} />
        )}
        {clause.state === 'missing' && <Missing at={clause.at} document={finding.document} />}
        {(clause.state === 'same' || clause.state === 'moved') && (
          <Unchanged clause={{ ...clause, state: clause.state }} />
        )}
      </div>
    </li>
  );
}

/** A text laid beside its document, clause by clause, with filters. */
export function FindingReport({ finding }: { finding: Known }) {
  const { match } = finding;
  const counts = tallyOf(match);
  const apart = counts.changed + counts.missing + counts.extra;
  const [shown, show] = useState<Shown>(apart > 0 ? 'apart' : 'all');
  const all: Record<Shown, number> = {
    ...counts,
    apart,
    all: match.clauses.length + counts.extra,
  };
  const wanted = (state: ClauseMatch['state'] | 'extra') =>
    shown === 'all' || shown === state || (shown === 'apart' && state !== 'same' && state !== 'moved');
  const filters = (Object.keys(names) as Shown[]).filter((name) => all[name] > 0);
  return (
    <>
      <fieldset class="filters no-print">
        <legend class="vh">只看</legend>
        {filters.map((name) => (
          <button
            key={name}
            type="button"
            class="btn ghost"
            aria-pressed={shown === name}
            onClick={() => show(name)}
          >
            {names[name]} {all[name]}
          </button>
        ))}
      </fieldset>
      <ol class="ocls">
        {match.clauses
          .filter(({ state }) => wanted(state))
          .map((clause) => (
            <Clause key={clause.at} clause={clause} finding={finding} />
          ))}
        {wanted('extra') &&
          match.extra.map(({ at, line, mark, text }) => (
            <li class="ocl" key={`extra ${at} ${line}`}>
              <p class="loc">
                {locatorText(at)}
                <Status kind="doubt">{names.extra}</Status>
              </p>
              <div>
                <p class="k">打开的文本第{line}行，本站没有对应的条款</p>
                <p class="orig-t">
                  {mark}
                  {text}
                </p>
              </div>
            </li>
          ))}
      </ol>
    </>
  );
}
