import { effect, signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { steady } from '../../src/stores/steady.ts';

it('a list stays the same object, and wakes nobody, while it holds the same things', () => {
  const source = signal([1, 2]);
  const even = steady(() => source.value.filter((each) => each % 2 === 0));
  const heard: (readonly number[])[] = [];
  const end = effect(() => void heard.push(even.value));
  source.value = [1, 2, 3];
  source.value = [2, 4];
  end();
  expect(heard).toEqual([[2], [2, 4]]);
});

it('things are told apart by a name where one is given', () => {
  const source = signal([{ of: 'total' }]);
  const list = steady(
    () => source.value.map(({ of }) => ({ of })),
    ({ of }) => of,
  );
  const before = list.value;
  source.value = [{ of: 'total' }];
  expect(list.value).toBe(before);
  source.value = [{ of: 'public' }];
  expect(list.value).toEqual([{ of: 'public' }]);
});
