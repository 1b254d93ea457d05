import type { Due } from '../../engine/due.ts';
import { drawingOf } from '../../format/requirement.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { Ruler } from '../Ruler.tsx';
import type { Size } from '../ruler.ts';

interface Props {
  policy: Policy;
  due: Due[];
  size: Size;
  scale?: boolean;
}

/** What a year asks for, on the ruler; nothing where the text gives no figure. */
export function RequirementRuler({ policy, due, size, scale }: Props) {
  const drawing = drawingOf(policy, due);
  return drawing ? <Ruler size={size} scale={scale} {...drawing} /> : null;
}
