// Every operation of the collection, run through the gateway as a client runs it, with its example variables put onto things that
// exist. A new root field without an operation fails in schema/operations; an operation that does not work fails here.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { print } from 'graphql'
import { type Operation, readOperations } from '#schema/operations/collection.ts'
import { say } from '#stack/seed/people.ts'
import { dayMs, inFuture } from '#stack/testing/test-time.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import {
  blockBystander,
  type Cast,
  gatherCast,
  muteBystander,
  type Scene,
  setScene,
  staged,
} from '../security/rights/scene.ts'
import { connectLive, type LiveClient } from './live-client.ts'
import { refused } from './refused-examples.ts'
import { repeatable } from './repeatable.ts'

const operations = readOperations()
/** These change the account or the session of whoever asks, so that others would answer otherwise: each has people of its own. */
const apart = ['ChangePassword', 'Logout', 'StartSecondFactor']
/** What must have been done before, for it to be taken back. */
const before: Readonly<Record<string, (cast: Cast) => Promise<void>>> = {
  UnblockUser: blockBystander,
  UnmuteUser: cast => muteBystander(cast, 'mute'),
}

const endpoints = testStack()
const { gatewayUrl } = endpoints
let cast: Cast
let scene: Scene
let live: LiveClient

beforeAll(async () => {
  cast = await gatherCast(endpoints)
  scene = await setScene(cast)
  const { api, member } = cast
  await say(api, member, { chatId: scene.chatId, clientKey: randomUUID(), body: 'Something to hear of.' })
  live = connectLive(gatewayUrl.replace('http', 'ws'), cast.owner.accessToken)
})

afterAll(async () => {
  await live?.[Symbol.asyncDispose]()
})

/** The example, with an own key for each run, the account that there is, and tomorrow for what lies ahead. */
function variablesFor({ variables }: Operation, stage: Scene): Record<string, unknown> {
  const { email, password } = stage.cast.owner
  const text = JSON.stringify(staged(variables, stage))
    .replaceAll('correct horse battery staple', password)
    .replaceAll('ann@example.com', email)
    .replaceAll('ann@example.org', `new-${email}`)
    .replaceAll(/(?<="clientKey":")[^"]+/g, randomUUID())
    .replaceAll(/(?<="at":")[^"]+/g, inFuture(dayMs).toISOString())
  return JSON.parse(text)
}

interface Answer {
  readonly data?: Record<string, { readonly __typename?: string } | null> | null
  readonly errors?: readonly { readonly message: string }[]
}

/** As Apollo Client asks: with the type of each result. */
async function run(operation: Operation, stage: Scene): Promise<Answer> {
  const query = print(operation.document).replace(/^(mutation[^{]*\{\s*\w+\([^)]*\) \{)/, '$1 __typename')
  const response = await fetch(gatewayUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${stage.cast.owner.accessToken}` },
    body: JSON.stringify({ query, variables: variablesFor(operation, stage) }),
  })
  return (await response.json()) as Answer
}

const named = (kind: Operation['kind']) =>
  operations.filter(operation => operation.kind === kind).map(operation => [operation.name, operation] as const)

test.each(named('query'))('%s answers', async (_, operation) => {
  const { data, errors } = await run(operation, scene)
  expect(errors ?? []).toEqual([])
  for (const [field, value] of Object.entries(data ?? {})) expect([field, value]).toEqual([field, expect.anything()])
})

test.each(named('subscription'))('%s tells something', async (name, operation) => {
  const watching = live.watch(print(operation.document), variablesFor(operation, scene))
  await until(`an event of ${name}`, async () => watching.seen.length > 0 || watching.ended.length > 0)
  watching.stop()
  expect(watching.ended).toEqual([])
})

test.each(named('mutation'))(
  '%s does what it says, or says why not; where it may be sent again, it says the same once more',
  async (name, operation) => {
    const asked = JSON.stringify(operation.variables)
    // No test sees what another one did: to a person, a session or a chat.
    const own = /userId/.test(asked) || apart.includes(name) ? await gatherCast(endpoints) : cast
    const stage = own !== cast || /chatId|messageId|uploadId/.test(asked) ? await setScene(own) : scene
    await before[name]?.(own)
    const { data, errors } = await run(operation, stage)
    expect(errors ?? []).toEqual([])
    const [[field, result] = []] = Object.entries(data ?? {})
    const success = /Success$|^SignedIn$|^CodeSent$/
    expect(result?.__typename).toMatch(refused[name] ? new RegExp(`^(${refused[name]})$`) : success)
    if (refused[name] || !repeatable.has(String(field))) return
    const again = await run(operation, stage)
    expect([again.errors, again.data?.[String(field)]?.__typename]).toEqual([undefined, result?.__typename])
  },
)
