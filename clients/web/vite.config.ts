// Bundles the app into `dist`, from the sources of the packages beside it. Each text file is stored compressed beside itself, so that
// the gateway only picks.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import tailwind from '@tailwindcss/vite'
import { defineConfig, type Plugin } from 'vite'

const gateway = process.env.GATEWAY_URL ?? 'http://127.0.0.1:4000'

function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    writeBundle({ dir = '' }) {
      for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(js|css|svg|html|webmanifest)$/.test(name)) continue
        const content = readFileSync(join(dir, name))
        writeFileSync(join(dir, `${name}.gz`), gzipSync(content, { level: 9 }))
        writeFileSync(join(dir, `${name}.br`), brotliCompressSync(content))
      }
    },
  }
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [tailwind(), compressed()],
  resolve: { conditions: ['source', 'module', 'browser', 'production'] },
  define: { 'globalThis.__DEV__': 'false' },
  build: { target: 'es2023', reportCompressedSize: false, manifest: true },
  server: { proxy: { '/graphql': { target: gateway, ws: true } } },
})
