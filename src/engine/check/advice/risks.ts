import type { Policy } from '../../../policy/schema/policy.ts';
import type { Verdict } from '../../account.ts';
import { chooser } from '../../readings.ts';
import type { Readings } from '../../types.ts';
import { appliesTo } from '../application.ts';
import type { Check } from '../check.ts';
import { applicationMatters } from '../matters.ts';
import { concerning, toldBy } from './concerning.ts';
import type { Risk } from './finding.ts';
import { silenceOn } from './silence.ts';
import { aboutOf, type Looked } from './situation.ts';

type Turn = { reading: string; options: { option: string; verdict: Verdict }[]; year?: number };

/** Readings that turn the verdict of a year. */
const turnsOfYears = (check: Check): Turn[] =>
  check.years.flatMap(({ year, empty, assessments }) =>
    empty
      ? []
      : assessments.flatMap(({ readings }) =>
          readings
            .filter(({ changesVerdict }) => changesVerdict)
            .map(({ reading, options }) => ({ reading, options, year })),
        ),
  );

/** One risk a reading, with the years whose verdict it turns. */
function ofReadings(policy: Policy, { check, record, application }: Looked, readings: Readings): Risk[] {
  const matters = applicationMatters(policy, record, application, readings);
  const turns: Turn[] = [...matters.filter(({ changesVerdict }) => changesVerdict), ...turnsOfYears(check)];
  return policy.readings.flatMap(({ id, clause, tell }) => {
    const own = turns.filter(({ reading }) => reading === id);
    const first = own[0];
    if (!first) return [];
    return [
      {
        group: 'risk',
        origin: { of: 'reading', id },
        clauses: clause,
        says: tell,
        years: own.flatMap(({ year }) => year ?? []),
        perhaps: [],
        readings: [id],
        activities: [],
        options: first.options.map(({ option, verdict }) => ({ option, verdict })),
      },
    ];
  });
}

/** Where the text names days for verification and not what follows when they are over. */
function unverified(policy: Policy, looked: Looked): Risk[] {
  const about = aboutOf('unverified', looked);
  const hasWindow = policy.provisions.some(
    (provision) =>
      provision.kind === 'verification' &&
      provision.window &&
      appliesTo(provision, looked.application) === true,
  );
  const told = about && hasWindow && silenceOn(policy, 'verification-missed', about.years, []);
  return told ? [{ group: 'risk', ...told, activities: [], options: [] }] : [];
}

/** What may cost the person a year though the hours are there, and readings on which the verdict turns. */
export const risks = (policy: Policy, looked: Looked, readings: Readings): Risk[] => [
  ...concerning(policy, 'risk', looked).map(
    (concern): Risk => ({
      group: 'risk',
      ...toldBy(concern, chooser(policy, readings)),
      activities: concern.about.activities,
      options: [],
    }),
  ),
  ...unverified(policy, looked),
  ...ofReadings(policy, looked, readings),
];
