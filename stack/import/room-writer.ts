// Hands the steps of rooms to the importer of messages, batch by batch, and lets their people in at the end. What an earlier run has
// stored is passed by, if it was the same.
import { createHash, type Hash } from 'node:crypto'
import type { FinishedChat, ImportBatch, ImportedChat, ImportedStep, ImportProgress } from '#schema/importing.ts'
import { StackError } from '../stack-error.ts'
import type { Importer } from './importers.ts'
import type { Queue } from './queue.ts'
import type { Room } from './room.ts'

const batchSize = 1_000

export interface OpenRoom {
  readonly room: Room
  readonly hash: Hash
  /** What an earlier run has stored. */
  readonly before: ImportProgress
  seen: number
  sent: number
  batch: ImportedStep[]
}

export interface RoomWriter {
  /** @returns `known` where an earlier run has stored the step, `live` where it is too late for it */
  take(room: Room, step: ImportedStep): Promise<'taken' | 'known' | 'live'>
  /** Stores the rest of all rooms, and opens them. @returns the rooms, and those of which something was stored */
  finish(accounts: ReadonlySet<string>): Promise<{ readonly opened: readonly Room[]; readonly grown: readonly Room[] }>
}

export interface RoomWriterDeps {
  readonly chats: Importer
  readonly messages: Importer
  readonly queue: Queue
  readonly onStored: (steps: number) => void
}

/** Steps throw StackError where the file is not the one that an earlier run began with. */
export function createRoomWriter({ chats, messages, queue, onStored }: RoomWriterDeps): RoomWriter {
  const rooms = new Map<string, OpenRoom>()
  const flush = (open: OpenRoom) => {
    const { room, batch: steps, sent: after } = open
    open.batch = []
    open.sent += steps.length
    const digest = open.hash.copy().digest('hex')
    return queue.add(async () => {
      const batch: ImportBatch = { chatId: room.chatId, after, digest, steps }
      await messages.call('append', batch)
      onStored(steps.length)
    })
  }
  const begin = async (room: Room): Promise<OpenRoom> => {
    const before = await messages.call<ImportProgress>('begin', room.chatId)
    const open = { room, hash: createHash('sha256'), before, seen: 0, sent: before.taken, batch: [] }
    rooms.set(room.chatId, open)
    return open
  }
  return {
    async take(room, step) {
      const open = rooms.get(room.chatId) ?? (await begin(room))
      if (!isNew(open, step)) return 'known'
      const isLate = open.before.finished && step.kind !== 'said'
      // Its people decide who is in it now. Something stands in the step's place, so that the places of what follows stay.
      open.batch.push(isLate ? { kind: 'updated', at: step.at } : step)
      if (open.batch.length >= batchSize) await flush(open)
      return isLate ? 'live' : 'taken'
    },
    async finish(accounts) {
      for (const open of rooms.values()) if (open.batch.length > 0) await flush(open)
      await queue.done()
      const opened = [...rooms.values()].filter(({ room }) => room.chatSteps.length > 0)
      for (const open of opened) await letIn({ chats, messages }, open, accounts)
      const grown = opened.filter(({ sent, before }) => sent > before.taken || !before.finished)
      return { opened: opened.map(({ room }) => room), grown: grown.map(({ room }) => room) }
    },
  }
}

function isNew(open: OpenRoom, step: ImportedStep): boolean {
  const { hash, before, room } = open
  hash.update(step.kind === 'said' ? `said ${step.id}\n` : `${step.kind} ${step.at.getTime()}\n`)
  open.seen++
  if (open.seen > before.taken) return true
  if (open.seen === before.taken && hash.copy().digest('hex') !== before.digest)
    throw new StackError(
      `"${room.title}" was imported from a file that begins otherwise.`,
      'Give this one another name with --source.',
    )
  return false
}

async function letIn(
  { chats, messages }: Pick<RoomWriterDeps, 'chats' | 'messages'>,
  { room, before }: OpenRoom,
  accounts: ReadonlySet<string>,
): Promise<void> {
  const { chatId, title, topic, openedAt, lastAt } = room
  const members = [...room.members.values()]
  const steps = [...room.chatSteps, { kind: 'updated' as const, at: lastAt }]
  const finished: FinishedChat = {
    ...{ chatId, version: steps.length, at: lastAt },
    members: members.map(({ userId, role }) => ({ userId, role, history: 'FROM_THE_START' as const })),
    accounts: members.map(({ userId }) => userId).filter(userId => accounts.has(userId)),
  }
  // The log first: were the room in chats before, the members would be told anew as its facts arrive.
  if (!before.finished) await messages.call('finish', finished)
  const chat: ImportedChat = { chatId, title, topic, openedAt, lastAt, members, steps }
  const wasOpened = await chats.call<boolean>('openRoom', chat)
  if (wasOpened) await messages.call('confirm', finished)
}
