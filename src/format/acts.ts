import type { Policy } from '../policy/schema/policy.ts';

type Cited = Policy['cites'][number];

/** An act that documents cite: its title as the first of them writes it, and who cites it at which clauses. */
export type Act = {
  title: string;
  number?: string;
  /** The year in its number; absent where no document gives a number with one. */
  year?: number;
  citedBy: { policy: Policy; clause: string[] }[];
};

/** What two ways of writing a number share: the kind of bracket and the width of figures do not matter. */
const numberKey = (number: string): string =>
  number
    .normalize('NFKC')
    .replace(/[〔[(【]/g, '[')
    .replace(/[〕\])】]/g, ']');

/** What two ways of writing a title share: without quotation marks, spaces, 关于印发…的通知 around it and 试行 after it. */
const titleKey = (title: string): string =>
  title
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^.*?关于印发(.+)的通知$/, '$1')
    .replace(/试行$/, '');

/** Where both give a number, the number decides; else the title. */
const isSame = (a: Cited, b: Pick<Act, 'title' | 'number'>): boolean =>
  a.number !== undefined && b.number !== undefined
    ? numberKey(a.number) === numberKey(b.number)
    : titleKey(a.title) === titleKey(b.title);

/** 《…》 around a title that has none at its start. */
export const actTitle = ({ title }: Pick<Act, 'title'>): string =>
  title.startsWith('《') ? title : `《${title}》`;

const yearOf = (number: string | undefined): number | undefined => {
  const year = /\[(\d{4})\]/.exec(numberKey(number ?? ''))?.[1];
  return year === undefined ? undefined : Number(year);
};

/** The acts that the policies cite, each once, in the order in which they are first cited. */
export function actsOf(policies: readonly Policy[]): Act[] {
  const acts: Act[] = [];
  for (const policy of policies)
    for (const cited of policy.cites) {
      const known = acts.find((act) => isSame(cited, act));
      const year = yearOf(known?.number ?? cited.number);
      const act = known ?? { title: cited.title, citedBy: [] };
      if (!known) acts.push(act);
      act.citedBy.push({ policy, clause: cited.clause });
      if (act.number === undefined && cited.number !== undefined) act.number = cited.number;
      if (year !== undefined) act.year = year;
    }
  return acts;
}

/** The acts that two or more documents cite. */
export const commonActs = (acts: readonly Act[]): Act[] => acts.filter(({ citedBy }) => citedBy.length > 1);
