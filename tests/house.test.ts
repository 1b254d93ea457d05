import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const top = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(top, file), 'utf8');

const ignored = new Set(['.git', ...(read('.gitignore').match(/^[^#/\n]+/gm) ?? [])]);

/** Every file of the project under a folder, without what git ignores. */
function files(folder: string): string[] {
  return readdirSync(join(top, folder), { withFileTypes: true })
    .filter(({ name }) => !ignored.has(name))
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      return entry.isDirectory() ? files(path) : [path];
    });
}

/** What the files of a folder of src may import, besides files of the same folder. */
interface Rule {
  folders?: string[];
  /** Folders of which only `import type` is allowed. */
  types?: string[];
  packages?: string[];
}

const any = ['*'];
const site: Rule = {
  folders: [
    ...['policies', 'policy', 'engine', 'source', 'search', 'format', 'documents', 'islands'],
    ...['enhance', 'offline', 'pages', 'layouts', 'components', 'styles'],
  ],
  types: any,
  packages: any,
};

const rules: Record<string, Rule> = {
  policy: { packages: ['astro/zod', 'yaml'] },
  engine: { types: ['policy'] },
  source: { types: ['policy', 'engine'], packages: ['fflate'] },
  search: { folders: ['format'], types: ['policy', 'engine'], packages: ['fuse.js', 'pinyin-pro'] },
  format: { types: ['policy', 'engine'] },
  stores: {
    folders: ['engine', 'source', 'search', 'format'],
    types: ['policy'],
    packages: ['chinese-days', 'dexie', 'fflate', '@preact/signals'],
  },
  documents: {
    folders: ['format', 'source'],
    types: any,
    packages: ['docx', 'fflate', 'ics', 'papaparse', 'read-excel-file', 'write-excel-file'],
  },
  islands: {
    folders: ['stores', 'format', 'components', 'documents'],
    types: any,
    packages: ['preact', '@preact/signals'],
  },
  enhance: {
    folders: ['stores', 'search', 'source', 'format', 'documents', 'islands'],
    types: any,
    packages: ['preact'],
  },
  bundle: {},
  offline: { packages: ['workbox-build', 'node:url'] },
  components: site,
  layouts: site,
  pages: site,
  'content.config': { ...site, folders: [...(site.folders ?? []), 'commands'] },
  commands: { folders: any, types: any, packages: any },
};

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`. */
const statement =
  /\b(?:import|export)\s+(?<type>type\s)?[^'"();]*?\bfrom\s*['"](?<from>[^'"]+)['"]|\bimport\s*\(?\s*['"](?<bare>[^'"]+)['"]/g;

function describeRule({ folders = [], types = [], packages = [] }: Rule): string {
  const list = [...folders, ...types.map((name) => `types of ${name}`), ...packages];
  return ['itself', ...list].join(', ');
}

function violations(file: string, text: string): string[] {
  const folderOf = (path: string) => path.replace(/^src\//, '').replace(/\/.*|\.tsx?$/g, '');
  const folder = folderOf(file);
  const rule = rules[folder];
  if (!rule) return [`${file}: src/${folder} is not in the table of folders`];

  const allows = (names: string[] = [], name: string) =>
    names.some((allowed) => allowed === '*' || name === allowed || name.startsWith(`${allowed}/`));
  const isAllowed = (specifier: string, isType: boolean) => {
    if (!specifier.startsWith('.')) return allows(rule.packages, specifier);
    const target = folderOf(posix.join(posix.dirname(file), specifier));
    return target === folder || allows(rule.folders, target) || (isType && allows(rule.types, target));
  };

  return [...text.matchAll(statement)]
    .map(({ groups }) => ({ specifier: groups?.from ?? groups?.bare ?? '', isType: Boolean(groups?.type) }))
    .filter(({ specifier, isType }) => !isAllowed(specifier, isType))
    .map(
      ({ specifier }) => `${file} imports ${specifier}, but ${folder} may import only ${describeRule(rule)}`,
    );
}

const code = files('src').filter((file) => ['.ts', '.tsx', '.mjs', '.astro'].includes(extname(file)));

describe('imports', () => {
  it('go one way', () => {
    expect(code.flatMap((file) => violations(file, read(file)))).toEqual([]);
  });

  it('name files with their extension, as Node wants', () => {
    const bare = code.flatMap((file) =>
      [...read(file).matchAll(statement)]
        .map(({ groups }) => groups?.from ?? groups?.bare ?? '')
        .filter((specifier) => specifier.startsWith('.') && !extname(specifier))
        .map((specifier) => `${file} imports ${specifier}`),
    );
    expect(bare).toEqual([]);
  });

  it('are refused with file, import and what is allowed', () => {
    const text = `
      import type { Policy } from '../policy/schema.ts';
      import { hours } from './hours.ts';
      import { parse } from '../policy/parse.ts';
      export {
        drafts,
      } from '../stores/drafts.ts';
      const { render } = await import('preact');
    `;
    const allowed = 'but engine may import only itself, types of policy';
    expect(violations('src/engine/sum.ts', text)).toEqual([
      `src/engine/sum.ts imports ../policy/parse.ts, ${allowed}`,
      `src/engine/sum.ts imports ../stores/drafts.ts, ${allowed}`,
      `src/engine/sum.ts imports preact, ${allowed}`,
    ]);
    expect(violations('src/pages/index.astro', `import { drafts } from '../stores/drafts.ts';`)).toHaveLength(
      1,
    );
    expect(violations('src/elsewhere/a.ts', '')).toEqual([
      'src/elsewhere/a.ts: src/elsewhere is not in the table of folders',
    ]);
  });
});

it('the engine knows no clock and no chance', () => {
  const impure = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b/;
  expect(files('src/engine').filter((file) => impure.test(read(file)))).toEqual([]);
});

it('the engine is compiled without the types of browser and Node, so that using either is an error', () => {
  const tsc = join(top, 'node_modules/typescript/bin/tsc');
  const compiled = execFileSync(process.execPath, [tsc, '-p', join(top, 'src/engine'), '--listFilesOnly'], {
    encoding: 'utf8',
  });
  expect(compiled.split('\n').filter((file) => /lib\.dom|@types\/node/.test(file))).toEqual([]);
}, 30_000);

it('nothing else lies at the top level', () => {
  const allowed =
    /^(\..+|src|policies|public|tests|package(-lock)?\.json|astro\.config\.mjs|tsconfig\.json|(README|CONTRIBUTING|LICENSE).*)$/;
  expect(readdirSync(top).filter((name) => !ignored.has(name) && !allowed.test(name))).toEqual([]);
});

it('no file names a place on one machine or a package registry', () => {
  const place = /(?<![\w.])\/(work|root|home|Users)\/|\bregistry\.[\w-]+\.\w|"resolved": "\w/;
  expect(files('.').filter((file) => place.test(read(file)))).toEqual([]);
});
