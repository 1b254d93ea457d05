import { useEffect, useRef } from 'preact/hooks';
import { policyHref } from '../../components/addresses.ts';
import { Icon } from '../../components/Icon.tsx';
import type { Finding } from '../../stores/originals/examine.ts';
import { closeOpened, keepOpened, opening } from '../../stores/originals/opened.ts';
import { tallyOf } from '../../stores/originals/report.ts';
import { FindingReport } from './Finding.tsx';

/** What was found, in one sentence. */
function summaryOf({ match }: Finding & { kind: 'known' }): string {
  const { same, moved, changed, missing, extra } = tallyOf(match);
  const parts = [
    `${match.clauses.length}条里${same + moved}条与本站所据一致`,
    moved > 0 && `其中${moved}条位置不同`,
    changed > 0 && `${changed}条有改动`,
    missing > 0 && `${missing}条没有找到`,
    extra > 0 && `另有${extra}处本站没有`,
  ];
  return `${parts.filter(Boolean).join('，')}。`;
}

function Unknown({ finding }: { finding: Finding & { kind: 'none' } }) {
  const near = finding.nearest;
  return (
    <div class="note" role="alert">
      <Icon name="warn" />
      <div>
        <p>
          <b>认不出这是哪一份文件。</b>
          没有一条的文字与本站收录的文件相同，所以没有保存，也没有改动任何内容。
        </p>
        {near && (
          <p>
            最接近的是{near.document.name}：条款号有{near.near.located}个相同（共{near.near.of}
            条），文字一条也不同。
          </p>
        )}
        <p>请检查是不是选错了文件，或者粘贴的内容太短。</p>
      </div>
    </div>
  );
}

/** What was opened last: being read, refused with the reason, not recognised, or laid beside its document. */
export function Opened({ source }: { source: string }) {
  const { value } = opening;
  const heading = useRef<HTMLHeadingElement>(null);
  const finding = value.state === 'read' ? value.finding : undefined;
  useEffect(() => {
    if (finding?.kind === 'known') heading.current?.focus();
  }, [finding]);
  if (value.state === 'refused')
    return (
      <div class="note" role="alert">
        <Icon name="warn" />
        <div>
          <b>没有打开。</b>
          {value.because}
        </div>
      </div>
    );
  if (!finding) return null;
  if (finding.kind === 'none') return <Unknown finding={finding} />;
  const { document, match, by, file, remarks } = finding;
  const { missing } = tallyOf(match);
  return (
    <section class="opened" aria-labelledby="opened-h">
      <h3 id="opened-h" ref={heading} tabIndex={-1}>
        这是<a href={policyHref(document.id)}>{document.name}</a>的文件
      </h3>
      <p class="sm q">
        《{document.title}》{file && `，打开的是${file}`}
      </p>
      <p>{summaryOf(finding)}</p>
      {by === 'name' && (
        <p class="sm">按文件名称和条款号认出来的，没有一条文字相同，可能是修订后的新文件。</p>
      )}
      {missing * 2 > match.clauses.length && (
        <p class="sm">打开的像是其中一部分，没有找到的条款不一定是删了。</p>
      )}
      {remarks.map((remark) => (
        <p class="sm" key={remark}>
          {remark}
        </p>
      ))}
      <div class="btns no-print">
        <button type="button" class="btn pri" onClick={() => void keepOpened(source)}>
          保存在本机并显示原文
        </button>
        <button type="button" class="btn" onClick={() => print()}>
          <Icon name="print" />
          打印
        </button>
        <button type="button" class="btn" onClick={closeOpened}>
          不保存，关闭
        </button>
      </div>
      <FindingReport key={`${document.id} ${file} ${finding.text.length}`} finding={finding} />
    </section>
  );
}
