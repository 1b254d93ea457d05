import type { Policy } from '../../policy/schema/policy.ts';
import { job } from '../../stores/roster/current.ts';
import { countedYear, entries, levels, subjects, years } from '../../stores/roster/list.ts';
import { roster } from '../../stores/roster/roster.ts';
import { sheetsOf } from './sheets.ts';

/** The unit's name as a part of a file's. */
const nameOfUnit = (): string => roster.value?.name.trim().replace(/[\\/:*?"<>|]/g, ' ') || '单位名册';

/** Saves everybody as .xlsx; the library that writes it is fetched when it is first asked for. */
export async function saveRosterTable(): Promise<void> {
  if (!roster.value || !job.value) return;
  const [{ download }, { xlsx }] = await Promise.all([
    import('../../documents/download.ts'),
    import('../../documents/xlsx.ts'),
  ]);
  const sheets = sheetsOf({
    roster: roster.value,
    job: job.value,
    entries: entries.value,
    subjects: subjects.value,
    years: years.value,
    counts: levels.value,
    countedYear: countedYear.value,
  });
  download(await xlsx(sheets), `${nameOfUnit()}-学时自查-${job.value.today}.xlsx`);
}

/** Saves 涪陵's application for the verification of a year, with the numbers of people, as .docx. */
export async function saveApplication(policy: Policy): Promise<void> {
  const [{ download }, { docx }, { verificationApplication }] = await Promise.all([
    import('../../documents/download.ts'),
    import('../../documents/forms/docx.ts'),
    import('../../documents/forms/fuling/application.ts'),
  ]);
  const year = countedYear.value;
  const people = entries.value.map(({ person: { level }, line }) => {
    const found = line?.years.find((each) => each.year === year);
    return { level, verdict: found?.verdict ?? ('undecided' as const), firm: found?.firm ?? false };
  });
  const sheet = verificationApplication(policy, people, { unit: roster.value?.name ?? '' });
  download(await docx([sheet]), `${nameOfUnit()}-${year}年度验证申报表.docx`);
}
