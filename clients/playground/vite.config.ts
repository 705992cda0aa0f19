// Bundles the playground into `dist`, editor workers included, so that it runs without any other server than the gateway.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // Relative, so that it can be served below any path.
  base: './',
  // From the sources of the package beside it.
  resolve: { conditions: ['source', 'module', 'browser', 'production'] },
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    // Monaco alone is larger than the size that Vite warns of; it is loaded once and cached.
    chunkSizeWarningLimit: 8_000,
    reportCompressedSize: false,
  },
  server: { fs: { allow: ['../..'] } },
})
