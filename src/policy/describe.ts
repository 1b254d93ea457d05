import { z } from 'astro/zod';
import type { Path } from './problem.ts';

type Node = z.core.JSONSchema.BaseSchema;

const inner = (node: Node | boolean | undefined): Node[] => (typeof node === 'object' ? [node] : []);

/** The schemas that a place may have: those behind a reference and those of a union. */
function alternatives(node: Node, root: Node): Node[] {
  const name = node.$ref?.replace('#/$defs/', '');
  const target = name === undefined ? [] : inner(name === '#' ? root : root.$defs?.[name]);
  const next = [...target, ...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])];
  return [node, ...next.flatMap((each) => (typeof each === 'object' ? alternatives(each, root) : []))];
}

function step(node: Node, key: string | number): Node[] {
  if (typeof key === 'number') {
    const { items } = node;
    return [
      ...(Array.isArray(items) ? items.flatMap(inner) : inner(items as Node | undefined)),
      ...inner(node.prefixItems?.[key] as Node | undefined),
    ];
  }
  const own = inner(node.properties?.[key] as Node | undefined);
  return own.length > 0 ? own : inner(node.additionalProperties as Node | undefined);
}

/** What the schema says of a place in the data; undefined where it says nothing, or different things. */
export function describe(schema: z.ZodType, path: Path): string | undefined {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node;
  const reached = path.reduce<Node[]>(
    (nodes, key) => nodes.flatMap((node) => alternatives(node, root)).flatMap((node) => step(node, key)),
    [root],
  );
  const said = reached.map(
    (node) => alternatives(node, root).find(({ description }) => description !== undefined)?.description,
  );
  return new Set(said).size === 1 ? said[0] : undefined;
}
