/** The largest file that is kept, in bytes. */
export const largest = 20 * 1024 * 1024;

/** Papers of an office, by the end of their name: some systems give no media type for them. */
const office: Record<string, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Why a file is not kept. */
export type Refused = { name: string } & (
  | { because: 'size'; size: number }
  | { because: 'empty' }
  | { because: 'type' }
);

const ending = (name: string): string => /\.([^.]*)$/.exec(name.toLowerCase())?.[1] ?? '';

/** The media type under which a file is kept; undefined when files of its kind are not. */
export function typeOf({ name, type }: Pick<File, 'name' | 'type'>): string | undefined {
  if (type.startsWith('image/') || type === 'application/pdf') return type;
  if (Object.values(office).includes(type)) return type;
  if (type === '' && ending(name) === 'pdf') return 'application/pdf';
  return office[ending(name)];
}

/** Why a file cannot be kept; undefined when it can. */
export function refusal(file: Pick<File, 'name' | 'type' | 'size'>): Refused | undefined {
  const { name, size } = file;
  if (typeOf(file) === undefined) return { name, because: 'type' };
  if (size > largest) return { name, because: 'size', size };
  return size === 0 ? { name, because: 'empty' } : undefined;
}

/** Whether the browser shows it by itself: drawings that can carry a script are only drawn, never opened. */
export const isOpenable = (type: string): boolean =>
  type === 'application/pdf' || (type.startsWith('image/') && !type.startsWith('image/svg'));
