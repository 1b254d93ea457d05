import { fileURLToPath } from 'node:url';
import { generateSW } from 'workbox-build';

/** What a page needs without the network; pictures that only other sites show are left out. */
const files = ['**/*.{html,js,css,json,webmanifest}', 'favicon.svg'];

/** Leaves a page that is not kept to the network; without the network the reader sees the page for wrong addresses. */
const otherPages = {
  urlPattern: ({ request }: { request: Request }) => request.mode === 'navigate',
  handler: 'NetworkOnly' as const,
  options: { precacheFallback: { fallbackURL: '404.html' } },
};

/** The most that a browser is asked to keep of one file, in bytes. */
const largest = 4 * 1024 * 1024;

/**
 * Writes sw.js, the service worker, at the end of a build: after one visit every page, script and data file is kept on
 * the device. A new version waits until it is asked for, or until all pages of the old one are closed.
 */
export function offline() {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }: { dir: URL; logger: { info(text: string): void } }) => {
        const folder = fileURLToPath(dir);
        const { count, size, warnings } = await generateSW({
          globDirectory: folder,
          globPatterns: files,
          swDest: `${folder}sw.js`,
          inlineWorkboxRuntime: true,
          sourcemap: false,
          mode: 'production',
          clientsClaim: true,
          skipWaiting: false,
          cleanupOutdatedCaches: true,
          // The state of a page is in its address; the page is the same.
          ignoreURLParametersMatching: [/./],
          dontCacheBustURLsMatching: /\/_astro\//,
          maximumFileSizeToCacheInBytes: largest,
          runtimeCaching: [otherPages],
        });
        if (warnings.length > 0) throw new Error(warnings.join('\n'));
        logger.info(`${count} files to keep for use without the network, ${Math.round(size / 1024)} KB`);
      },
    },
  };
}
