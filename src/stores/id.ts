/** A new name for a draft or an activity. Works on pages without https too, where randomUUID is not there. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return [...bytes].map((byte) => byte.toString(36).padStart(2, '0')).join('');
}
