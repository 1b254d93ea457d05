import { computed, signal } from '@preact/signals';
import { draft } from '../calculator/current.ts';

const key = 'xueshi.details';

type Answers = Readonly<Record<string, string>>;

/** What was answered for the forms of one draft, and what of it stays on the device. */
type Answered = {
  plain: Answers;
  /** Such as the number of an identity card: kept only where that is wanted by itself. */
  secret: Answers;
  keep: 'nothing' | 'plain' | 'all';
};

const none: Answered = { plain: {}, secret: {}, keep: 'nothing' };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const answersIn = (value: unknown): Answers =>
  Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );

/** What is kept, by draft; anything that was not written by this site is left out. */
function kept(): Record<string, Answered> {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return Object.fromEntries(
      Object.entries(isRecord(found) ? found : {}).map(([id, value]) => {
        const { plain, secret } = isRecord(value) ? value : {};
        return [
          id,
          { plain: answersIn(plain), secret: answersIn(secret), keep: secret ? 'all' : 'plain' } as const,
        ];
      }),
    );
  } catch {
    return {}; // Storage is blocked, or somebody else wrote there: the same as none.
  }
}

const all = signal<Record<string, Answered>>(kept());

function remember(id: string, now: Answered): void {
  all.value = { ...all.value, [id]: now };
  try {
    const { [id]: _, ...others } = kept();
    const stored = Object.entries({ ...others, ...(now.keep !== 'nothing' && { [id]: now }) });
    if (stored.length === 0) localStorage.removeItem(key);
    else
      localStorage.setItem(
        key,
        JSON.stringify(
          Object.fromEntries(
            stored.map(([each, { plain, secret, keep }]) => [
              each,
              { plain, ...(keep === 'all' && { secret }) },
            ]),
          ),
        ),
      );
  } catch {
    // Storage is blocked: it lasts as long as the page.
  }
}

const answered = computed(() => all.value[draft.value.id] ?? none);

/** What was answered for the forms of the draft on the screen. */
export const details = computed<Answers>(() => ({ ...answered.value.plain, ...answered.value.secret }));

/** What of it is kept on this device: nothing before the person wants it. */
export const keeping = computed(() => answered.value.keep);

/** Takes an answer as typed. */
export function answer({ id, kind }: { id: string; kind?: string | undefined }, text: string): void {
  const part = kind === 'secret' ? 'secret' : 'plain';
  const now = answered.value;
  remember(draft.value.id, { ...now, [part]: { ...now[part], [id]: text } });
}

/** Keeps the answers on this device, with or without those that are secret, or takes them off it again. */
export const keepAnswers = (keep: Answered['keep']): void =>
  remember(draft.value.id, { ...answered.value, keep });

/** Takes off the device what was kept for drafts that are gone. */
export function forgetOthers(ids: readonly string[]): void {
  const gone = Object.keys(kept()).filter((id) => !ids.includes(id));
  for (const id of gone) remember(id, none);
}
