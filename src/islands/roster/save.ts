import { job } from '../../stores/roster/current.ts';
import { countedYear, entries, levels, subjects, years } from '../../stores/roster/list.ts';
import { roster } from '../../stores/roster/roster.ts';
import { sheetsOf } from './sheets.ts';

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
  const name = roster.value.name.trim().replace(/[\\/:*?"<>|]/g, ' ') || '单位名册';
  download(await xlsx(sheets), `${name}-学时自查-${job.value.today}.xlsx`);
}
