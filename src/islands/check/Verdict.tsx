import { Seal } from '../../components/Seal.tsx';
import type { Check } from '../../engine/check/check.ts';
import { useNames } from '../../format/application.ts';
import { factName } from '../../format/names.ts';
import { personVocabulary } from '../../stores/calculator/facts.ts';
import { policy } from '../../stores/calculator/result.ts';
import { application, typedApplication } from '../../stores/check/application.ts';
import { knownUses } from '../../stores/check/asked.ts';
import { checked } from '../../stores/check/checked.ts';
import { matters } from '../../stores/check/matters.ts';
import { countsText, factNames, shortTexts } from './words.ts';

/** What stands in the way of knowing which years count; nothing where it is known. */
function openText(): string | undefined {
  const asked = checked.value?.asked;
  if (!asked?.open) return undefined;
  if (asked.missing.length > 0)
    return `还缺${asked.missing.map((fact) => factNames[fact]).join('、')}，填好才知道要看哪几年。`;
  return '文件没有写要哪几年，在申报情况里选要看的年度。';
}

/** What another reading would make of the verdict; years that are not met now may be so, and the whole still not. */
function turningText({ asked, verdict, years }: Check): string {
  const inYears = years.some(({ assessments }) =>
    assessments.some(({ readings }) => readings.some(({ changesVerdict }) => changesVerdict)),
  );
  const isDone = verdict === 'met' || verdict === 'exempt';
  if (matters.value.some(({ changesVerdict }) => changesVerdict) || (inYears && isDone))
    return '原文有歧义，换一种读法，结论会改变。';
  if (inYears) return '原文有歧义，换一种读法，有的年度结论会改变。';
  const isSettled = verdict === 'undecided' || (asked.chosen && years.every(({ firm }) => firm));
  return isSettled ? '' : '几处歧义一起换读法，结论可能改变。';
}

/** Whether the verdict would be another on other years, or on another reading. */
function firmText(): string | undefined {
  const result = checked.value;
  if (!result || result.asked.open || result.years.length === 0) return undefined;
  if (result.firm) return '结论不随读法改变。';
  const chosen = result.asked.chosen ? '年度是自己选的，文件没有写；实际要几年，以受理机构的答复为准。' : '';
  return `${chosen}${turningText(result)}`;
}

/** Facts of the person that decide which requirements are theirs, where they are missing. */
function unsureText({ years }: Check): string {
  const facts = years.flatMap(({ assessments }) => assessments.flatMap(({ lacking }) => lacking));
  const names = [...new Set(facts)].map((fact) => factName(personVocabulary.value, fact));
  return names.length > 0 ? `还缺${names.join('、')}，填了才知道哪些要求适用。` : '';
}

function papersText(): string | undefined {
  const missing = checked.value?.papers.missing ?? [];
  return missing.length > 0 ? `申报材料还缺${missing.join('、')}。` : undefined;
}

/** The verdict on the whole, how many years came out how, and what is short. */
export function Verdict() {
  const [within, result, { use }] = [policy.value, checked.value, typedApplication.value];
  if (!within) return <p class="state">这份草稿用的文件已经不在这里，请另选地区。填写的内容没有丢。</p>;
  if (!result) return <p class="state">填好申报年度，就能看到各年度的判断。</p>;
  const isSpoken = knownUses.value.some((known) => known.use === use && known.clauses.length > 0);
  if (!isSpoken)
    return (
      <div class="verd undecided" role="status">
        <Seal verdict="undecided" />
        <div>
          <strong>{useNames[use]}未规定</strong>
          <p class="sm q">这份文件没有讲{useNames[use]}要看继续教育的哪些情况，请向受理机构确认。</p>
        </div>
      </div>
    );
  const short = shortTexts(result, within);
  const counts = result.years.length > 0 ? countsText(result) : ['还不知道要看哪几个年度'];
  const isBefore = result.years.length === 0 && !result.asked.open;
  return (
    <div class={`verd ${result.verdict}`} role="status">
      <Seal verdict={result.verdict} />
      <div>
        <strong>
          {isBefore
            ? `${application.value?.year}年度申报，文件没有要求更早的年度`
            : counts.map((count, index) => (
                <span class="nw" key={count}>
                  {count}
                  {index < counts.length - 1 && '，'}
                </span>
              ))}
        </strong>
        <p class="sm q">
          {short.length > 0 && `${short.join('；')}。`}
          {[openText(), unsureText(result), papersText(), firmText()].filter(Boolean).join('')}
        </p>
      </div>
    </div>
  );
}
