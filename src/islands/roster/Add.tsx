import { useState } from 'preact/hooks';
import { levelNames } from '../../format/application.ts';
import { newId } from '../../stores/id.ts';
import { put } from '../../stores/roster/deeds.ts';
import type { Level, RosterPerson } from '../../stores/roster/people.ts';
import { mostPeople } from '../../stores/roster/people.ts';
import { roster } from '../../stores/roster/roster.ts';
import { show } from '../../stores/roster/view.ts';
import { Field } from '../draft/fields/Field.tsx';
import { Select } from '../draft/fields/Select.tsx';

type Words = Record<'name' | 'number' | 'department' | 'title', string>;

const labels: [keyof Words, string][] = [
  ['name', '姓名'],
  ['number', '工号'],
  ['department', '部门'],
  ['title', '现任职称'],
];

const nothing: Words = { name: '', number: '', department: '', title: '' };

/** One person by hand; their study is entered in the calculator. */
export function Add() {
  const [words, setWords] = useState(nothing);
  const [level, setLevel] = useState<Level | ''>('');
  const [isTold, setTold] = useState(false);
  const isFull = (roster.value?.people.length ?? 0) >= mostPeople;
  const add = (event: Event) => {
    event.preventDefault();
    const name = words.name.trim();
    setTold(name === '');
    if (name === '' || isFull) return;
    const filled = (text: string) => text.trim() || undefined;
    const person: RosterPerson = {
      id: newId(),
      name,
      number: filled(words.number),
      department: filled(words.department),
      title: filled(words.title),
      level: level || undefined,
      track: 'general',
      person: {},
      activities: [],
    };
    void put([person], `已添加${name}。点姓名展开，再打开测算填学习记录。`);
    setWords(nothing);
    setLevel('');
    show('list');
  };
  return (
    <section class="rs" aria-labelledby="roster-add">
      <h2 id="roster-add">添加一人</h2>
      <form class="rs-add" onSubmit={add} noValidate>
        <div class="fields">
          {labels.map(([key, label]) => (
            <Field
              key={key}
              id={`roster-add-${key}`}
              label={label}
              error={
                key === 'name' && isTold && words.name.trim() === ''
                  ? '要填姓名，才能分得清是谁。'
                  : undefined
              }
            >
              {(control) => (
                <input
                  {...control}
                  class="in"
                  autocomplete="off"
                  value={words[key]}
                  onInput={(event) => setWords({ ...words, [key]: event.currentTarget.value })}
                />
              )}
            </Field>
          ))}
          <Field id="roster-add-level" label="申报级别">
            {(control) => (
              <Select {...control} value={level} choose={(value) => setLevel(value as Level | '')}>
                <option value="">没有填</option>
                {Object.entries(levelNames).map(([id, name]) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </div>
        {isFull && <p class="hint">名册已有{mostPeople}人，不能再加。</p>}
        <div class="btns">
          <button type="submit" class="btn pri" disabled={isFull}>
            添加
          </button>
          <button type="button" class="btn" onClick={() => show('list')}>
            返回名单
          </button>
        </div>
      </form>
    </section>
  );
}
