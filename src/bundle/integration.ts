type Module = { importedIds: readonly string[]; importers: readonly string[] } | null;
type Graph = { getModuleInfo(id: string): Module };

const calculator = /\/src\/islands\/draft\/Calculator\.tsx$/;
const explorer = /astro&type=script/;

/** Whether a module is needed as soon as one of these is, going from importer to importer. */
function isNeededBy(these: RegExp, id: string, graph: Graph, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const importers = graph.getModuleInfo(id)?.importers ?? [];
  return these.test(id) || importers.some((importer) => isNeededBy(these, importer, graph, seen));
}

/**
 * Puts what the calculator needs at once into one file: in many small ones it is an eighth larger when compressed.
 * What pages of the explorer need too stays apart, so that they do not fetch the rest.
 */
export function bundle() {
  const shared = (id: string, graph: Graph) => (isNeededBy(explorer, id, graph) ? 'shared' : null);
  const own = (id: string, graph: Graph) => (isNeededBy(calculator, id, graph) ? 'calculator' : null);
  const groups = [
    { name: 'preload', test: /vite\/preload-helper/, priority: 2 },
    { name: shared, test: /\/src\/(?!enhance)/, entriesAware: true, priority: 1 },
    { name: own, priority: 0 },
  ];
  const environments = { client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } } };
  return {
    name: 'bundle',
    hooks: {
      'astro:config:setup': ({ updateConfig }: { updateConfig(config: object): void }) => {
        updateConfig({ vite: { environments } });
      },
    },
  };
}
