import type { Contribution } from '../../engine/assess.ts';
import type { Move } from '../../engine/move.ts';
import { stateText, working } from '../../format/explain.ts';
import { shortName } from '../../format/identity.ts';
import { factName } from '../../format/names.ts';
import { figure, unitName } from '../../format/number.ts';
import { byId } from '../../stores/calculator/current.ts';
import { ends, everywhere, moved, type Place } from '../../stores/calculator/everywhere.ts';
import { personVocabulary } from '../../stores/calculator/facts.ts';
import { vocabulary } from '../../stores/library.ts';
import { Field } from '../draft/fields/Field.tsx';
import { Select } from '../draft/fields/Select.tsx';
import { Refs } from '../draft/Refs.tsx';
import { titleOf } from '../draft/rows.ts';

const countedText = ({ counted, unit }: Contribution): string => `${figure(counted)}${unitName(unit)}`;

/** Why a record comes to what it does where one moves to. */
function reason({ to }: Move, place: Place): string {
  if (to.certified) return '这个数是原来的地区认定的，转过去是否承认，原文没有写。';
  const [limit] = to.limits;
  const says = limit && place.policy.limits.find(({ id }) => id === limit.limit)?.says;
  if (says) return says;
  if (to.place === 'outside' && to.state === 'recognised')
    return `不在那里的${place.assessment.year}年度之内。`;
  if (to.place === 'undated') return '缺日期，填好后再算。';
  const steps = to.step
    ? working(to.step, { policy: place.policy, vocabulary: vocabulary.value, unit: to.unit })
    : [];
  const how = steps.filter((step) => step.result).map((step) => `${step.says} ${step.result}`);
  return to.state === 'recognised' && how.length > 0
    ? `${how.join('；')}。`
    : stateText(to, vocabulary.value);
}

function List({ title, moves, place }: { title: string; moves: Move[]; place: Place }) {
  if (moves.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul class="moves">
        {moves.map((each) => {
          const activity = byId.value.get(each.activity);
          return (
            <li key={each.activity}>
              <b>{activity && titleOf(activity, vocabulary.value)}</b>
              <span class="nw">
                {countedText(each.from)} → {each.becomes === 'ask' ? '待问' : countedText(each.to)}
              </span>
              <span class="sm qq">
                {reason(each, place)}
                <Refs policy={place.policy.id} clauses={each.to.clauses.slice(0, 2)} />
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Ends() {
  const found = moved.value;
  if (!found) return null;
  const options = everywhere.value.map(({ policy }) => (
    <option key={policy.id} value={policy.id}>
      {policy.name}
    </option>
  ));
  return (
    <div class="fields">
      <Field id="move-from" label="从">
        {(control) => (
          <Select
            {...control}
            value={found.from.policy.id}
            choose={(from) => {
              ends.value = { ...ends.value, from };
            }}
          >
            {options}
          </Select>
        )}
      </Field>
      <Field id="move-to" label="转到">
        {(control) => (
          <Select
            {...control}
            value={found.to.policy.id}
            choose={(to) => {
              ends.value = { ...ends.value, to };
            }}
          >
            {options.filter(({ key }) => key !== found.from.policy.id)}
          </Select>
        )}
      </Field>
    </div>
  );
}

/** What somebody who moves loses, gains, and has to ask. */
export function Moving() {
  const found = moved.value;
  if (!found) return null;
  const { from, to, moves } = found;
  const by = (becomes: Move['becomes']) => moves.filter((each) => each.becomes === becomes);
  const same = by('same').length;
  const asked = to.assessment.missingPerson.map((fact) => `“${factName(personVocabulary.value, fact)}”`);
  return (
    <section class="moving" aria-labelledby="moving">
      <h3 id="moving">
        如果从{shortName(from.policy)}转到{shortName(to.policy)}
      </h3>
      <Ends />
      {asked.length > 0 && (
        <p class="hint">
          {shortName(to.policy)}还要看本人的{asked.join('、')}，填好才能算准。
        </p>
      )}
      <List title="减少的" moves={by('less')} place={to} />
      <List title="增加的" moves={by('more')} place={to} />
      <List title="要问清楚的" moves={by('ask')} place={to} />
      {same > 0 && (
        <p class="hint">
          {same === moves.length ? '全部' : '其余'}
          {same}条不变。
        </p>
      )}
    </section>
  );
}
