import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { bundle } from './src/bundle/integration.ts';
import { offline } from './src/offline/integration.ts';

export default defineConfig({
  base: process.env.XUESHI_BASE ?? '/',
  trailingSlash: 'always',
  build: { format: 'directory' },
  integrations: [preact(), bundle(), offline()],
  devToolbar: { enabled: false },
  // Shiki writes style attributes, which the policy below forbids.
  markdown: { syntaxHighlight: false },
  security: {
    // Astro adds script-src and style-src with the hashes of what it writes itself.
    csp: {
      directives: [
        "default-src 'self'",
        "connect-src 'self'",
        // A person's own pictures are shown from where they are kept.
        "img-src 'self' data: blob:",
        // A large .xlsx is packed in a worker that the library makes of a blob.
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
    },
  },
});
