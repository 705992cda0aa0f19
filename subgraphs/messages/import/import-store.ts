// Writes the past of a chat into its log: whole batches with dense numbers, each in one transaction with how far the import has
// come, so that it goes on behind what is stored, wherever it was killed. Nobody is in the chat before it is finished.

import type { ClientSession } from 'mongodb'
import { newId } from '#platform/ids.ts'
import type { EventLog, KeyedFact } from '#platform/mongo/event-log.ts'
import type { Mongo } from '#platform/mongo/mongo.ts'
import type { Replica } from '#platform/mongo/replica.ts'
import type { MessagesFacts } from '#schema/events/facts.ts'
import type { FinishedChat, ImportBatch, ImportedMessage, ImportedStep, ImportProgress } from '#schema/importing.ts'
import { type MessageDocument, noteDocument, sentDocument, sentFact } from '../core/log/message-documents.ts'
import { logCollections } from '../core/log/message-store.ts'
import type { PersonalStore } from '../core/members/personal-store.ts'
import type { PositionStore } from '../core/members/position-store.ts'
import type { ChatKind, Draft, Member, Note, TimedFact } from '../core/model/model.ts'
import { isInChat } from '../core/model/visibility.ts'
import type { ThreadStore } from '../features/threads/thread-store.ts'

/** Another import of the same chat has stored something since this one asked. */
export class ImportRaced extends Error {
  override readonly name = 'ImportRaced'
}

export interface ImportStoreDeps {
  readonly mongo: Mongo
  readonly events: EventLog<MessagesFacts>
  readonly positions: PositionStore
  readonly personal: PersonalStore
  readonly members: Replica<Member>
  readonly threads: Pick<ThreadStore, 'adopt' | 'disown'>
}

type ProgressDocument = ImportProgress & { _id: string }

export type ImportStore = ReturnType<typeof createImportStore>

export function createImportStore({ mongo, events, positions, personal, members, threads }: ImportStoreDeps) {
  const { heads, messages } = logCollections(mongo)
  const imports = mongo.db.collection<ProgressDocument>('imports')
  const reactions = mongo.db.collection<{ _id: string }>('reactions')
  const rooms = mongo.db.collection<{ _id: string; kind: ChatKind }>('rooms')
  const newHead = { membersVersion: 0, memberCount: 0 }

  const appendTo = async (session: ClientSession, chatId: string, steps: readonly ImportedStep[]) => {
    const parts = steps.map((step, index) => partsOf(chatId, step, index))
    const facts = parts.reduce((sum, part) => sum + part.facts.length + part.documents.length, 0)
    const said = parts.flatMap(({ documents }) => documents)
    const lastShown = said.findLast(({ isShown }) => isShown)
    const update = {
      $inc: { rev: facts, lastSeq: said.length },
      $max: { movedAt: steps.at(-1)?.at ?? new Date(0) },
      $set: lastShown ? { lastMessageId: lastShown.id } : {},
      $setOnInsert: { ...newHead, ...(lastShown ? {} : { lastMessageId: null }) },
    }
    const options = { session, upsert: true, returnDocument: 'after' } as const
    const head = await heads.findOneAndUpdate({ _id: chatId }, update, options)
    if (!head) throw new Error(`the head of ${chatId} was neither found nor made`)
    const numbers = { rev: head.rev - facts, lastSeq: head.lastSeq - said.length }
    const documents: MessageDocument[] = []
    const rows: KeyedFact<MessagesFacts>[] = []
    const keep = (fact: TimedFact) => rows.push({ ...fact, key: chatId, rev: ++numbers.rev })
    for (const part of parts) {
      for (const fact of part.facts) keep(fact)
      for (const { make, factOf } of part.documents) {
        numbers.lastSeq++
        keep(factOf(numbers.lastSeq))
        documents.push(make(numbers))
      }
    }
    if (documents.length > 0) await messages.insertMany(documents, { session })
    await threads.adopt(session, documents)
    // Kept from Kafka: nobody is to be notified of what was said years ago.
    await events.adopt(rows, session)
    const put = steps.flatMap(reactionDocuments)
    if (put.length > 0) await reactions.insertMany(put, { session })
  }
  return {
    async begin(chatId: string): Promise<ImportProgress> {
      const first = { taken: 0, digest: '', finished: false }
      await imports.updateOne({ _id: chatId }, { $setOnInsert: first }, { upsert: true })
      const { _id, ...progress } = (await imports.findOne({ _id: chatId })) ?? { _id: chatId, ...first }
      return progress
    },
    /** Takes away what is stored of a chat that nobody was let into. */
    forget: (chatId: string): Promise<void> =>
      mongo.transaction(async session => {
        const { deletedCount } = await imports.deleteOne({ _id: chatId, finished: false }, { session })
        if (deletedCount === 0) return
        const stored = await messages.find({ chatId }, { session, projection: { _id: 1 } }).toArray()
        const ids = stored.map(({ _id }) => _id)
        await reactions.deleteMany({ messageId: { $in: ids } }, { session })
        await threads.disown(session, chatId, ids)
        await messages.deleteMany({ chatId }, { session })
        await events.collection.deleteMany({ key: chatId } as never, { session })
        await heads.deleteOne({ _id: chatId }, { session })
      }),
    /** @throws ImportRaced */
    append: ({ chatId, after, digest, steps }: ImportBatch): Promise<void> =>
      mongo.transaction(async session => {
        const set = { $set: { taken: after + steps.length, digest } }
        const { matchedCount } = await imports.updateOne({ _id: chatId, taken: after }, set, { session })
        if (matchedCount === 0) throw new ImportRaced('another import of this room is running')
        await appendTo(session, chatId, steps)
      }),
    /** Lets the members in. A repeat changes nothing. */
    finish: ({ chatId, kind, version, at, members: all, accounts }: FinishedChat): Promise<boolean> =>
      mongo.transaction(async session => {
        const { modifiedCount } = await imports.updateOne(
          { _id: chatId, finished: false },
          { $set: { finished: true } },
          { session },
        )
        if (modifiedCount === 0) return false
        const head = await heads.findOneAndUpdate(
          { _id: chatId },
          { $inc: { rev: 1 }, $set: { membersVersion: version, memberCount: all.length } },
          { session, returnDocument: 'after' },
        )
        if (!head) throw new Error(`nothing was imported into ${chatId}`)
        const userIds = all.map(({ userId }) => userId)
        await events.append(session, chatId, head.rev, [{ type: 'messages.ChatUpdated.v1', data: { chatId }, at }])
        await rooms.updateOne({ _id: chatId }, { $set: { kind } }, { session, upsert: true })
        await members.adopt(session, chatId, { version, members: all })
        await positions.adopt(session, chatId, userIds, head.lastSeq)
        const joined = accounts.map(userId => ({ userId, chatId, type: 'ChatJoined' as const }))
        await personal.append(joined, session)
        return true
      }),
    /** After the chat stands in chats: a copy that was asked for too early took it for a chat without members. */
    async confirm({ chatId, kind, version, members: all }: FinishedChat): Promise<void> {
      // A direct chat whose two have opened one meanwhile has become a group.
      await rooms.updateOne({ _id: chatId }, { $set: { kind } }, { upsert: true })
      const head = await heads.findOne({ _id: chatId })
      if (head?.membersVersion !== version) return
      await mongo.transaction(session => members.adopt(session, chatId, { version, members: all }))
    },
  }
}

interface NewDocument {
  readonly id: string
  /** Whether it shows in the chat itself. */
  readonly isShown: boolean
  make(numbers: { readonly rev: number; readonly lastSeq: number }): MessageDocument
  factOf(seq: number): TimedFact
}

interface StepParts {
  readonly facts: readonly TimedFact[]
  /** Each is a message, and a fact of its own. */
  readonly documents: readonly NewDocument[]
}

function partsOf(chatId: string, step: ImportedStep, index: number): StepParts {
  const { at } = step
  if (step.kind === 'updated')
    return { facts: [{ type: 'messages.ChatUpdated.v1', data: { chatId }, at }], documents: [] }
  if (step.kind === 'said') return { facts: [], documents: [saidDocument(chatId, step)] }
  const data = (userId: string) => ({ chatId, userId, byUserId: null })
  const facts = [
    ...step.added.map((userId): TimedFact => ({ type: 'messages.MemberAdded.v1', data: data(userId), at })),
    ...step.removed.map((userId): TimedFact => ({ type: 'messages.MemberRemoved.v1', data: data(userId), at })),
  ]
  const named = (kind: Note['kind'], userIds: readonly string[]) =>
    userIds.length > 0 ? [systemDocument(chatId, { kind, userIds: userIds.slice(0, 100) }, { at, index })] : []
  return { facts, documents: [...named('MEMBERS_ADDED', step.added), ...named('MEMBERS_REMOVED', step.removed)] }
}

function saidDocument(chatId: string, { at, ...said }: ImportedMessage): NewDocument {
  const { id, senderId, body, replyToId, editedAt, deletedAt, mentionIds, threadRootId } = said
  const threadOnly = threadRootId !== null && said.isThreadOnly
  const draft: Draft = {
    ...{ id, senderId, body: body ?? '', clientKey: `import-${id}`, inputHash: '', sentAt: at },
    ...{ mentionIds, replyToId, repliedToUserId: null, attachmentIds: [] },
    ...(threadRootId === null ? {} : { threadRootId }),
    ...(threadOnly ? { threadOnly } : {}),
    ...(said.mentionsEveryone ? { mentionsEveryone: true } : {}),
  }
  return {
    id,
    isShown: isInChat(draft),
    factOf: seq => sentFact(chatId, draft, seq),
    make: numbers => ({
      ...sentDocument(chatId, draft, { rev: numbers.rev, seq: numbers.lastSeq }),
      ...{ body, editedAt, deletedAt, countable: deletedAt === null && !threadOnly },
      reactions: said.reactions.map(({ emoji, count }) => ({ emoji, count })),
    }),
  }
}

function systemDocument(chatId: string, note: Note, { at, index }: { at: Date; index: number }): NewDocument {
  const id = newId()
  return {
    id,
    isShown: true,
    factOf: seq => ({ type: 'messages.SystemNoted.v1', data: { chatId, messageId: id, seq }, at }),
    make: ({ rev, lastSeq }) => ({
      ...noteDocument(chatId, note, `import-${id}-${index}`, at),
      ...{ _id: id, rev, seq: lastSeq },
    }),
  }
}

function reactionDocuments(step: ImportedStep) {
  if (step.kind !== 'said') return []
  const { id: messageId, at } = step
  return step.reactions.flatMap(({ emoji, userIds }) =>
    userIds.map(userId => ({ _id: `${messageId}|${userId}|${emoji}`, messageId, userId, emoji, at })),
  )
}
