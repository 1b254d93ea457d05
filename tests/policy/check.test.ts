import { describe, expect, it } from 'vitest';
import { good, messageFile, messages, mistakeNames, withMistake } from './fixtures.ts';

it('finds nothing wrong with a good policy', () => {
  expect(messages(good())).toBe('');
});

describe('the message for', () => {
  it.each(mistakeNames())('%s', async (mistake) => {
    await expect(`${messages(withMistake(mistake))}\n`).toMatchFileSnapshot(messageFile(mistake));
  });
});
