// Every cell of the matrix, asked of the running system at the subgraph that answers for it.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { nodeId } from '#platform/ids.ts'
import { liveTopic } from '#platform/live/live-topic.ts'
import { signIn } from '#stack/seed/people.ts'
import { testStack } from '#stack/testing/testing.ts'
import { until } from '#stack/wait.ts'
import { entities, type Answer as Right, rootFields, type ViewerKind, viewerKinds } from './matrix.ts'
import { createAsker, type Outcome } from './rights/ask.ts'
import { type EntityProbe, entityProbe, type RootProbe, rootProbe } from './rights/probes.ts'
import {
  type Asking,
  blockBystander,
  type Cast,
  gatherCast,
  muteBystander,
  type Scene,
  sessionOf,
  setScene,
  staged,
  unblockBystander,
  viewerOf,
} from './rights/scene.ts'

const endpoints = testStack()
const asker = createAsker(endpoints)

/** Those who may change a scene come last. */
const order: readonly ViewerKind[] = ['anonymous', 'stranger', 'exMember', 'service', 'feed', 'member', 'owner']

/** What the collection has no examples of, because no client may ask it. */
const unlisted: Readonly<Record<string, object>> = { reportConnections: { input: { connections: [] } } }

let cast: Cast
let scene: Scene
let notificationId: string

beforeAll(async () => {
  cast = await gatherCast(endpoints)
  scene = await setScene(cast)
  // At once: rows that come later say what the owner wants to hear of.
  notificationId = await notificationOf(cast)
})
afterAll(async () => {
  await Promise.allSettled(stages)
})

/** Being set while other rows are asked: most of a scene's time is that of news between domains. */
const stages: Promise<Scene>[] = []
function nextStage(): Promise<Scene> {
  while (stages.length < 4) {
    const stage = setScene(cast)
    // It fails where it is used, and nowhere else.
    stage.catch(() => undefined)
    stages.push(stage)
  }
  return stages.shift() as Promise<Scene>
}

/** The service that copies facts of this domain, or of this type of it, so the one that may ask for them. */
function copierOf(subgraph: string, type = ''): string {
  if (type === 'Upload') return 'users'
  return { auth: 'users', users: 'chats', messages: 'notifications' }[subgraph] ?? 'messages'
}

/** How a gateway would ask: people are admitted to a live field, a feed is followed, and everything else is plain. */
function modeFor(kind: ViewerKind, { isLive }: RootProbe): string | undefined {
  if (kind === 'feed') return 'feed'
  return isLive && kind !== 'service' ? 'admit' : undefined
}

function outcomeFor(right: Right | undefined): Outcome {
  return right === 'hidden' || right === 'refused' ? right : 'given'
}

function rightsOf(answers: readonly Right[]): Record<string, Outcome> {
  return Object.fromEntries(viewerKinds.map((kind, index) => [kind, outcomeFor(answers[index])]))
}

/** What makes a field speak to those who may follow it and are not told that they do. */
const causes: Readonly<Record<string, () => Promise<void>>> = {
  revocations: async () => {
    const someone = await signIn(cast.api, cast.stranger)
    await cast.api.ask('mutation { logout(input: {}) { __typename } }', {}, someone?.accessToken)
  },
}

async function outcomeOf(kind: ViewerKind, probe: RootProbe, stage: Scene): Promise<Outcome> {
  const request = { query: probe.query, variables: staged(unlisted[probe.field] ?? probe.variables, stage) }
  const viewer = viewerOf(kind, stage, {
    service: copierOf(probe.subgraph),
    topic: liveTopic(probe.field, request.variables, probe.resume),
    isThrowaway: probe.kind === 'mutation',
  })
  const answer =
    probe.kind === 'subscription'
      ? await asker.subscribe(probe.subgraph, viewer, {
          ...request,
          mode: modeFor(kind, probe),
          cause: causes[probe.field],
        })
      : await asker.post(probe.subgraph, viewer, request)
  return answer.outcome
}

test.each(Object.entries(rootFields))('%s', async (coordinate, answers) => {
  const probe = rootProbe(coordinate)
  // What changes a chat gets a stage of its own, so that no row depends on another.
  const changes =
    probe.kind === 'mutation' && /chatId|messageId|uploadId|inviteId|token/.test(JSON.stringify(probe.variables))
  const stage = changes ? await nextStage() : scene
  if (coordinate === 'Mutation.unblockUser') await blockBystander(cast)
  if (coordinate === 'Mutation.unmuteUser') await muteBystander(cast, 'mute')
  expect(await outcomesOf(probe, stage)).toEqual(rightsOf(answers))
  // Whoever is blocked is in nobody's next scene.
  if (/^Mutation.(un)?blockUser$/.test(coordinate)) await unblockBystander(cast)
  if (coordinate === 'Mutation.muteUser') await muteBystander(cast, 'unmute')
})

async function outcomesOf(probe: RootProbe, stage: Scene): Promise<Record<string, Outcome>> {
  const ask = async (kind: ViewerKind) => [kind, await outcomeOf(kind, probe, stage)] as const
  // To follow changes nothing.
  if (probe.kind === 'subscription') return Object.fromEntries(await Promise.all(order.map(ask)))
  const seen: Record<string, Outcome> = {}
  for (const kind of order) seen[kind] = (await ask(kind))[1]
  return seen
}

/** The one thing of each type that the scene's owner owns. */
async function idOf(type: string): Promise<string> {
  if (type === 'Chat') return scene.chatId
  if (type === 'Message') return scene.messageId
  if (type === 'ChatPermissions') return nodeId('permissions', scene.chatId, cast.owner.id)
  if (type === 'Upload') return scene.uploadId
  if (type === 'Session') return sessionOf(cast.owner)
  if (type === 'User' || type === 'PersonalData') return cast.owner.id
  if (type === 'Notification') return notificationId
  if (type === 'EmailOwner') return cast.owner.email
  throw new Error(`say in rights.test.ts which ${type} the owner owns`)
}

async function notificationOf({ api, owner, member }: Cast): Promise<string> {
  const input = { chatId: scene.chatId, clientKey: 'notify-the-owner', body: 'Hello, owner.' }
  const say = 'mutation Say($input: SendMessageInput!) { sendMessage(input: $input) { __typename } }'
  await api.ask(say, { input }, member.accessToken)
  const list = '{ notifications(first: 1) { edges { node { id } } } }'
  return until('a notification of the owner', async () => {
    const answer = await api.ask<{ notifications: { edges: { node: { id: string } }[] } }>(list, {}, owner.accessToken)
    return answer.notifications.edges[0]?.node.id
  })
}

function impersonalOf({ subgraph, type }: EntityProbe): Asking {
  return { service: copierOf(subgraph, type), topic: `chatEvents({"chatId":"${scene.chatId}"})` }
}

test.each(Object.entries(entities))('a reference to %s', async (row, answers) => {
  const probe = entityProbe(row)
  const variables = { of: [{ __typename: probe.type, id: await idOf(probe.type) }] }
  const seen: Record<string, Outcome> = {}
  for (const kind of viewerKinds) {
    const viewer = viewerOf(kind, scene, impersonalOf(probe))
    seen[kind] = (await asker.post(probe.subgraph, viewer, { query: probe.query, variables })).outcome
  }
  expect(seen).toEqual(rightsOf(answers))
})

/** How many of these fields come with a value; false and empty lists say nothing of anyone. */
async function valuesOf(queries: readonly string[], kind: ViewerKind, probe: EntityProbe): Promise<number> {
  const viewer = viewerOf(kind, scene, impersonalOf(probe))
  const variables = { of: [{ __typename: probe.type, id: await idOf(probe.type) }] }
  const answers = await Promise.all(queries.map(query => asker.post(probe.subgraph, viewer, { query, variables })))
  return answers.filter(({ data }) => {
    const [entity] = (data?._entities ?? []) as ({ value?: unknown } | null)[]
    const value = entity?.value
    return value != null && value !== false && !(Array.isArray(value) && value.length === 0)
  }).length
}

const impersonal = ['anonymous', 'service', 'feed'] as const

test.each(Object.keys(entities))(
  'fields of %s that depend on who asks are empty for nobody, services and feeds [U14]',
  async row => {
    const probe = entityProbe(row)
    for (const kind of impersonal) expect([kind, await valuesOf(probe.personal, kind, probe)]).toEqual([kind, 0])
  },
)

test.each(Object.entries(entities))('what services copy of %s is for services alone', async (row, answers) => {
  const probe = entityProbe(row)
  for (const [index, kind] of viewerKinds.entries()) {
    const expected = answers[index] === 'facts' ? probe.facts.length : 0
    expect([kind, await valuesOf(probe.facts, kind, probe)]).toEqual([kind, expected])
  }
})

test('a feed of one chat learns nothing of another [U14]', async () => {
  const other = await setScene(cast)
  const viewer = viewerOf('feed', other, { service: '', topic: `chatEvents({"chatId":"${other.chatId}"})` })
  for (const row of ['chats/Chat', 'messages/Chat', 'messages/Message']) {
    const probe = entityProbe(row)
    const variables = { of: [{ __typename: probe.type, id: await idOf(probe.type) }] }
    const { outcome } = await asker.post(probe.subgraph, viewer, { query: probe.query, variables })
    expect([row, outcome]).toEqual([row, 'hidden'])
  }
})
