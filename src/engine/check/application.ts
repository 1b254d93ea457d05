import type { Provision, Use } from '../../policy/schema/provision.ts';
import type { Person } from '../types.ts';

/** What somebody applies for and who they are, as far as a text makes a difference of it. */
export type Application = {
  use: Use;
  /** The year in which it is handed in. */
  year: number;
  /** A kind of unit, by the words of the policy's provisions. */
  unit?: string | undefined;
  level?: 'junior' | 'intermediate' | 'senior' | undefined;
  /** Other groups somebody belongs to, by the words of the policy's provisions, such as 博士. */
  groups?: readonly string[] | undefined;
  /** 一般、卫生、中小学教师; general when left out. */
  track?: Person['track'] | undefined;
  /** The year of the title held now, and that in which professional work began. */
  lastTitle?: number | undefined;
  entry?: number | undefined;
  /** An exemption claimed that no activity of the record gives, in the person's own words. */
  claimed?: string | undefined;
  /** Papers at hand for the application, by the words of the policy's provisions. */
  held?: readonly string[] | undefined;
  /** Years to look at where the text does not say which. */
  chosen?: readonly number[] | undefined;
};

/** A fact of the application that a text asks for. */
export type ApplicationFact = 'unit' | 'level' | 'lastTitle' | 'entry';

/**
 * Whether a provision is for an application; a fact that is needed to tell, where it is missing.
 * A group somebody has not named is one they do not belong to.
 */
export function appliesTo(
  { applies }: Provision,
  { unit, level, groups = [], track = 'general' }: Application,
): boolean | ApplicationFact {
  if (applies?.groups && !applies.groups.some((group) => groups.includes(group))) return false;
  if (applies?.tracks && !applies.tracks.includes(track)) return false;
  if (applies?.units && unit !== undefined && !applies.units.includes(unit)) return false;
  if (applies?.levels && level !== undefined && !applies.levels.includes(level)) return false;
  if (applies?.units && unit === undefined) return 'unit';
  if (applies?.levels && level === undefined) return 'level';
  return true;
}
