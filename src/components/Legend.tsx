import type { SegmentKind } from './ruler.ts';
import { Swatch } from './Swatch.tsx';

const words = {
  professional: '专业科目',
  public: '公需（公共）科目',
  elective: '选修科目',
  unstated: '未注明科目',
  open: '待核定区间',
  requirement: '年度要求',
  soft: '“一般”界线，非硬性',
  professionalRequirement: '专业科目要求',
} as const;

type Mark = keyof typeof words;

/** What the marks of the rulers mean. Pass only those the page shows. */
export function Legend({ marks }: { marks: readonly Mark[] }) {
  return (
    <ul class="legend">
      {marks.map((mark) => (
        <li>
          <Drawing mark={mark} />
          {words[mark]}
        </li>
      ))}
    </ul>
  );
}

function Drawing({ mark }: { mark: Mark }) {
  if (isSegment(mark)) return <Swatch kind={mark} width={36} height={14} />;
  return (
    <svg width="14" height="14" aria-hidden="true">
      {mark === 'requirement' && (
        <>
          <path class="req-flag" d="M1.5 0H12.5L7 7Z" />
          <line class="req" x1="7" x2="7" y1="3" y2="14" />
        </>
      )}
      {mark === 'soft' && <line class="seam-soft" x1="7" x2="7" y1="0" y2="14" />}
      {mark === 'professionalRequirement' && <path class="subreq-flag" d="M2.5 1.5H11.5L7 9Z" />}
    </svg>
  );
}

function isSegment(mark: Mark): mark is SegmentKind {
  return mark !== 'requirement' && mark !== 'soft' && mark !== 'professionalRequirement';
}
