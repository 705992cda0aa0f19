// The guides for those who have other tools than ours, run as they stand against a stack with the seeds, whose ids they name:
// plain-apollo.md, server-rendering.md, other-languages.md, studio.md, limits.md.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { createApi } from '#stack/seed/api.ts'
import { chatIds } from '#stack/seed/ids.ts'
import { signIn } from '#stack/seed/people.ts'
import { seed } from '#stack/seed/story.ts'
import { checkout } from '#stack/services.ts'
import { testStack } from '#stack/testing/testing.ts'
import { type Account, blocksOf, environmentOf, folderFor, printed, written } from './guide.ts'

let ann: Account
beforeAll(async () => {
  const [first] = await seed(testStack())
  ann = first as Account
})

async function runInClients(guide: string): Promise<string[]> {
  using folder = folderFor('clients')
  const program = written(folder.path, 'guide.mjs', blocksOf(guide, 'js').join('\n'))
  // From the sources of our packages: what is installed elsewhere is built from them.
  const args = ['--conditions=source', '--disable-warning=ExperimentalWarning', program]
  return await printed({ command: process.execPath, args, env: environmentOf(ann) })
}

test('plain Apollo Client signs in, loads, follows, sends, and shows refusals', async () => {
  expect(await runInClients('plain-apollo.md')).toEqual([
    'signed in as Ann',
    'loaded up to rev of the log',
    'heard: Hello from plain Apollo Client.',
    'refused: INVALID_INPUT',
    'in the cache: true',
  ])
})

test('a server renders a chat for whoever asks, and the browser goes on from there', async () => {
  expect(await runInClients('server-rendering.md')).toEqual([
    expect.stringMatching(/^\d+ messages$/),
    'restored: true',
    "nobody's page: 0 messages",
  ])
})

test('a shell asks, and follows events by server-sent events', async () => {
  const script = blocksOf('other-languages.md', 'sh').join('\n')
  const output = (await printed({ command: 'bash', args: ['-c', script], env: environmentOf(ann) })).join('\n')
  expect(output).toContain('{"data":{"chat":{"title":"Lake trip"}}}')
  expect(output).toMatch(/data: \{"data":\{"chatEvents":\{"rev":\d+\}\},"extensions":\{"cursor":"\d+"\}\}/)
})

/** With the one package that the guide names, installed once for a checkout. */
async function pythonWithGql(): Promise<string> {
  const folder = join(checkout, '.data/parts/python-gql')
  const python = join(folder, 'bin/python3')
  if (existsSync(join(folder, 'complete'))) return python
  const { env } = process
  await printed({ command: 'python3', args: ['-m', 'venv', folder], env })
  const pip = ['-m', 'pip', 'install', '--quiet', '--no-input', '--disable-pip-version-check']
  const said = await printed({ command: python, args: [...pip, 'gql[websockets,aiohttp]==4.4.0'], env })
  expect(said.filter(line => /error/i.test(line))).toEqual([])
  written(folder, 'complete', '')
  return python
}

test('Python signs in, sends and hears it', async () => {
  const python = await pythonWithGql()
  using folder = folderFor('services')
  const program = written(folder.path, 'guide.py', blocksOf('other-languages.md', 'python').join('\n'))
  expect(await printed({ command: python, args: [program], env: environmentOf(ann) })).toEqual([
    'SendMessageSuccess',
    'heard',
  ])
})

test('the schema is read by introspection, and a trusted document is asked for by its id', async () => {
  const [introspection, , byId] = blocksOf('studio.md', 'sh')
  const { gatewayUrl } = testStack()
  const run = (script = '') =>
    printed({
      command: 'bash',
      args: ['-c', script.replaceAll('http://127.0.0.1:4000/graphql', gatewayUrl)],
      env: environmentOf(ann),
    })
  expect((await run(introspection)).join()).toContain('"subscriptionType"')
  // The gateway of the tests has no manifest: it says so, and by a code.
  expect((await run(byId)).join()).toMatch(/PERSISTED_QUERY_NOT_(FOUND|SUPPORTED)/)
})

/** The same keys, and the same kinds of values. */
function shapeOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return typeof value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]))
}

test('limits.md: a part comes later, and the price has the shape that is shown', async () => {
  const [deferred = ''] = blocksOf('limits.md', 'graphql')
  const [price = ''] = blocksOf('limits.md', 'json')
  const { gatewayUrl } = testStack()
  const token = (await signIn(createApi(gatewayUrl), { ...ann, displayName: 'Ann' }))?.accessToken
  const ask = (accept: string, asked: object) =>
    fetch(gatewayUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, accept },
      body: JSON.stringify(asked),
    })
  const parts = await ask('multipart/mixed;deferSpec=20220824', { query: deferred, variables: { id: chatIds.trip } })
  expect(await parts.text()).toMatch(/"title":"Lake trip"[\s\S]*"label":"talk"/)
  const priced = await ask('application/json', { query: '{ __typename }', extensions: { cost: true } })
  const { extensions } = (await priced.json()) as { extensions: unknown }
  expect(shapeOf(extensions)).toEqual(shapeOf((JSON.parse(price) as { extensions: unknown }).extensions))
})

test('the chat that the guides name is the one of the seeds', () => {
  for (const guide of ['plain-apollo.md', 'server-rendering.md'])
    expect(blocksOf(guide, 'js').join()).toContain(chatIds.trip)
})
