/** A paragraph, or a list of items. */
export type Block = { text: string } | { items: string[] };

/** Cuts a restated clause into paragraphs and lists: a line that starts with "- " is an item. */
export function paragraphs(says: string): Block[] {
  const blocks: Block[] = [];
  for (const line of says.split('\n').map((each) => each.trim())) {
    const last = blocks.at(-1);
    if (line.startsWith('- ')) {
      if (last && 'items' in last) last.items.push(line.slice(2));
      else blocks.push({ items: [line.slice(2)] });
    } else if (line !== '') blocks.push({ text: line });
  }
  return blocks;
}
