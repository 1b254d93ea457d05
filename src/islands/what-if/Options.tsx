import { useRef } from 'preact/hooks';
import { countsText, effortText } from '../../format/effort.ts';
import { vocabulary } from '../../stores/library.ts';
import { type Option, optionsOf } from '../../stores/what-if/options.ts';
import { type Plans, usePlans } from './plans.ts';
import { Sum } from './Sum.tsx';

/** How long the draft has to stay as it is before options are worked out, in ms: nobody is to wait for them. */
const pause = 1000;

/** As many as stand side by side. */
const most = 2;

type Found = {
  requirement: string;
  within: Extract<Plans, { state: 'done' }>['within'];
  options: Option[];
  late: boolean;
};

/** The least that closes the first gap. `late`: nothing can be done any more, but something may have been forgotten. */
function foundIn(plans: Plans): Found | undefined {
  if (plans.state !== 'done') return undefined;
  const first = plans.planned.find(({ plan }) => plan.state === 'open');
  if (!first) return undefined;
  const { requirement, plan, inTime } = first;
  const options = optionsOf(plans.of, inTime ?? plan, most);
  return { requirement, within: plans.within, options, late: inTime !== undefined };
}

function Shown({ found: { requirement, within, options, late } }: { found: Found }) {
  if (options.length === 0) return <p class="sm q">没有找到够用的做法，原因在“试算”里。</p>;
  return (
    <>
      {late && <p class="sm q">本期已过。当年学过、忘了填的，可以补填，比如：</p>}
      <div class="wi">
        {options.map(({ parts, outcome }) => {
          const assessment = outcome.found.find((each) => each.requirement === requirement);
          return (
            <div key={parts.map(({ rule }) => rule).join(' ')}>
              {parts.map((part) => (
                <p key={part.rule}>
                  <b>{effortText(part, vocabulary.value)}</b>，
                  <span class="ib">{countsText(part, within)}</span>
                </p>
              ))}
              {assessment && <Sum assessment={assessment} within={within} />}
            </div>
          );
        })}
      </div>
    </>
  );
}

/** The least that would close the gap, small, beside the result. */
export function Options() {
  const { plans } = usePlans(pause);
  const last = useRef<{ of: Plans; found: Found | undefined }>();
  if (plans.state !== 'working' && last.current?.of !== plans)
    last.current = { of: plans, found: foundIn(plans) };
  const found = last.current?.found;
  if (!found) return null;
  // What was found for another record is not shown for this one, but keeps its place, so that nothing jumps.
  return (
    <div class={plans.state === 'working' ? 'unseen' : undefined}>
      <Shown found={found} />
    </div>
  );
}
