// A client that goes before its answer: what nobody waits for is not worked on, but what was sent to be done is done.

import { expect, test } from '@jest/globals'
import { until } from './fixtures/until.ts'
import { startWorld } from './fixtures/world.ts'

const answerTypes = ['application/graphql-response+json', 'application/json']

test.each(answerTypes)(
  'the calls of a query end with its client, those of a mutation and of others go on (%s)',
  async accept => {
    const gate = Promise.withResolvers<void>()
    // Not the deadline of calls is what ends one here.
    const env = { GATEWAY_SUBGRAPH_TIMEOUT_MS: '600000' }
    await using world = await startWorld({ identity: false, env, beforePeople: () => gate.promise })
    const { calls } = world.subgraphs.people
    const headers = { 'content-type': 'application/json', accept }
    const ask = async (query: string) => {
      const abort = new AbortController()
      const before = calls.length
      const init = { method: 'POST', headers, body: JSON.stringify({ query }), signal: abort.signal }
      const answer = fetch(world.url, init).then(response => response.json())
      await until('the call', () => calls.length === before + 1)
      return { answer, call: calls[before], abort }
    }
    const mutation = await ask('mutation { rename(id: "ann", name: "Anna") { id } }')
    const query = await ask('{ person(id: "ann") { name } }')
    const other = await ask('{ person(id: "ann") { id name } }')
    for (const { abort, answer } of [mutation, query]) {
      abort.abort()
      await expect(answer).rejects.toThrow('aborted')
    }
    await until('its end', () => query.call?.end !== undefined)
    expect(query.call?.end).toBe('abandoned')
    gate.resolve()
    expect(await other.answer).toEqual({ data: { person: { id: 'ann', name: 'Anna' } } })
    await until('the end of the mutation', () => mutation.call?.end !== undefined)
    expect(mutation.call?.end).toBe('answered')
  },
)
