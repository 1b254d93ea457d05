import type { Typed, TypedCourse } from '../../engine/read-facts.ts';
import type { Fact } from '../../policy/schema/vocabulary.ts';
import { foldName } from './columns.ts';

type Value = Typed[string];

/** A spreadsheet numbers days from the end of 1899. These numbers are days between 1980 and 2099. */
const [firstDay, lastDay] = [29_221, 73_050];
const dayZero = Date.UTC(1899, 11, 30);

/** A day as the form takes it; anything else stays as it is, to be mended there. */
function dateOf(text: string): string {
  const written = text.normalize('NFKC').replace(/(?:\s+|T)\d{1,2}[:时]\d{1,2}.*$|\((?:周|星期).\)$/, '');
  const [, year, month, day] = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(written) ?? [];
  if (year) return `${year}-${month}-${day}`;
  const serial = /^\d{5}(?:\.\d+)?$/.test(written) ? Math.floor(Number(written)) : 0;
  if (serial >= firstDay && serial <= lastDay)
    return new Date(dayZero + serial * 86_400_000).toISOString().slice(0, 10);
  return written === text.normalize('NFKC') ? text : written;
}

const times: Record<string, number> = { 万: 10_000, 千: 1_000 };

/** A figure without its unit: 3天 is 3, 20万字 is 200000. Anything else stays as it is. */
function figureOf(text: string, unit: string): string {
  const written = text.normalize('NFKC').replace(/[,，\s]/g, '');
  const bare = unit.replace(/^个/, '');
  const [, , figure = '', by = '', rest = ''] = /^(第)?(\d+(?:\.\d+)?)(万|千)?(.*)$/.exec(written) ?? [];
  const isUnit =
    ['', unit, bare].includes(rest) ||
    (bare === '天' && rest === '日') ||
    (bare === '课时' && rest === '学时');
  if (!figure || !isUnit || (by && bare !== '字') || (!by && !rest && !written.startsWith('第'))) return text;
  return by ? String(Number((Number(figure) * (times[by] ?? 1)).toFixed(3))) : figure;
}

const inBrackets = (text: string): string => foldName(/[（(](.*)[）)]/.exec(text)?.[1] ?? '');

/** Words that may follow the name of an option without changing it. */
const tail = /(?:科目|学习|课程|课|类|级|刊物|学历|学位)$/;

/** The option that a cell names: by its label, by the label in short or with an empty word after it, or by its id. */
function optionOf(text: string, options: Record<string, string>): string | undefined {
  if (text in options) return text;
  const [word, all] = [foldName(text), Object.entries(options)];
  const named = (is: (label: string) => boolean): string | undefined => {
    const found = all.filter(([, label]) => is(label));
    return found.length === 1 ? found[0]?.[0] : undefined;
  };
  return (
    all.find(([, label]) => label === text)?.[0] ??
    named((label) => foldName(label) === word || inBrackets(label) === word) ??
    named((label) => foldName(label) === word.replace(tail, '')) ??
    (word.length > 1 ? named((label) => foldName(label).startsWith(word)) : undefined)
  );
}

const yes = new Set(['是', '有', '对', '已', '√', '✓', '✔', 'y', 'yes', 'true', '1']);
const no = new Set(['否', '无', '没有', '不是', '未', '×', '✗', '✘', 'x', 'n', 'no', 'false', '0']);

/** Yes or no; undefined where a cell says neither. */
export function flagOf(text: string): boolean | undefined {
  const word = text.normalize('NFKC').trim().toLowerCase();
  if (yes.has(word)) return true;
  return no.has(word) ? false : undefined;
}

/** 36学时合格；40学时未合格；合格 */
function coursesOf(text: string): TypedCourse[] | undefined {
  const read = text.split(/[；;\n]/).map((piece) => {
    const [whole, hours = '', not] = /^(?:(.+?)(?:学时|课时)[，,]?)?(未|不)?合格$/.exec(piece.trim()) ?? [];
    return whole === undefined ? undefined : { hours, passed: !not };
  });
  return read.every((course) => course !== undefined) ? read : undefined;
}

/**
 * What the form would hold for a cell that is not empty. What is no day, figure or option stays as it is written, so that
 * the form can name it; undefined where the form cannot hold it.
 */
export function readCell(text: string, fact: Fact): Value | undefined {
  switch (fact.type) {
    case 'date':
      return dateOf(text);
    case 'number':
      return figureOf(text, fact.unit);
    case 'choice':
      return optionOf(text, fact.options) ?? text;
    case 'flag':
      return flagOf(text);
    case 'courses':
      return coursesOf(text);
  }
}

/** A cell for something typed, such that it reads back as it was. */
export function writeCell(value: Value, fact: Fact): string {
  if (Array.isArray(value))
    return value
      .map(({ hours, passed }) => `${hours.trim() && `${hours.trim()}学时`}${passed ? '合格' : '未合格'}`)
      .join('；');
  if (fact.type === 'flag') return value === true || value === 'true' ? '是' : '否';
  return fact.type === 'choice' ? (fact.options[String(value)] ?? String(value)) : String(value).trim();
}
