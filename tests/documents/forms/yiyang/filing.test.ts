import { expect, it } from 'vitest';
import { filing } from '../../../../src/documents/forms/yiyang/filing.ts';
import { formInput } from '../input.ts';
import { rowsOf } from '../texts.ts';

it('益阳 备案表: every detail asked for has its place, what is not answered stays empty', () => {
  const details = Object.fromEntries(filing.details.map(({ id }) => [id, `〔${id}〕`]));
  const fill = (answers: Record<string, string>) =>
    filing
      .make(formInput('yiyang', { use: 'title', year: '2018' }, [], answers))
      .flatMap(rowsOf)
      .flat();
  expect(fill(details)).toEqual(expect.arrayContaining(Object.values(details)));
  expect(fill({ applicant: '乙单位' }).filter((text) => text === '')).toHaveLength(filing.details.length - 1);
});
