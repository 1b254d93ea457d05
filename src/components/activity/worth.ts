import { factName } from '../../format/names.ts';
import { figures, unitName } from '../../format/number.ts';
import type { Vocabulary } from '../../policy/schema/vocabulary.ts';
import type { Point } from './drawing.ts';

/** Why there is no figure, in a few words. */
export function withoutText({ state, form, missing }: Point, vocabulary: Vocabulary): string {
  if (state === 'denied') return '不计';
  if (state === 'incomplete')
    return `要有${missing.map((fact) => `“${factName(vocabulary, fact)}”`).join('、')}才能算`;
  return form ? '认可，未规定折算数' : '未规定';
}

/** The figure, without the unit where that is 学时; or why there is none. */
export function worthText(point: Point, vocabulary: Vocabulary): string {
  const { hours, unit, exempts } = point;
  if (exempts) return '免学';
  if (!hours) return withoutText(point, vocabulary);
  return `${figures(hours)}${unit === 'hours' ? '' : unitName(unit)}`;
}
