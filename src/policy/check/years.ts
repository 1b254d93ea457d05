import type { Path } from '../problem.ts';
import type { Choice } from '../schema/parts.ts';
import type { Rule, YearRule } from '../schema/recognition.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import { hasFact, type Report } from './scope.ts';

/** The dates that decide the year, on any reading, each with where it is written. */
function datesIn(year: Choice<YearRule>, path: Path): { date: string; path: Path }[] {
  if ('reading' in year)
    return Object.entries(year.options).flatMap(([option, inner]) =>
      datesIn(inner, [...path, 'options', option]),
    );
  const dates = 'each' in year ? year.each : 'over' in year ? year.over : [year.on];
  return dates.map((date) => ({ date, path }));
}

/**
 * The year of a rule is read from dates that its kinds of activity have; what is wrong goes to `report`.
 * For the end, which is what is meant when no year is written, the engine takes the date that there is.
 */
export function checkYear(rule: Rule, path: Path, vocabulary: Vocabulary, report: Report): void {
  const isDate = (fact: string) => vocabulary.facts[fact]?.type === 'date';
  for (const kind of vocabulary.kinds.filter(({ id }) => rule.activity.includes(id)))
    for (const { date, path: at } of datesIn(rule.year, [...path, 'year']))
      if (!isDate(date) || (date !== 'end' && !hasFact(vocabulary, kind.id, date)))
        report(at, {
          expected: `a date that ${kind.id} has: ${kind.facts.filter(isDate).join(', ')}`,
          found: date,
          hint: 'The year in which the hours count is read from this date.',
        });
}
