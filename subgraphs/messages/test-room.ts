// What the integration tests of this folder work with: the service over a real store, as often as a test wants processes, and one
// chat with its members. The members come as chats would tell them: by facts.

import type { Clock } from '#platform/clock.ts'
import { createEventLog } from '#platform/event-log.ts'
import { newId } from '#platform/ids.ts'
import type { Mongo } from '#platform/mongo.ts'
import { OwnerUnreachable } from '#platform/owner.ts'
import type { MessagesFacts } from '#schema/events/facts.ts'
import { openWorld, type World } from '#stack/test-world.ts'
import { createMembers, type Members } from './members.ts'
import type { ChatRole, HistoryVisibility } from './model.ts'
import { createMessageService, type MessageService } from './service.ts'
import { createStores, ensureIndexes, type Stores } from './stores.ts'

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
  /** A further process on the same store. @param over replaces its way to MongoDB */
  startProcess(over?: (mongo: Mongo) => Mongo): TestProcess
  /** A further chat. */
  openChat(userIds: readonly string[]): Promise<string>
  /** Into the first chat, or another one. */
  add(userId: string, history?: HistoryVisibility, chatId?: string): Promise<void>
  remove(userId: string): Promise<void>
}

export async function openRoom(size = 3, clock: Clock = { now: () => new Date() }): Promise<TestRoom> {
  const world = await openWorld()
  const start = (over: (mongo: Mongo) => Mongo = mongo => mongo) => startProcess(over(world.mongo), clock)
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

function startProcess(mongo: Mongo, clock: Clock): TestProcess {
  const events = createEventLog<MessagesFacts>(mongo.db)
  const stores = createStores(mongo, events)
  const chats = {
    entities: async () => {
      throw new OwnerUnreachable('no chats here: what is not told by facts is not known')
    },
  }
  const members = createMembers({ ...stores, mongo, chats, clock, announce: async () => undefined })
  const service = createMessageService({
    ...{ ...stores, members, clock },
    uploads: { missing: async (_userId, ids) => ids[0], remove: async () => undefined },
    announcer: { announce: () => undefined, announcePersonal: () => undefined },
    receipts: {
      ...{ sent: () => undefined, moved: () => undefined, movedBack: () => undefined, pending: () => 0 },
      [Symbol.dispose]: () => undefined,
    },
  })
  return { ...stores, stores, service, members }
}

/** A store whose n-th call never gets through: what a process that dies there leaves behind. */
export function dyingAt(call: number, when: 'before' | 'after' = 'before'): (mongo: Mongo) => Mongo {
  let calls = 0
  const step = async <T>(work: () => Promise<T>): Promise<T> => {
    calls++
    if (calls === call && when === 'before') throw new Died(`before call ${call}`)
    const done = await work()
    if (calls === call && when === 'after') throw new Died(`after call ${call}`)
    return done
  }
  return mongo => ({ ...mongo, db: watched(mongo.db, step), transaction: work => step(() => mongo.transaction(work)) })
}

export class Died extends Error {}

/** Counts the calls to collections. */
export function counting(): { readonly over: (mongo: Mongo) => Mongo; calls: () => number; reset: () => void } {
  let calls = 0
  const step = <T>(work: () => Promise<T>): Promise<T> => {
    calls++
    return work()
  }
  return {
    over: mongo => ({ ...mongo, db: watched(mongo.db, step) }),
    calls: () => calls,
    reset: () => {
      calls = 0
    },
  }
}

type Step = <T>(work: () => Promise<T>, target: object, name: string) => Promise<T>
const answered = new Set(
  'findOne findOneAndUpdate insertOne insertMany updateOne updateMany deleteOne deleteMany replaceOne bulkWrite countDocuments toArray'.split(
    ' ',
  ),
)

/** The same object, with every call that goes to the server passed through `step`. */
export function watched<T extends object>(target: T, step: Step): T {
  return new Proxy(target, {
    get(object, name) {
      const value = Reflect.get(object, name)
      if (typeof value !== 'function') return value
      return (...args: unknown[]) => {
        if (answered.has(String(name))) return step(() => value.apply(object, args), object, String(name))
        const result = value.apply(object, args)
        // Cursors answer themselves until they are asked for what they hold.
        if (result === object) return watched(object, step)
        return typeof result === 'object' && result !== null && !(result instanceof Promise)
          ? watched(result, step)
          : result
      }
    },
  })
}
