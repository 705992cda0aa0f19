// Connections to subgraphs live as long as a supergraph names their URL.
import { writeFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { startAnswering } from './fixtures/answering.ts'
import { newContext } from './fixtures/context.ts'
import { until } from './fixtures/until.ts'
import { startWorld } from './fixtures/world.ts'
import { createSubgraphs } from './subgraphs.ts'
import type { Supergraph } from './supergraph.ts'

const context = newContext()
const supergraphOf = (urls: Record<string, string>) =>
  ({ subgraphs: Object.entries(urls).map(([name, url]) => ({ name, url })) }) as unknown as Supergraph

test('a reload that moves a subgraph lets go of the connections to its old place, and keeps the others', async () => {
  await using moved = await startAnswering()
  await using kept = await startAnswering()
  await using configured = await startAnswering()
  using subgraphs = createSubgraphs({ urls: { configured: configured.url }, timeoutMs: 10_000, sockets: 1 })
  const before = supergraphOf({ moved: moved.url, gone: moved.url, kept: kept.url })
  const servers = { moved, kept, configured }
  for (const [name, server] of Object.entries(servers)) {
    const asked = subgraphs.clientOf(before, name).ask({ query: 'a' }, context)
    await server.arrival(1)
    server.answer(0)
    await asked
  }
  const gone = subgraphs.clientOf(before, 'gone').ask({ query: 'b' }, context)
  await moved.arrival(2)
  subgraphs.follow(supergraphOf({ moved: 'http://127.0.0.1:1/graphql', kept: kept.url }))
  await until('one connection, which is in use', () => moved.connections() === 1)
  moved.answer(1)
  expect(await gone).toEqual({ data: { query: 'b' } })
  await until('no connection', () => moved.connections() === 0)
  expect([kept.connections(), configured.connections()]).toEqual([1, 1])
})

test('a running gateway lets go of them with the reload', async () => {
  await using old = await startAnswering()
  await using world = await startWorld()
  const use = async (sdl: string) => {
    await writeFile(world.supergraphFile, sdl)
    await world.gateway.reload()
  }
  await use(world.sdl.replaceAll(world.subgraphs.people.url, old.url))
  const headers = { 'content-type': 'application/json' }
  const asked = fetch(world.url, { method: 'POST', headers, body: '{"query":"{ people { id } }"}' })
  await old.arrival(1)
  old.answer(0)
  await (await asked).text()
  expect(old.connections()).toBe(1)
  await use(world.sdl)
  await until('no connection', () => old.connections() === 0)
})
