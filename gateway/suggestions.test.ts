// "Did you mean ...?" spells out the schema, so it is told where introspection is on and nowhere else.
import { expect, test } from '@jest/globals'
import { connectSocket } from './fixtures/socket-client.ts'
import { startWorld } from './fixtures/world.ts'

const misspelt: [string, object][] = [
  ['a field', { query: '{ room }' }],
  ['an argument', { query: '{ person(idd: "ann") { id } }' }],
  ['a type', { query: '{ person(id: "ann") { ... on Persn { id } } }' }],
  ['a field of a subscription', { query: 'subscription { tick }' }],
  [
    'a field in a variable',
    {
      query: 'mutation ($naming: Naming!) { renameTo(naming: $naming) { id } }',
      variables: { naming: { id: 'ann', caled: 'Ann' } },
    },
  ],
]

test.each(misspelt)('a name like it is suggested for %s, and only where introspection is on', async (_, request) => {
  for (const [introspection, suggests] of [
    ['true', true],
    ['false', false],
  ] as const) {
    await using world = await startWorld({ env: { GATEWAY_INTROSPECTION: introspection } })
    const asked = await fetch(world.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    })
    using socket = await connectSocket(world.wsUrl)
    socket.send({ id: '1', type: 'subscribe', payload: request })
    const { payload } = await socket.untilMessage('the answer', ({ id }) => id === '1')
    for (const text of [await asked.text(), JSON.stringify(payload)])
      expect([text, /did you mean/i.test(text)]).toEqual([text, suggests])
  }
})
