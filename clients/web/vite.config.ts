// Bundles the app into `dist`, from the sources of the packages beside it. Each text file is stored compressed beside itself, so that
// the gateway only picks.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import tailwind from '@tailwindcss/vite'
import { defineConfig, type Plugin, type Rolldown } from 'vite'

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

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const frame = here('src/app/frame.tsx')
const entries = { app: here('index.html'), 'push-worker': here('src/push/worker.ts') }

/** What follows a sign-in comes with the page that asks for it, and is not run before it is needed. */
function frameAhead(): Plugin {
  return {
    name: 'frame-ahead',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk') as Rolldown.OutputChunk[]
        const files = chunks.filter(one => one.facadeModuleId === frame || one.moduleIds.includes(frame))
        return files.map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` },
          injectTo: 'head' as const,
        }))
      },
    },
  }
}

/** What is asked for as soon as the first page stands: menus, what can be done to a message and to a chat, and requests. */
const behind = /\/ui\/src\/(kit\/overlays|chat\/message-actions|chats\/(requests|chat-row-menu))\.tsx$/

/** Few files, since each costs a request: what all pages need, ours and others', and what is behind the sign-in. */
const groups = [
  { name: 'vendor', tags: ['$initial' as const], test: /node_modules/, priority: 3 },
  {
    name: 'base',
    tags: ['$initial' as const],
    test: (id: string) => !Object.values(entries).includes(id),
    priority: 2,
  },
  { name: 'frame', test: (id: string) => id === frame, priority: 1 },
  { name: 'behind', test: behind },
]

export default defineConfig({
  root: here('.'),
  plugins: [tailwind(), frameAhead(), compressed()],
  resolve: { conditions: ['source', 'module', 'browser', 'production'] },
  define: { 'globalThis.__DEV__': 'false' },
  build: {
    target: 'es2023',
    reportCompressedSize: false,
    manifest: true,
    rolldownOptions: {
      input: entries,
      output: {
        codeSplitting: { groups },
        // A worker keeps its address: browsers look there for a newer one.
        entryFileNames: ({ name }) => (name === 'push-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  server: { proxy: { '/graphql': { target: gateway, ws: true } } },
})
