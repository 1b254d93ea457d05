import type { Proof } from '../engine/evidence.ts';
import { combinationsText } from './papers.ts';

/** What is missing in one situation, as far as words need it. */
type Gap = Pick<Proof, 'anyOf' | 'least' | 'missing'>;

/** The papers of the smallest sets, of which at least one is missing: 甲、乙; 甲、乙中的任意一项; 甲，以及乙、丙中的任意一项. */
export function lacking({ least, missing }: Gap): string {
  const [first = []] = missing;
  if (missing.length === 1) return first.join('、');
  const common = first.filter((paper) => missing.every((papers) => papers.includes(paper)));
  const rests = missing.map((papers) => papers.filter((paper) => !common.includes(paper)));
  if (rests.some((papers) => papers.length !== 1))
    return `下列一组，至少${least}项：${combinationsText(missing)}`;
  const any = `${rests.flat().join('、')}中的任意一项`;
  return common.length > 0 ? `${common.join('、')}，以及${any}` : any;
}

/** What is still to be added: 补结业证书. */
export function toAdd(gap: Gap): string {
  if (gap.anyOf.some((papers) => papers.length === 0)) return '不用另交材料';
  return gap.least === 0 ? '已经齐了' : `补${lacking(gap)}`;
}
