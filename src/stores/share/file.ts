import type { Unit } from '../../policy/schema/parts.ts';
import { readingsFor } from '../calculator/readings.ts';
import { moment as now } from '../clock.ts';
import type { Draft } from '../drafts/draft.ts';
import { policies, vocabulary } from '../library.ts';
import { type Outcome, outcomesOf } from './outcome.ts';
import {
  draft,
  list,
  moment,
  number,
  object,
  oneOf,
  optional,
  type Parsed,
  parse,
  type Read,
  refuse,
  text,
  year,
} from './parse.ts';

const word = 'xueshi-draft';
/** Of files and links alike. */
export const version = 1;

/** A draft as a file: the draft, by which version of its policy it was calculated, and what it came to. */
export type DraftFile = {
  savedAt: string;
  draft: Draft;
  policies: { id: string; version: string }[];
  outcomes: Outcome[];
};

/** A draft with the readings by which it is calculated here, so that it is calculated alike elsewhere. */
const settled = (draft: Draft): Draft => ({
  ...draft,
  readings: { ...draft.readings, [draft.policy]: { ...readingsFor(draft, draft.policy) } },
});

/** The text of a draft's file. Evidence files are not in it. */
export function draftFileText(kept: Draft): string {
  const draft = settled(kept);
  const file: DraftFile = {
    savedAt: now(),
    draft,
    policies: policies.value
      .filter(({ id }) => id === draft.policy)
      .map(({ id, version }) => ({ id, version })),
    outcomes: outcomesOf(draft),
  };
  return JSON.stringify({ format: word, version, ...file }, undefined, 1);
}

/** 学时尺-<name>-2026-11-21.json, without signs that no file name may have. */
export const draftFileName = (name: string, day: string): string =>
  `学时尺-${name.replace(/[\\/:*?"<>|\s\p{C}]+/gu, '-').slice(0, 60)}-${day}.json`;

const unbounded: Read<number | null> = (value, place) => (value === null ? null : number(value, place));

const due: Read<Outcome['due']> = (value, place) =>
  value === undefined || typeof value === 'number' ? value : oneOf('some', 'unspecified')(value, place);

const outcome = object<Outcome>({
  requirement: ['要求', text],
  year: ['年度', year],
  unit: ['单位', oneOf<Unit>('hours', 'credits', 'times', 'courses')],
  verdict: ['结论', oneOf('met', 'not-met', 'undecided', 'exempt')],
  done: ['已有', object({ value: ['数', number], low: ['最少', number], high: ['最多', unbounded] })],
  due: ['应有', due],
  activities: ['各条', list(object({ activity: ['编号', text], counted: ['计入', number] }), '条')],
});

const contents = object<DraftFile>({
  savedAt: ['存出时间', moment],
  draft: ['草稿', draft],
  policies: ['规则', list(object({ id: ['地区', text], version: ['版本', text] }), '份')],
  outcomes: ['结果', list(outcome, '项')],
});

/** A draft that this site can calculate and show; stops the reading at a region or a kind that it does not know. */
export function known(draft: Draft, place = '草稿'): Draft {
  const { policy, activities } = draft;
  const names = policies.value.map(({ id }) => id);
  if (!names.includes(policy)) refuse(`${place}的地区`, `本站有的（${names.join('、')}）`, policy);
  const kinds = new Set(vocabulary.value.kinds.map(({ id }) => id));
  const strange = activities.findIndex(({ kind }) => !kinds.has(kind));
  if (strange >= 0)
    refuse(`${place}的学习记录的第${strange + 1}条记录的种类`, '本站有的种类', activities[strange]?.kind);
  return draft;
}

const draftFile: Read<DraftFile> = (value, place) => {
  const found = object<{ format: unknown; version: unknown }>({
    format: ['格式', (each) => each],
    version: ['版本', optional(number)],
  })(value, place);
  if (found.format !== word) refuse('文件的格式', `“${word}”`, found.format);
  if (Number(found.version) > version)
    refuse('文件的格式版本', `第${version}版；请刷新本页，取到新版再打开`, found.version);
  const file = contents(value, place);
  known(file.draft);
  return file;
};

/** Reads a draft's file, or says what is wrong with it. Changes nothing. */
export function readDraftFile(content: string): Parsed<DraftFile> {
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return {
      trouble: content.includes(`"${word}"`)
        ? '这份文件不完整，可能没有传完。请重新取得一份。'
        : '这不是学时尺存出的草稿文件。应选“保存为文件”得到的.json文件。',
    };
  }
  return parse(draftFile, value);
}
