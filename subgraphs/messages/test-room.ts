// What the integration tests of this folder work with: the service over a real store, as often as a test wants processes, and one
// chat with its members. The members come as chats would tell them: by facts.

import { type Clock, systemClock } from '#platform/clock.ts'
import { SubgraphUnreachable } from '#platform/http/entity-client.ts'
import { newId } from '#platform/ids.ts'
import { createEventLog } from '#platform/mongo/event-log.ts'
import type { Mongo } from '#platform/mongo/mongo.ts'
import type { MessagesFacts } from '#schema/events/facts.ts'
import { openWorld, type World } from '#stack/testing/test-world.ts'
import type { MessageService } from './core/graphql/context.ts'
import { logHooksOf } from './core/hooks.ts'
import { createMembers, type Members } from './core/members/members.ts'
import type { ChatRole, HistoryVisibility } from './core/model/model.ts'
import type { ServiceDeps, Stores } from './core/ports.ts'
import { features } from './features.ts'
import { createMessageService } from './service.ts'
import { createStores, ensureIndexes } from './stores.ts'

/** One process, as far as the rules go. */
export interface TestProcess extends Stores {
  readonly service: MessageService
  readonly members: Members
  readonly stores: Stores
}

export interface TestRoom extends AsyncDisposable {
  readonly world: World
  readonly chatId: string
  /** The members' ids; the first is the owner. */
  readonly people: readonly string[]
  readonly process: TestProcess
  /** A further process on the same store. @param over replaces its way to MongoDB, `parts` what the rules are given */
  startProcess(over?: (mongo: Mongo) => Mongo, parts?: Partial<ServiceDeps>): TestProcess
  /** A further chat. */
  openChat(userIds: readonly string[]): Promise<string>
  /** Into the first chat, or another one. */
  add(userId: string, history?: HistoryVisibility, chatId?: string): Promise<void>
  remove(userId: string): Promise<void>
}

export async function openRoom(size = 3, clock: Clock = systemClock): Promise<TestRoom> {
  const world = await openWorld()
  const start: TestRoom['startProcess'] = (over = mongo => mongo, parts = {}) =>
    startProcess(over(world.mongo), clock, parts)
  const first = start()
  const versions = new Map<string, number>()
  await first.members.ensureIndexes()
  await ensureIndexes(first.stores)
  const tell = async (chatId: string, change: Parameters<Members['apply']>[2]) => {
    const version = (versions.get(chatId) ?? 0) + 1
    versions.set(chatId, version)
    await first.members.apply(chatId, version, change)
  }
  const member = (userId: string, role: ChatRole = 'MEMBER', history: HistoryVisibility = 'FROM_THE_START') => ({
    userId,
    role,
    history,
  })
  const openChat = async (userIds: readonly string[]) => {
    const chatId = newId()
    await tell(chatId, { add: userIds.map((userId, index) => member(userId, index === 0 ? 'OWNER' : 'MEMBER')) })
    return chatId
  }
  const people = Array.from({ length: size }, newId)
  const chatId = await openChat(people)
  return {
    ...{ world, chatId, people, process: first, startProcess: start, openChat },
    add: (userId, history, into = chatId) => tell(into, { add: [member(userId, 'MEMBER', history)] }),
    remove: userId => tell(chatId, { remove: [userId] }),
    [Symbol.asyncDispose]: () => world[Symbol.asyncDispose](),
  }
}

function startProcess(mongo: Mongo, clock: Clock, parts: Partial<ServiceDeps>): TestProcess {
  const events = createEventLog<MessagesFacts>(mongo.db)
  const stores = createStores(mongo, events, { clock })
  const chats = {
    entities: async () => {
      throw new SubgraphUnreachable('no chats here: what is not told by facts is not known')
    },
  }
  const { membersLeft } = logHooksOf(features, stores)
  const members = createMembers({ ...stores, mongo, chats, clock, announce: async () => undefined, membersLeft })
  const service = createMessageService({
    ...{ ...stores, members, clock },
    media: { missing: async (_userId, ids) => ids[0] },
    sendLimit: async () => 0,
    pages: { read: async () => 'nothing' },
    previewLimit: async () => 0,
    recentMessages: { keep: () => undefined },
    announcer: { announce: () => undefined, announcePersonal: () => undefined },
    receipts: {
      ...{ sent: () => undefined, moved: () => undefined, movedBack: () => undefined, pending: () => 0 },
      [Symbol.dispose]: () => undefined,
    },
    ...parts,
  })
  return { ...stores, stores, service, members }
}
