import type { Policy } from '../policy/schema/policy.ts';

/** The region in two or three characters for narrow places: 涪陵; where the text names no city, the policy's own name. */
export function shortName({ name, region }: Policy): string {
  const place = region.district ?? region.city;
  return place === 'unknown' ? name : place.replace(/[市区县]$/, '');
}

/** The document in a few words under its region: its number, or what it does not state. */
export const documentText = ({ number, issuer }: Policy): string =>
  number !== 'unknown' ? number : `${issuer === 'unknown' ? '发文机关' : '文号'}未载明`;

/** The years that the document addresses: 2021年度, 2017年起各年度. */
export function governsText({ governs }: Policy): string {
  if (governs.years) return `${governs.years.join('、')}年度`;
  return governs.from === undefined ? '未载明' : `${governs.from}年起各年度`;
}

/** First and last year in which the documents were printed, or issued where that is not known. */
export function printedYears(policies: Policy[]): { from: number; to: number } {
  const years = policies.map(({ printed, issued }) => Number((printed ?? issued).slice(0, 4)));
  return { from: Math.min(...years), to: Math.max(...years) };
}

/** What to be careful about in these documents besides that nobody has verified them; nothing when there is nothing. */
export function cautionText(policies: Policy[]): string | undefined {
  const kinds = [
    policies.some(({ governs }) => governs.years) && '只针对当年度',
    policies.some(({ trial }) => trial) && '标明试行',
  ].filter((kind) => kind !== false);
  return kinds.length > 0 ? `部分${kinds.join('或')}。` : undefined;
}
