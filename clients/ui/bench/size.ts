// What the components cost a page beyond React, Apollo Client and the hooks: bundles by Vite, minified and compressed, in bytes. Prints JSON:
// by name, what comes at once, and with all that is asked for later. Run by `npm run bench -- ui` and by a test.
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const entry = `${root}entry.ts`

/** Of a page that takes these of the package. */
interface Cost {
  readonly atOnce: number
  readonly inAll: number
}

const pages: Record<string, string> = {
  avatar: 'Avatar',
  list: 'ChatProvider, History, Composer, useOpenChat',
  messenger: 'ChatProvider, Messenger, SignIn',
}

async function costOf(names: string): Promise<Cost> {
  const result = await build({
    ...{ root, configFile: false, logLevel: 'silent' },
    resolve: { conditions: ['source', 'module', 'browser', 'production'] },
    define: { 'globalThis.__DEV__': 'false', 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'page',
        resolveId: id => (id === 'page' ? entry : undefined),
        load: id => (id === entry ? `export { ${names} } from './src/index.ts'` : undefined),
      },
    ],
    build: {
      ...{ write: false, target: 'es2023' },
      rolldownOptions: {
        input: 'page',
        preserveEntrySignatures: 'strict',
        external: [/^react($|\/|-dom)/, /^@apollo\//, /^@chat-supergraph\/(react|client)/, /^graphql/, 'rxjs'],
      },
    },
  })
  const { output } = result as Rolldown.RolldownOutput
  const chunks = output.filter(file => file.type === 'chunk')
  const byName = new Map(chunks.map(chunk => [chunk.fileName, chunk]))
  const first = new Set<Rolldown.OutputChunk>()
  const visit = (chunk: Rolldown.OutputChunk | undefined): void => {
    if (!chunk || first.has(chunk)) return
    first.add(chunk)
    for (const name of chunk.imports) visit(byName.get(name))
  }
  visit(chunks.find(({ isEntry }) => isEntry))
  const weigh = (some: Iterable<Rolldown.OutputChunk>): number =>
    [...some].reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0)
  return { atOnce: weigh(first), inAll: weigh(chunks) }
}

const costs: Record<string, Cost> = {}
for (const [name, names] of Object.entries(pages)) costs[name] = await costOf(names)
process.stdout.write(`${JSON.stringify(costs)}\n`)
