/** Serves dist/ on this machine. Port: the first argument, else 4321, or the next free one; 0 lets the system choose. */
import { preview } from 'astro';

const server = await preview({
  logLevel: 'warn',
  server: { host: '127.0.0.1', port: Number(process.argv[2] ?? 4321) },
});
console.log(`Serving on ${server.urls?.local[0]}`);
await server.closed();
