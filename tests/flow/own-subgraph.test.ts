// docs/api/own-subgraph.md as it stands: a service of somebody else, with a DateTime of its own, is composed beside ours, served by a
// gateway that starts with it, and asked as whoever signed in.

import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { createApi } from '#stack/seed/api.ts'
import { makePeople } from '#stack/seed/direct.ts'
import { checkout } from '#stack/services.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { freePort } from '../conformance/gateways/child.ts'
import { startGateway } from '../live/platform/gateway-process.ts'
import { blocksOf, folderFor, printed, written } from './guide.ts'

const guide = 'own-subgraph.md'
const env = { ...process.env, NODE_OPTIONS: '' }

async function startStickers(folder: string, port: number) {
  const [code = ''] = blocksOf(guide, 'js')
  const program = written(folder, 'stickers.mjs', code)
  const keys = join(testStack().dataDir, 'keys/identity.json')
  const child = spawn(process.execPath, [program], {
    cwd: folder,
    env: { ...env, PORT: String(port), IDENTITY_KEYS_FILE: keys },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', text => (said += text))
  await until('the service to listen', () => said.includes('listening at'))
  return { [Symbol.dispose]: () => void child.kill() }
}

test('the guide’s service is a part of the graph, and knows who asks', async () => {
  using folder = folderFor('services')
  const [sdl = '', question = ''] = blocksOf(guide, 'graphql')
  written(folder.path, 'stickers.graphql', sdl)
  const port = await freePort()
  using _stickers = await startStickers(folder.path, port)

  const [compose = ''] = blocksOf(guide, 'sh')
  const out = join(folder.path, 'supergraph.graphql')
  const command = compose
    .replace('npm run compose --', `${process.execPath} schema/compose.ts`)
    .replace('stickers.graphql@', `${join(folder.path, 'stickers.graphql')}@`)
    .replace('4100', String(port))
    .replace('.data/with-stickers.graphql', out)
  const said = await printed({ command: 'bash', args: ['-c', command], env })
  expect(said.at(-1)).toBe(`compose: wrote ${out}`)

  await using gateway = await startGateway({ supergraph: readFileSync(out, 'utf8') })
  const api = createApi(gateway.url)
  const [ann, ben] = await makePeople(testStack(), ['Ann', 'Ben'])
  const add = 'mutation { addSticker(name: "A swan") { name addedAt } }'
  expect(await api.ask(add, {}, ann.accessToken)).toMatchObject({ addSticker: { name: 'A swan' } })
  expect(await api.ask(question, {}, ann.accessToken)).toEqual({
    me: { displayName: 'Ann', stickers: [{ name: 'A swan' }] },
  })
  expect(await api.ask(question, {}, ben.accessToken)).toEqual({ me: { displayName: 'Ben', stickers: [] } })
  // By the gateway's own rule, and by the service's for whoever goes past it.
  await expect(api.ask('{ myStickers { name } }')).rejects.toMatchObject({ codes: ['UNAUTHENTICATED'] })
  for (const assertion of [undefined, 'nonsense', ann.accessToken]) {
    const headers = { 'content-type': 'application/json', ...(assertion ? { 'x-viewer-assertion': assertion } : {}) }
    const asked = { method: 'POST', headers, body: '{"query":"{ __typename }"}' }
    expect((await fetch(`http://127.0.0.1:${port}/`, asked)).status).toBe(401)
  }
})

test('what names no subgraph, and a subgraph that does not fit, are refused, and nothing is written', async () => {
  using folder = folderFor('services')
  const file = written(folder.path, 'unfit.graphql', 'type Query { me: Int }')
  const out = join(folder.path, 'supergraph.graphql')
  const compose = (...args: string[]) =>
    printed({ command: process.execPath, args: ['schema/compose.ts', ...args], env, cwd: checkout })
  for (const wrong of ['stickers', 'stickers=nowhere.graphql@http://127.0.0.1:1/', `stickers=${file}`])
    expect((await compose('--with', wrong, '--out', out)).join()).toContain('--with takes NAME=FILE@URL')
  expect((await compose('--with', `stickers=${file}@http://127.0.0.1:1/`)).join()).toContain('--out FILE')
  const refused = await compose('--with', `unfit=${file}@http://127.0.0.1:1/`, '--out', out)
  expect(refused.join()).toContain('make no supergraph')
  expect(() => readFileSync(out)).toThrow('ENOENT')
})
