// The packages as projects elsewhere have them: packed by npm in a clone that has built nothing, installed from the tarballs, with their
// declarations checked, bundled and run.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startChatServer } from './fixtures/chat-server.ts'
import { chatId } from './fixtures/chat-world.ts'
import { cloneCheckout, install, makeProject, type Packed, pack, published, run } from './fixtures/packed.ts'
import { testTimeoutMs, until } from './fixtures/until.ts'

const example = fileURLToPath(new URL('../../example/', import.meta.url))
const smallApp = fileURLToPath(new URL('../../react/test/fixtures/small-app.tsx', import.meta.url))
const folders: string[] = []
let packed: Packed[] = []
let clone: string

beforeAll(async () => {
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  clone = cloneCheckout()
  const target = mkdtempSync(join(clone, '.tarballs-'))
  folders.push(clone)
  // One after the other: each would build them all.
  for (const name of published) packed = [...packed, await pack(join(clone, 'clients', name), target)]
})

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

function project(
  packages: readonly Packed[],
  needs: readonly string[],
  given: Record<string, string>,
  files: Record<string, string>,
): string {
  const folder = makeProject(packages, needs, given)
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

const runtime = ['@apollo/client', 'graphql-ws', 'rxjs', 'typescript']
const inPage = [
  ...runtime,
  'react',
  'react-dom',
  '@types/react',
  '@types/react-dom',
  'vite',
  '@graphql-codegen/plugin-helpers',
]

/** As Vite's template for React and TypeScript has it, but with every library checked, and ours among them. */
const likeVite = {
  compilerOptions: {
    target: 'es2023',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    module: 'esnext',
    types: ['vite/client'],
    skipLibCheck: false,
    moduleResolution: 'bundler',
    allowImportingTsExtensions: true,
    verbatimModuleSyntax: true,
    moduleDetection: 'force',
    noEmit: true,
    jsx: 'react-jsx',
    strict: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    erasableSyntaxOnly: true,
    noFallthroughCasesInSwitch: true,
  },
  include: ['src'],
}

/** What is no module. */
const besides: Record<string, readonly string[]> = {
  '@chat-supergraph/client': ['fragments', 'operations', 'schema'].map(kind => `dist/${kind}.graphql`),
  '@chat-supergraph/ui': ['dist/styles.css'],
}

test('a tarball holds modules, declarations, source maps with their sources, and what says whose it is', () => {
  expect(packed.map(({ name }) => name).sort()).toEqual(published.map(name => `@chat-supergraph/${name}`).sort())
  for (const { name, files } of packed) {
    expect(files.filter(path => !path.startsWith('dist/'))).toEqual(['LICENSE', 'README.md', 'package.json'])
    const modules = files.flatMap(path => /^dist\/(.*)\.js$/.exec(path)?.[1] ?? [])
    expect(modules).toContain('index')
    const kinds = modules.flatMap(path => ['.d.ts', '.js', '.js.map'].map(kind => `dist/${path}${kind}`))
    expect(files.filter(path => path.startsWith('dist/'))).toEqual([...kinds, ...(besides[name] ?? [])].sort())
    const folder = join(clone, 'clients', name.replace('@chat-supergraph/', ''))
    const map = JSON.parse(readFileSync(join(folder, 'dist/index.js.map'), 'utf8')) as { sourcesContent?: string[] }
    expect(map.sourcesContent).toEqual([readFileSync(join(folder, 'src/index.ts'), 'utf8')])
    expect(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).toMatchObject({
      type: 'module',
      sideEffects: name === '@chat-supergraph/ui' ? ['*.css'] : false,
      repository: { type: 'git' },
      publishConfig: { provenance: true },
    })
  }
})

/** The pages of docs/api/install.md or of docs/api/server-rendering.md, in the order in which they stand there. */
function pagesOf(name: 'install.md' | 'server-rendering.md'): string[] {
  const guide = readFileSync(join(clone, 'docs/api', name), 'utf8')
  return [...guide.matchAll(/^```tsx\n(.*?)^```$/gms)].map(([, code = '']) => code)
}

test.each([
  ['npm', '16.15.0'],
  ['npm', '17.1.0'],
  ['pnpm', '17.1.0'],
] as const)(
  'a Vite project installs them by %s beside graphql %s, checks their declarations and bundles',
  async (by, graphql) => {
    const files = { 'tsconfig.json': JSON.stringify(likeVite) }
    const folder = project(packed, inPage, { graphql }, files)
    for (const path of ['src', 'index.html']) cpSync(join(example, path), join(folder, path), { recursive: true })
    cpSync(smallApp, join(folder, 'src/hooks-alone.tsx'))
    const [page = '', own = ''] = pagesOf('install.md')
    writeFileSync(join(folder, 'src/main.tsx'), page)
    writeFileSync(join(folder, 'src/own.tsx'), own)
    await install[by](folder)
    expect(JSON.parse(readFileSync(join(folder, 'node_modules/graphql/package.json'), 'utf8')).version).toBe(graphql)
    await run(folder, process.execPath, 'node_modules/typescript/bin/tsc', '-p', '.')
    const built = await run(folder, process.execPath, 'node_modules/vite/bin/vite.js', 'build')
    expect(built).toMatch(/dist\/assets\/index-.*\.js/)
    expect(built).toMatch(/dist\/assets\/index-.*\.css/)
  },
)

test(
  'a Next.js project installs them, builds, and draws them on its server',
  async () => {
    const packages = packed.filter(({ name }) => name !== '@chat-supergraph/codegen')
    const needs = [...runtime, 'graphql', 'react', 'react-dom', '@types/react', '@types/react-dom', '@types/node']
    const folder = project(packages, needs, { next: '16.4.6', typescript: '5.9.3' }, {})
    mkdirSync(join(folder, 'app'))
    for (const [index, name] of ['layout', 'page', 'chat'].entries())
      writeFileSync(join(folder, `app/${name}.tsx`), pagesOf('server-rendering.md')[index] ?? '')
    await install.npm(folder)
    // It checks the types as well, and draws the page.
    const built = await run(folder, process.execPath, 'node_modules/next/dist/bin/next', 'build')
    expect(built).toContain('Finished TypeScript')
    expect(readFileSync(join(folder, '.next/server/app/index.html'), 'utf8')).toMatch(
      /<div class="chat-ui [^>]*>.*<form .*<input id="[^"]+" type="email"/,
    )
    // Beside other work its build has taken four minutes, and the first download of Next.js more than one.
  },
  3 * testTimeoutMs,
)

const reader = `import { ChatEventsDocument, ChatMessagesDocument, createChatClient } from '@chat-supergraph/client'

const variables = { chatId: '${chatId}' }
using chat = createChatClient({ url: process.argv[2] ?? '', storage: null })
const { data } = await chat.client.query({ query: ChatMessagesDocument, variables })
console.log(data?.chat?.messages?.edges.length)
for await (const event of follow()) {
  console.log(event)
  break
}

async function* follow(): AsyncGenerator<string | undefined> {
  yield await new Promise(resolve => {
    const feed = chat.client.subscribe({ query: ChatEventsDocument, variables }).subscribe(({ data: told }) => {
      feed.unsubscribe()
      resolve(told?.chatEvents.__typename)
    })
  })
}
`

/** What docs/api/live.md says to those who have Apollo Client alone. */
function plainApollo(): string {
  const [, code] =
    /## Plain Apollo Client[\s\S]*?```ts\n([\s\S]*?)```/.exec(readFileSync(join(clone, 'docs/api/live.md'), 'utf8')) ??
    []
  return `declare const token: string\n${code}export { client }\n`
}

test.each(['16.15.0', '17.1.0'])('plain Node reads and follows a chat, beside graphql %s', async graphql => {
  await using server = await startChatServer()
  const compilerOptions = {
    target: 'esnext',
    module: 'nodenext',
    types: ['node'],
    noEmit: true,
    strict: true,
    skipLibCheck: true,
  }
  const files = {
    'tsconfig.json': JSON.stringify({ compilerOptions, files: ['reader.ts'] }),
    'reader.ts': reader,
    'plain.json': JSON.stringify({ compilerOptions, files: ['plain.ts'] }),
    'plain.ts': plainApollo(),
  }
  const withoutReact = packed.filter(({ name }) => name === '@chat-supergraph/client')
  const folder = project(withoutReact, [...runtime, '@types/node'], { graphql }, files)
  await install.npm(folder)
  const compile = (...options: string[]) => run(folder, process.execPath, 'node_modules/typescript/bin/tsc', ...options)
  await compile('-p', '.')
  // A project apart: the package's own entry would tell of other defaults.
  await compile('-p', 'plain.json')
  const entries = ['facts', 'fragments', 'resumable-link'].map(name => `@chat-supergraph/client/${name}`)
  const script = `for (const name of ${JSON.stringify(entries)}) console.log(Object.keys(await import(name)).length > 0)`
  expect(await run(folder, process.execPath, '--input-type=module', '-e', script)).toBe('true\n'.repeat(entries.length))
  // A dependency of Apollo Client does not pass by itself in this way of resolving; all that is said is of it.
  const complaints = await compile('-p', '.', '--skipLibCheck', 'false').catch((failure: Error) => failure.message)
  expect(complaints.match(/^.*error TS.*$/gm)?.filter(line => !line.includes('node_modules/@wry/'))).toEqual([])

  server.world.say('before')
  const reading = run(folder, process.execPath, 'reader.ts', server.url)
  await Promise.race([reading, until('the reader to follow', () => server.seen.subscribes.length > 0)])
  // It follows from what it has read on, so that this is not missed.
  server.world.say('now')
  expect(await reading).toBe('1\nMessageSent\n')
})
