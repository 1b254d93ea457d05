import type { Proof } from '../engine/evidence.ts';
import { combinationsText } from './papers.ts';

/** What is missing in one situation, as far as words need it. */
type Gap = Pick<Proof, 'anyOf' | 'least' | 'missing'>;

/** What is still to be added: 补结业证书; 补培训通知、培训课程表中的任意一项; 补甲，以及乙、丙中的任意一项. */
export function toAdd({ anyOf, least, missing }: Gap): string {
  if (anyOf.some((papers) => papers.length === 0)) return '不用另交材料';
  if (least === 0) return '已经齐了';
  const [first = []] = missing;
  if (missing.length === 1) return `补${first.join('、')}`;
  const common = first.filter((paper) => missing.every((papers) => papers.includes(paper)));
  const rests = missing.map((papers) => papers.filter((paper) => !common.includes(paper)));
  if (rests.some((papers) => papers.length !== 1)) return `至少补${least}项：${combinationsText(missing)}`;
  const any = `${rests.flat().join('、')}中的任意一项`;
  return common.length > 0 ? `补${common.join('、')}，以及${any}` : `补${any}`;
}
