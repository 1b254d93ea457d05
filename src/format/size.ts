const [kilo, mega] = [1024, 1024 * 1024];

/** 1KB, 640KB or 1.2MB for a number of bytes; never 0 for a file that holds something. */
export function size(bytes: number): string {
  if (bytes >= mega) return `${Math.round((bytes / mega) * 10) / 10}MB`;
  return `${bytes === 0 ? 0 : Math.max(1, Math.round(bytes / kilo))}KB`;
}
