// Process: three subgraphs and the JWKS, close to the wire: the core that they share with the load client must not be what is measured.
import { createServer } from 'node:http'
import { ports, postOf } from './contract.ts'
import { serveBytes } from './wire.ts'

interface Asked {
  readonly variables?: Readonly<Record<string, unknown>>
}

const posts = ({ variables }: Asked): string => {
  // Somebody looks whether we are there.
  if (!variables) return '{"data":{}}'
  const first = Object.values(variables).find(value => typeof value === 'number')
  if (first === undefined) return `{"data":{"post":${postOf(String(Object.values(variables)[0]), 0, false)}}}`
  const all = Array.from({ length: Number(first) }, (_, n) => postOf(`post-${n}`, n, true))
  return `{"data":{"posts":[${all.join(',')}]}}`
}

const entities =
  (entityOf: (id: string) => string) =>
  ({ variables }: Asked): string => {
    const representations = Object.values(variables ?? {}).find(Array.isArray) as { id: string }[]
    return `{"data":{"_entities":[${representations.map(({ id }) => entityOf(id)).join(',')}]}}`
  }

const person = (id: string) =>
  `{"__typename":"Person","name":"Ada Lovelace","avatar":"https://media.example/a/${id}.webp","online":true}`
const topic = (id: string) => `{"__typename":"Topic","title":"What ${id} is about","messages":1200}`

const answering = (answer: (asked: Asked) => string) => (body: string) => answer(JSON.parse(body))
await serveBytes(ports.posts, answering(posts))
await serveBytes(ports.people, answering(entities(person)))
await serveBytes(ports.topics, answering(entities(topic)))
createServer((_request, response) =>
  response.setHeader('content-type', 'application/json').end(process.env.BENCH_JWKS),
).listen(ports.jwks, '127.0.0.1', () => process.send?.({ type: 'ready' }))
process.once('disconnect', () => process.exit(0))
