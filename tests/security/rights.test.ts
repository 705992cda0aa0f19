// Every cell of the matrix, asked of the running system at the subgraph that answers for it.
import { beforeAll, expect, test } from '@jest/globals'
import { testStack } from '#stack/testing.ts'
import { until } from '#stack/wait.ts'
import { entities, type Answer as Right, rootFields, type ViewerKind, viewerKinds } from './matrix.ts'
import { type Answer, createAsker, type Outcome } from './rights/ask.ts'
import { entityProbe, rootProbe } from './rights/probes.ts'
import { type Cast, gatherCast, type Scene, sessionOf, setScene, viewerOf } from './rights/scene.ts'

const endpoints = testStack()
const asker = createAsker(endpoints)

/** The service that copies facts of this domain, so the one that may ask for them. */
const copiers: Readonly<Record<string, string>> = { auth: 'users', users: 'chats', messages: 'notifications' }
/** Those who may change a scene come last. */
const order: readonly ViewerKind[] = ['anonymous', 'stranger', 'exMember', 'service', 'feed', 'member', 'owner']

let cast: Cast
let scene: Scene

beforeAll(async () => {
  cast = await gatherCast(endpoints)
  scene = await setScene(cast)
}, 120_000)

/** The things of a scene that the example ids stand for. */
function staged(value: unknown, { chatId, messageId }: Scene): Record<string, unknown> {
  const ids: readonly [RegExp, string][] = [
    [/0199c0de-0000-7000-8000-0000000000c\w/g, chatId],
    [/0199c0de-0000-7000-8000-0000000000d\w/g, messageId],
    [/0199c0de-0000-7000-8000-0000000000(a|b)\w/g, cast.bystander.id],
  ]
  return JSON.parse(ids.reduce((text, [example, id]) => text.replace(example, id), JSON.stringify(value ?? {})))
}

/** How a gateway would ask: people are admitted to a live field, a feed is followed, and everything else is plain. */
function modeFor(kind: ViewerKind, { isLive }: { readonly isLive: boolean }): string | undefined {
  if (kind === 'feed') return 'feed'
  return isLive && kind !== 'service' ? 'admit' : undefined
}

function outcomeFor(right: Right): Outcome {
  return right === 'hidden' || right === 'refused' ? right : 'given'
}

function rightsOf(answers: readonly Right[]): Record<string, Outcome> {
  return Object.fromEntries(viewerKinds.map((kind, index) => [kind, outcomeFor(answers[index] ?? 'refused')]))
}

test.each(Object.entries(rootFields))(
  '%s',
  async (coordinate, answers) => {
    const probe = rootProbe(coordinate)
    // What changes things gets a stage of its own, so that no row depends on another.
    const stage =
      probe.kind === 'mutation' && /chat|message/i.test(JSON.stringify(probe.variables)) ? await setScene(cast) : scene
    const request = { query: probe.query, variables: staged(probe.variables, stage) }
    const seen: Record<string, Outcome> = {}
    for (const kind of order) {
      const viewer = viewerOf(kind, stage, copiers[probe.subgraph] ?? 'messages')
      const answer =
        probe.kind === 'subscription'
          ? await asker.subscribe(probe.subgraph, viewer, { ...request, mode: modeFor(kind, probe) })
          : await asker.post(probe.subgraph, viewer, request)
      seen[kind] = answer.outcome
    }
    expect(seen).toEqual(rightsOf(answers))
  },
  30_000,
)

/** The one thing of each type that the scene's owner owns. */
async function idOf(type: string): Promise<string> {
  if (type === 'Chat') return scene.chatId
  if (type === 'Message') return scene.messageId
  if (type === 'Session') return sessionOf(cast.owner)
  if (type === 'User' || type === 'PersonalData') return cast.owner.id
  if (type === 'Notification') return notificationOf(cast)
  throw new Error(`say in rights.test.ts which ${type} the owner owns`)
}

function notificationOf({ api, owner, member }: Cast): Promise<string> {
  const list = '{ notifications(first: 1) { edges { node { id } } } }'
  return until('a notification of the owner', async () => {
    await api.ask(
      'mutation Say($input: SendMessageInput!) { sendMessage(input: $input) { __typename } }',
      { input: { chatId: scene.chatId, clientKey: 'notify-the-owner', body: 'Hello, owner.' } },
      member.accessToken,
    )
    const { notifications } = await api.ask<{ notifications: { edges: { node: { id: string } }[] } }>(
      list,
      {},
      owner.accessToken,
    )
    return notifications.edges[0]?.node.id
  })
}

test.each(Object.entries(entities))('a reference to %s', async (row, answers) => {
  const probe = entityProbe(row)
  const request = { query: probe.query, variables: { of: [{ __typename: probe.type, id: await idOf(probe.type) }] } }
  for (const [index, kind] of viewerKinds.entries()) {
    const viewer = viewerOf(kind, scene, copiers[probe.subgraph] ?? 'messages')
    const answer = await asker.post(probe.subgraph, viewer, request)
    const right = answers[index] ?? 'refused'
    expect([kind, answer.outcome]).toEqual([kind, outcomeFor(right)])
    if (answer.outcome === 'given') expect([kind, fieldsOf(answer, probe)]).toEqual([kind, fieldsFor(right, probe)])
  }
})

/** Which marked fields came with a value. Personal ones may be null for their owner too, so there only a refusal counts. */
function fieldsOf(
  { data, errors }: Answer,
  { personal, facts }: { personal: readonly string[]; facts: readonly string[] },
) {
  const [entity] = (data?._entities ?? []) as Record<string, unknown>[]
  const refused = new Set(errors.map(({ path }) => path?.[2]))
  return {
    facts: facts.some(field => entity?.[field] != null),
    personal: personal.some(field => entity?.[field] != null && !refused.has(field)),
  }
}

function fieldsFor(right: Right, { personal, facts }: { personal: readonly string[]; facts: readonly string[] }) {
  const mine = right === 'all' || right === 'own'
  return {
    facts: right === 'facts' && facts.length > 0,
    personal: mine && personal.length > 0 ? expect.any(Boolean) : false,
  }
}

test('a feed of one chat learns nothing of another', async () => {
  const other = await setScene(cast)
  const viewer = viewerOf('feed', other, '')
  for (const row of ['chats/Chat', 'messages/Chat', 'messages/Message']) {
    const probe = entityProbe(row)
    const of = [{ __typename: probe.type, id: await idOf(probe.type) }]
    const answer = await asker.post(probe.subgraph, viewer, { query: probe.query, variables: { of } })
    expect([row, answer.outcome]).toEqual([row, 'hidden'])
  }
}, 30_000)
