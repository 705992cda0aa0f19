// Hands the steps of chats to the importer of messages, batch by batch, and lets their people in at the end. What an earlier run has
// stored is passed by, if it was the same.
import { createHash, type Hash } from 'node:crypto'
import type {
  FinishedChat,
  ImportBatch,
  ImportedChat,
  ImportedKind,
  ImportedMember,
  ImportedStep,
  ImportProgress,
} from '#schema/importing.ts'
import { StackError } from '../stack-error.ts'
import type { Chat } from './chat.ts'
import type { Importer } from './importers.ts'
import type { Queue } from './queue.ts'

const batchSize = 1_000

export interface OpenChat {
  readonly chat: Chat
  readonly hash: Hash
  /** What an earlier run has stored. */
  readonly before: ImportProgress
  seen: number
  sent: number
  batch: ImportedStep[]
}

export interface ChatWriter {
  /** @returns `known` where an earlier run has stored the step, `live` where it is too late for it */
  take(chat: Chat, step: ImportedStep): Promise<'taken' | 'known' | 'live'>
  /** Stores the rest of all chats, and opens them. */
  finish(accounts: ReadonlySet<string>): Promise<Finished>
}

export interface Finished {
  readonly opened: readonly Chat[]
  /** Of those, the ones of which something was stored. */
  readonly grown: readonly Chat[]
  /** Direct chats that became groups, because their two have one here already. */
  readonly asGroups: readonly Chat[]
}

export interface ChatWriterDeps {
  readonly chats: Importer
  readonly messages: Importer
  readonly queue: Queue
  readonly onStored: (steps: number) => void
}

/** Steps throw StackError where the file is not the one that an earlier run began with. */
export function createChatWriter({ chats, messages, queue, onStored }: ChatWriterDeps): ChatWriter {
  const opens = new Map<string, OpenChat>()
  const flush = (open: OpenChat) => {
    const { chat, batch: steps, sent: after } = open
    open.batch = []
    open.sent += steps.length
    const digest = open.hash.copy().digest('hex')
    return queue.add(async () => {
      const batch: ImportBatch = { chatId: chat.chatId, after, digest, steps }
      await messages.call('append', batch)
      onStored(steps.length)
    })
  }
  const begin = async (chat: Chat): Promise<OpenChat> => {
    const before = await messages.call<ImportProgress>('begin', chat.chatId)
    const open = { chat, hash: createHash('sha256'), before, seen: 0, sent: before.taken, batch: [] }
    opens.set(chat.chatId, open)
    return open
  }
  return {
    async take(chat, step) {
      const open = opens.get(chat.chatId) ?? (await begin(chat))
      open.seen++
      if (!isNew(open, step)) {
        if (isOther(open)) await refuseOther(messages, open)
        return 'known'
      }
      const isLate = open.before.finished && step.kind !== 'said'
      // Its people decide who is in it now. Something stands in the step's place, so that the places of what follows stay.
      open.batch.push(isLate ? { kind: 'updated', at: step.at } : step)
      if (open.batch.length >= batchSize) await flush(open)
      return isLate ? 'live' : 'taken'
    },
    async finish(accounts) {
      for (const open of opens.values()) if (open.batch.length > 0) await flush(open)
      await queue.done()
      const opened = [...opens.values()].filter(({ chat }) => chat.chatSteps.length > 0)
      const asGroups: Chat[] = []
      for (const open of opened) if (await letIn({ chats, messages }, open, accounts)) asGroups.push(open.chat)
      const grown = opened.filter(({ sent, before }) => sent > before.taken || !before.finished)
      return { opened: opened.map(({ chat }) => chat), grown: grown.map(({ chat }) => chat), asGroups }
    },
  }
}

function isNew({ hash, before, ...open }: OpenChat, step: ImportedStep): boolean {
  hash.update(step.kind === 'said' ? `said ${step.id}\n` : `${step.kind} ${step.at.getTime()}\n`)
  return open.seen > before.taken
}

/** At the end of what an earlier run has stored: whether that was something else. */
function isOther({ hash, before, seen }: OpenChat): boolean {
  return seen === before.taken && hash.copy().digest('hex') !== before.digest
}

async function refuseOther(messages: Importer, { chat, before }: OpenChat): Promise<never> {
  if (before.finished)
    throw new StackError(
      `"${chat.title}" was imported from a file that begins otherwise.`,
      'Give this one another name with --source.',
    )
  // Nobody was ever let in: a file that was broken, and is whole now, takes its place.
  await messages.call('forget', chat.chatId)
  throw new StackError(
    `"${chat.title}" was begun from a file that begins otherwise, and never finished. What was stored of it is taken away.`,
    'Run the same command again: it begins that chat anew.',
  )
}

/** @returns whether a direct chat became a group */
async function letIn(
  { chats, messages }: Pick<ChatWriterDeps, 'chats' | 'messages'>,
  { chat, before }: OpenChat,
  accounts: ReadonlySet<string>,
): Promise<boolean> {
  const { chatId, topic, openedAt, lastAt } = chat
  const kind = await kindOf(chats, chat)
  const isGroup = kind !== chat.kind
  const members = [...chat.members.values()].map(member => (isGroup ? owned(chat, member) : member))
  const past = chat.chatSteps.map(step =>
    isGroup && step.kind === 'opened' ? { ...step, members: step.members.map(one => owned(chat, one)) } : step,
  )
  const steps = [...past, { kind: 'updated' as const, at: lastAt }]
  const finished: FinishedChat = {
    ...{ chatId, kind, version: steps.length, at: lastAt },
    members: members.map(({ userId, role }) => ({ userId, role, history: 'FROM_THE_START' as const })),
    accounts: members.map(({ userId }) => userId).filter(userId => accounts.has(userId)),
  }
  // The log first: were the chat in chats before, the members would be told anew as its facts arrive.
  if (!before.finished) await messages.call('finish', finished)
  const title = kind === 'DIRECT' ? null : chat.title
  const imported: ImportedChat = { chatId, kind, title, topic, openedAt, lastAt, members, steps }
  const wasOpened = await chats.call<boolean>('openChat', imported)
  if (wasOpened) await messages.call('confirm', finished)
  return wasOpened && isGroup
}

async function kindOf(chats: Importer, { chatId, kind, members }: Chat): Promise<ImportedKind> {
  const [one, other] = members.keys()
  if (kind === 'GROUP' || one === undefined || other === undefined) return 'GROUP'
  return chats.call<ImportedKind>('kindOf', { chatId, userIds: [one, other] })
}

/** A group has an owner: the first of the two. */
function owned({ members }: Chat, member: ImportedMember): ImportedMember {
  const [first] = members.keys()
  return { ...member, role: member.userId === first ? 'OWNER' : 'MEMBER' }
}
