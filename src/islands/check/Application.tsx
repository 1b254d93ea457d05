import { levelNames, useNames } from '../../format/application.ts';
import { trackNames } from '../../format/tracks.ts';
import { tracks } from '../../stores/calculator/choices.ts';
import { draft } from '../../stores/calculator/current.ts';
import { policy } from '../../stores/calculator/result.ts';
import { chooseRegion, chooseTrack } from '../../stores/calculator/settings.ts';
import { application, changeApplication, typedApplication } from '../../stores/check/application.ts';
import { askedOfApplication, knownUses, offeredYears, otherUnit } from '../../stores/check/asked.ts';
import { checked } from '../../stores/check/checked.ts';
import type { DraftApplication } from '../../stores/drafts/draft.ts';
import { policies } from '../../stores/library.ts';
import { Field } from '../draft/fields/Field.tsx';
import { Select } from '../draft/fields/Select.tsx';
import { Person } from '../draft/Person.tsx';
import { Refs } from '../draft/Refs.tsx';
import { Ticks } from './Ticks.tsx';
import { YearField } from './YearField.tsx';

type Asked = NonNullable<(typeof askedOfApplication.value)['unit']>;
type Use = DraftApplication['use'];

const Clauses = ({ clauses }: { clauses: readonly string[] }) =>
  policy.value ? <Refs policy={policy.value.id} clauses={clauses} /> : null;

/** By which document, and for whom. */
function Under() {
  const known = tracks.value;
  const { track } = draft.value;
  return (
    <>
      <Field id="application-region" label="地区">
        {(control) => (
          <Select value={draft.value.policy} choose={chooseRegion} {...control}>
            {policies.value.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {known.length > 1 && (
        <Field id="application-track" label="适用的要求">
          {(control) => (
            <Select
              value={known.includes(track) ? track : 'general'}
              choose={(value) => chooseTrack(value as typeof track)}
              {...control}
            >
              {known.map((each) => (
                <option key={each} value={each}>
                  {trackNames[each]}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
    </>
  );
}

/** For what; a use of which the text does not speak is said to be unspecified. */
function UseField() {
  const { use } = typedApplication.value;
  const clauses = knownUses.value.find((known) => known.use === use)?.clauses ?? [];
  return (
    <Field id="application-use" label="申报事项" aside={<Clauses clauses={clauses} />}>
      {(control) => (
        <Select value={use} choose={(value) => changeApplication({ use: value as Use })} {...control}>
          {knownUses.value.map((known) => (
            <option key={known.use} value={known.use}>
              {useNames[known.use]}
              {known.clauses.length === 0 && '（未规定）'}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

const levels = Object.keys(levelNames) as (keyof typeof levelNames)[];

/** The levels that the text tells apart; what it calls senior is 副高 and 正高. */
function LevelField({ asked }: { asked: Asked }) {
  const known = levels.filter((level) => asked.options.includes(level === 'associate' ? 'senior' : level));
  return (
    <Field id="application-level" label="申报级别" aside={<Clauses clauses={asked.clauses} />}>
      {(control) => (
        <Select
          value={typedApplication.value.level ?? ''}
          choose={(value) => changeApplication({ level: levels.find((level) => level === value) })}
          {...control}
        >
          <option value="">未填</option>
          {known.map((level) => (
            <option key={level} value={level}>
              {levelNames[level]}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

function UnitField({ asked }: { asked: Asked }) {
  const { unit = '' } = typedApplication.value;
  const options = [...asked.options, otherUnit];
  return (
    <Field id="application-unit" label="单位性质" aside={<Clauses clauses={asked.clauses} />}>
      {(control) => (
        <Select
          value={options.includes(unit) ? unit : ''}
          choose={(value) => changeApplication({ unit: value || undefined })}
          {...control}
        >
          <option value="">未填</option>
          {options.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

const asOptions = (words: readonly string[]) => words.map((word) => ({ value: word, label: word }));

function GroupsField({ asked }: { asked: Asked }) {
  return (
    <Field
      id="application-groups"
      label="是其中哪一类（没有就不选）"
      group
      aside={<Clauses clauses={asked.clauses} />}
    >
      {() => (
        <Ticks
          options={asOptions(asked.options)}
          chosen={typedApplication.value.groups ?? []}
          choose={(groups) => changeApplication({ groups })}
        />
      )}
    </Field>
  );
}

function ClaimedField({ asked }: { asked: Asked }) {
  return (
    <Field
      id="application-claimed"
      label="主张的其他免学理由"
      help="文件列出的免学人员，在测算里加一条免学的记录，不写在这里。"
      aside={<Clauses clauses={asked.clauses} />}
    >
      {(control) => (
        <input
          {...control}
          class="in"
          autocomplete="off"
          value={typedApplication.value.claimed ?? ''}
          onInput={(event) =>
            changeApplication({ claimed: event.currentTarget.value }, 'application claimed')
          }
        />
      )}
    </Field>
  );
}

/** Which years to look at, where the text does not say. */
function ChosenField() {
  const asked = checked.value?.asked;
  const isSpoken = knownUses.value.some(
    ({ use, clauses }) => use === typedApplication.value.use && clauses.length > 0,
  );
  if (!asked || !isSpoken || (!asked.chosen && (!asked.open || asked.missing.length > 0))) return null;
  return (
    <Field
      id="application-chosen"
      label="文件没有写要哪几年，看这些年度"
      help="要几年、从哪一年算起，请向受理机构问清再选。"
      group
      wide
      aside={<Clauses clauses={asked.clauses} />}
    >
      {() => (
        <Ticks
          options={offeredYears.value.map((year) => ({ value: String(year), label: String(year) }))}
          chosen={(typedApplication.value.chosen ?? []).map(String)}
          choose={(years) => changeApplication({ chosen: years.map(Number) })}
        />
      )}
    </Field>
  );
}

/** What is applied for and by whom: only what the text of the region uses is asked, each with its clauses. */
export function Application() {
  const { level, unit, groups, lastTitle, entry, claimed } = askedOfApplication.value;
  const last = application.value?.year;
  return (
    <section class="ap no-print" aria-labelledby="application">
      <h2 id="application">申报情况</h2>
      <div class="ap-f">
        <Under />
        <UseField />
        <YearField fact="year" label="申报年度" missing="写上申报的年度，如2018。" />
        {lastTitle && (
          <YearField fact="lastTitle" label="取得现职称的年度" clauses={lastTitle.clauses} last={last} />
        )}
        {entry && (
          <YearField fact="entry" label="开始专业技术工作的年度" clauses={entry.clauses} last={last} />
        )}
        {unit && <UnitField asked={unit} />}
        {level && <LevelField asked={level} />}
        {groups && <GroupsField asked={groups} />}
        {claimed && <ClaimedField asked={claimed} />}
        <ChosenField />
      </div>
      <Person />
    </section>
  );
}
