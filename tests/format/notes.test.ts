import { describe, expect, it } from 'vitest';
import { madeOf, notesOf, usesOf } from '../../src/format/notes.ts';
import { topicName } from '../../src/format/policy-words.ts';
import { linjiang, vocabulary } from './linjiang.ts';

const name = (topic: string) => topicName(vocabulary, topic);
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe('beside a clause', () => {
  it('stands what is made of it', () => {
    const notes = notesOf(linjiang(), '一/2', name);
    expect(ids(notes.rules)).toEqual(['training']);
    expect(ids(notes.limits)).toEqual(['training-in-a-year']);
    expect(ids(notes.readings)).toEqual(['part-days']);
    expect(notes.elsewhere).toEqual([]);
  });

  it('stands what was looked for there in vain, by its place in the list', () => {
    const { silences } = linjiang();
    const here = silences.flatMap(({ looked }, place) => (looked.includes('一/2') ? [place] : []));
    expect(here.length).toBeGreaterThan(0);
    expect(notesOf(linjiang(), '一/2', name).silences).toEqual(here);
  });

  it('stands its remark', () => {
    expect(notesOf(linjiang(), '题头', name).remarks).toEqual(['标题和文号。']);
  });

  it('stands a pointer to what is shown at another clause', () => {
    const [rule, ...others] = linjiang().rules;
    if (!rule) throw new Error('no rule');
    const policy = linjiang({ rules: [{ ...rule, clause: ['一/2', '二/1'] }, ...others] });
    expect(ids(notesOf(policy, '二/1', name).rules)).toEqual(['paper']);
    expect(notesOf(policy, '二/1', name).elsewhere).toEqual([{ anchor: 'rule-training', text: '培训' }]);
  });
});

it('a reading knows what rests on it', () => {
  expect(usesOf(linjiang(), 'part-days', name)).toEqual([{ anchor: 'rule-training', text: '培训' }]);
  expect(usesOf(linjiang(), 'another', name)).toEqual([]);
});

it('what hangs on a clause is listed, whether the clause is named first or further on', () => {
  const [rule, ...others] = linjiang().rules;
  if (!rule) throw new Error('no rule');
  const policy = linjiang({ rules: [{ ...rule, clause: ['一/2', '二/1'] }, ...others] });
  const hanging = (at: string) => madeOf(policy, at, name).map(({ kind, anchor }) => `${kind} ${anchor}`);
  expect(hanging('一/2')).toEqual([
    '折算规则 rule-training',
    '总量限制 limit-training-in-a-year',
    '歧义 reading-part-days',
  ]);
  expect(hanging('二/1')).toEqual(['折算规则 rule-training', '折算规则 rule-paper']);
});
