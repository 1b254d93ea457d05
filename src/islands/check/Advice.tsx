import { readingHref } from '../../components/addresses.ts';
import { None } from '../../components/None.tsx';
import { Reading } from '../../components/Reading.tsx';
import type { Finding } from '../../engine/check/advice/finding.ts';
import { outermost } from '../../format/outermost.ts';
import type { Policy } from '../../policy/schema/policy.ts';
import { byId } from '../../stores/calculator/current.ts';
import { policy } from '../../stores/calculator/result.ts';
import { findings } from '../../stores/check/advice.ts';
import { checked } from '../../stores/check/checked.ts';
import { vocabulary } from '../../stores/library.ts';
import { Refs } from '../draft/Refs.tsx';
import { titleOf } from '../draft/rows.ts';
import { aboutText, exemptionText, groupsOf, makeUpText, optionsText, saidText } from './advice.ts';

/** What is particular to the group of a finding, after what the text says. */
function Particulars({ found, within }: { found: Finding; within: Policy }) {
  if (found.group === 'exemption') return <>{exemptionText(found)}</>;
  if (found.group === 'make-up' && found.missing.length > 0)
    return (
      <>
        <None>没有写</None>
        {found.missing.join('、')}。
      </>
    );
  if (found.group !== 'risk') return null;
  const records = found.activities.flatMap((id) => byId.value.get(id) ?? []);
  return (
    <>
      {records.length > 0 &&
        `涉及${[...new Set(records.map((activity) => titleOf(activity, vocabulary.value)))].join('、')}。`}
      {found.options.length > 0 && `${optionsText(found, within)}。`}
    </>
  );
}

/** The readings on which the words rest, each a link to where it can be chosen. */
function Marks({ found: { readings, origin }, within }: { found: Finding; within: Policy }) {
  const asked = within.readings.filter(({ id }) => readings.includes(id));
  return (
    <>
      {asked.map(({ id, asks }) => (
        <Reading key={id} href={readingHref(id, within.id)} about={asks}>
          {origin.of === 'reading' ? '换读法会改变' : undefined}
        </Reading>
      ))}
    </>
  );
}

function Sentence({ found, within, years }: { found: Finding; within: Policy; years: number[] }) {
  const about = aboutText(found, years);
  return (
    <li>
      {about && <b>{about}：</b>}
      {found.origin.of === 'silence' && <None>未规定</None>}
      {found.group === 'make-up' && makeUpText(found)}
      {saidText(found)}
      <Particulars found={found} within={within} />
      <Marks found={found} within={within} />
      <Refs policy={within.id} clauses={outermost(found.clauses)} />
    </li>
  );
}

/** What follows from a year that is short, how it can be made up, exemptions and risks: what concerns this check. */
export function Advice() {
  const [within, result] = [policy.value, checked.value];
  const groups = groupsOf(findings.value);
  if (!within || !result || groups.length === 0) return null;
  const years = result.years.map(({ year }) => year);
  return (
    <section class="advice" aria-labelledby="check-advice">
      <h2 id="check-advice">{groups.map(({ name }) => name).join('、')}</h2>
      <dl>
        {groups.map(({ name, found }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <ul>
                {found.map((each) => (
                  <Sentence
                    key={`${each.origin.id} ${each.group === 'make-up' ? each.state : ''}`}
                    found={each}
                    within={within}
                    years={years}
                  />
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
