import type { Policy } from '../../policy/schema/policy.ts';
import { breath } from '../../stores/breath.ts';
import { job } from '../../stores/roster/current.ts';
import type { Entry } from '../../stores/roster/filter.ts';
import { countedYear, entries, levels, subjects, years } from '../../stores/roster/list.ts';
import { partsOf } from '../../stores/roster/read.ts';
import { roster } from '../../stores/roster/roster.ts';
import type { Saved } from './sheets.ts';
import type { Told } from './sheets-worker.ts';

/** The unit's name as a part of a file's. */
const nameOfUnit = (): string => roster.value?.name.trim().replace(/[\\/:*?"<>|]/g, ' ') || '单位名册';

/** People that are sent to the worker at once: copying them stops the page for a few milliseconds, not longer. */
const atOnce = 100;

/** Makes the file in a worker, so that the page goes on answering. Fails where its parts cannot be fetched. */
async function made(common: Omit<Saved, 'entries'>, all: readonly Entry[]): Promise<Blob> {
  const worker = new Worker(new URL('./sheets-worker.ts', import.meta.url), { type: 'module' });
  const tell = (told: Told): void => worker.postMessage(told);
  try {
    const answer = new Promise<Blob>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Blob | string>) =>
        typeof data === 'string' ? reject(new Error(data)) : resolve(data),
      );
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    });
    tell({ common });
    for (const part of partsOf(all, atOnce)) {
      tell({
        entries: part.map(({ person: { name, number, department, level, title }, line }) => ({
          person: { name, number, department, level, title },
          line,
        })),
      });
      await breath();
    }
    tell('all');
    return await answer;
  } finally {
    worker.terminate();
  }
}

/** Saves everybody as .xlsx; what writes it is fetched when it is first asked for. */
export async function saveRosterTable(): Promise<void> {
  const [all, now] = [roster.value, job.value];
  if (!all || !now) return;
  const { download } = await import('../../documents/download.ts');
  const common = {
    roster: { name: all.name },
    job: now,
    subjects: subjects.value,
    years: years.value,
    counts: levels.value,
    countedYear: countedYear.value,
  };
  download(await made(common, entries.value), `${nameOfUnit()}-学时自查-${now.today}.xlsx`);
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
