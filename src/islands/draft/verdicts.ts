import type { Verdict } from '../../engine/account.ts';
import type { Assessment, Line } from '../../engine/assess.ts';
import { doneText, figure, hoursText, unitName } from '../../format/number.ts';

/** A verdict in a word. */
export const verdictNames: Record<Verdict, string> = {
  met: '符合',
  'not-met': '不符合',
  undecided: '无法判定',
  exempt: '免学',
};

/** 专业 first, as it lies on the ruler. */
export const professionalFirst = (lines: readonly Line[]): Line[] =>
  [...lines].sort((a, b) => Number(b.of === 'professional') - Number(a.of === 'professional'));

const unitAfter = ({ unit }: Line): string => (unit === 'hours' ? '' : unitName(unit));

/** What is done and due for a part: 45，一般≥60. */
export function lineText(line: Line): string {
  const unit = unitAfter(line);
  const done = `${hoursText(line.done)}${unit}`;
  if (line.due === undefined) return done;
  if (line.due === 'some') return `${done}，要有，最低数没有写`;
  if (line.due === 'unspecified') return `${done}，要求的数字没有写`;
  if (line.due === 0) return `${done}，没有最低数`;
  return `${done}，${line.strength === 'generally' ? '一般' : ''}≥${figure(line.due)}${unit}`;
}

/** How a part stands; nothing where nothing is asked. */
export function lineStatus(line: Line): { kind: 'ok' | 'bad' | 'doubt'; text: string } | undefined {
  if (line.due === undefined || line.due === 0) return undefined;
  if (line.verdict === 'met') return { kind: 'ok', text: line.due === 'some' ? '已有' : '已够' };
  if (line.due === 'some') return { kind: 'doubt', text: '还没有' };
  if (line.due === 'unspecified') return { kind: 'doubt', text: '无法判定' };
  const short = `差${figure(line.short)}${unitAfter(line)}`;
  return line.verdict === 'not-met'
    ? { kind: 'bad', text: short }
    : { kind: 'doubt', text: `${short}，待定` };
}

/** What is missing of the total: 还差7, 已够, or nothing where no total is asked. */
export function gapText({ total }: Assessment): { word: string; figure?: string } | undefined {
  if (typeof total.due !== 'number') return undefined;
  return total.short > 0
    ? { word: '还差', figure: `${figure(total.short)}${unitAfter(total)}` }
    : { word: '已够' };
}

/** What would have to be known to decide; nothing where it is decided. */
export function openText({ verdict, total, lacking }: Assessment): string | undefined {
  if (verdict !== 'undecided') return undefined;
  if (total.due === 'unspecified') return '原文没有写要求的数字，无法判定。';
  return lacking.length > 0 ? undefined : '未规定、缺事实或待核的学时定下来，才能判定。';
}

/** The whole result in one sentence, for those who hear the page. */
export function spokenResult(assessment: Assessment): string {
  const gap = gapText(assessment);
  const unit = unitName(assessment.unit);
  return [
    `${assessment.year}年度已认定${doneText(assessment.total.done)}${unit}`,
    gap && (gap.figure ? `还差${gap.figure}` : gap.word),
    verdictNames[assessment.verdict],
  ]
    .filter(Boolean)
    .join('，');
}
