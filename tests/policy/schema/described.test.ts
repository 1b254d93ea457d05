import { z } from 'astro/zod';
import { expect, it } from 'vitest';
import { files } from '../../../src/policy/schema/policy.ts';
import { vocabularyFiles } from '../../../src/policy/schema/vocabulary.ts';

type Node = z.core.JSONSchema.BaseSchema;

/** Whether a property says what it is, itself or in the schema that it refers to. */
const isDescribed = (property: Node, root: Node): boolean =>
  property.description !== undefined ||
  (root.$defs?.[property.$ref?.replace('#/$defs/', '') ?? ''] as Node | undefined)?.description !== undefined;

/** The properties that say nothing of themselves, by their place in the schema. */
function bare(node: unknown, root: Node, path: string): string[] {
  if (Array.isArray(node)) return node.flatMap((item) => bare(item, root, path));
  if (typeof node !== 'object' || node === null) return [];
  const { properties = {}, ...rest } = node as Node;
  return [
    ...Object.entries(properties).flatMap(([name, property]) => [
      ...(isDescribed(property as Node, root) ? [] : [`${path}.${name}`]),
      ...bare(property, root, `${path}.${name}`),
    ]),
    ...Object.values(rest).flatMap((value) => bare(value, root, path)),
  ];
}

it.each(Object.entries({ ...files, ...vocabularyFiles }))(
  'every property of %s.yaml says what it is',
  (name, schema) => {
    const root = z.toJSONSchema(schema, { io: 'input' }) as Node;
    expect([...new Set(bare(root, root, name))]).toEqual([]);
  },
);
