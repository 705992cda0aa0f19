// Saying something: right, rule, group commit, tell. A part of service.ts.

import { fingerprint, readClientKey } from '#platform/client-keys.ts'
import { isId, newId } from '#platform/ids.ts'
import { currentTrace } from '#platform/process/trace.ts'
import {
  allInvalid,
  type InvalidInput,
  invalidInput,
  isInvalid,
  isRefused,
  type KeyReused,
  keyReused,
  type NotAllowed,
  type NotFound,
  noSuchChat,
  notAllowed,
  notFound,
  type RateLimited,
  rateLimited,
  readAll,
} from '#platform/refusals.ts'
import { sentFact } from '../log/message-documents.ts'
import type { Append, SentKey, Session } from '../log/message-store.ts'
import { retryOnConflict } from '../log/retry.ts'
import { readContent } from '../model/content.ts'
import { rangesOf, wayTo } from '../model/mentions.ts'
import type { Draft, Head, LogRow, Member, Message, MessageExtras, Sent } from '../model/model.ts'
import { isSeenBy } from '../model/visibility.ts'
import type { ServiceDeps } from '../ports.ts'
import { createGroupCommit } from './group-commit.ts'
import type { CheckRefusal, SendHooks, SendInput, SendPart } from './hooks.ts'
import { createSenderCache } from './sender-cache.ts'

export interface SendMessageSuccess {
  readonly message: Message
  readonly replayed: boolean
}

type SendResult = SendMessageSuccess | KeyReused | NotFound
type SendRefusal = InvalidInput | NotAllowed | RateLimited
export type SendOutcome = SendResult | SendRefusal

export interface Sending {
  /** Answered once the message is stored; an exact retry gives the first result. */
  sendMessage(senderId: string, input: SendInput): Promise<SendOutcome>
  /** The same for a message that other rules have made: what it says and carries is theirs to answer for. */
  post(senderId: string, post: Post): Promise<SendOutcome>
  /** What a key has sent before; for rules that look at things which may be gone when it is sent again. */
  replay(senderId: string, sent: Pick<Post, 'chatId' | 'clientKey' | 'payload'>): Promise<SendOutcome | undefined>
}

/** A message that is ready to be said. */
export interface Post {
  readonly chatId: string
  readonly clientKey: string
  /** What was asked for: an exact retry asks for the same. */
  readonly payload: object
  readonly body: string
  readonly mentionIds: readonly string[]
  readonly replyToId: string | null
  readonly attachmentIds: readonly string[]
  /** Whose message it answers, where `replyToId` does not tell. */
  readonly answersUserId?: string | null
  /** What rules of other features add to it. */
  readonly with?: MessageExtras & Pick<Draft, 'followerIds'>
}

/** Some of the messages that were to be stored together must not be; none was stored. */
class SendRefused extends Error {
  override readonly name = 'SendRefused'
  /** By the id of the message. */
  readonly refusals: ReadonlyMap<string, CheckRefusal>
  constructor(refusals: ReadonlyMap<string, CheckRefusal>) {
    super(`${refusals.size} messages may not be stored`)
    this.refusals = refusals
  }
}

/** One transaction stays far below the store's limits of size and time: so many messages of a chat, of so many chats. */
const maxBatch = 64
const mostChats = 16
/** Messages of a chat that wait: sixteen transactions, less than anybody's patience. Whoever comes then is told to come again. */
const mostWaiting = 1_024
/** Transactions at the same time. What waits meanwhile goes with the next one: a commit costs as much for one as for many. */
const maxTransactions = 4

export function createSending(deps: ServiceDeps, hooks: SendHooks): Sending {
  const { store, members, announcer, recentMessages, receipts, clock } = deps
  const senderCache = createSenderCache(members, clock)
  const shared = createGroupCommit<Append, Message[]>({
    ...{ maxBatch: mostChats, mostWaiting },
    commit: (_, appends) => store.append(appends),
  })
  const checks = createGroupCommit<readonly SentKey[], Sent[]>({
    ...{ maxBatch: mostChats, mostWaiting },
    async commit(_, asked) {
      const found = Map.groupBy(await store.sentWith(asked.flat()), ({ message }) => message.chatId)
      return asked.map(([key]) => found.get(key?.chatId ?? '') ?? [])
    },
  })
  /** Keys of one chat. */
  const sentWith = (keys: readonly SentKey[]) => checks.submit('keys', keys)
  let turn = 0
  const append = (asked: Append) => shared.submit(`transaction ${turn++ % maxTransactions}`, asked)
  const group = createGroupCommit<Draft, SendOutcome>({ maxBatch, mostWaiting, commit: commitAll })

  async function commitAll(chatId: string, drafts: readonly Draft[]): Promise<SendOutcome[]> {
    const refused = new Map<string, CheckRefusal>()
    return retryOnConflict(() => commitAllowed(chatId, drafts, refused))
  }

  /** Keys first, then rights, then one transaction for all that are new and allowed. */
  async function commitAllowed(
    chatId: string,
    drafts: readonly Draft[],
    refused: Map<string, CheckRefusal>,
  ): Promise<SendOutcome[]> {
    const sent = await sentWith(drafts.map(({ senderId, clientKey }) => ({ chatId, senderId, clientKey })))
    const known = new Map(sent.map(one => [keyOf(one.message), one]))
    const asked = new Set(drafts.flatMap(({ senderId, mentionIds }) => [senderId, ...mentionIds]))
    const { version, members: found } = await senderCache.findMany(chatId, [...asked])
    const fresh = drafts
      .filter(draft => !known.has(keyOf(draft)) && refusalOf(draft, found) === undefined)
      .filter(({ id }) => !refused.has(id))
      .filter(firstOfItsKey)
    try {
      const said = fresh.length > 0 ? await hooks.mark(fresh) : []
      const check = async (head: Head, session: Session) => {
        const refusals = await hooks.check({ chatId, session, head, drafts: said, members: found })
        if (refusals.size > 0) throw new SendRefused(refusals)
      }
      const stored = said.length > 0 ? await append({ chatId, membersVersion: version, drafts: said, check }) : []
      publish(chatId, stored, said)
      const inLog = new Map(stored.map(message => [message.id, message]))
      for (const draft of fresh) {
        const message = inLog.get(draft.id)
        if (message) known.set(keyOf(draft), { message, inputHash: draft.inputHash })
      }
      return drafts.map(
        draft =>
          resultOf(draft, known.get(keyOf(draft)), inLog) ??
          refused.get(draft.id) ??
          refusalOf(draft, found) ??
          noSuchChat(),
      )
    } catch (error) {
      if (!(error instanceof SendRefused)) {
        senderCache.forget(chatId)
        throw error
      }
      // Each time there are fewer drafts, so that this ends.
      for (const [id, refusal] of error.refusals) refused.set(id, refusal)
      return commitAllowed(chatId, drafts, refused)
    }
  }

  function publish(chatId: string, stored: readonly Message[], drafts: readonly Draft[]): void {
    const last = stored.at(-1)
    if (!last) return
    recentMessages.keep(stored)
    const rows = drafts.flatMap((draft, index): LogRow[] => {
      const { seq, rev } = stored[index] ?? last
      return [{ ...sentFact(chatId, draft, seq), key: chatId, rev }]
    })
    announcer.announce(chatId, last.rev, rows)
    const newest = new Map(stored.map(({ senderId, seq }) => [senderId ?? '', seq]))
    for (const [senderId, seq] of newest) receipts.sent(chatId, senderId, seq)
  }
  /** @returns whose message it answers, where it answers one */
  async function refuseReferences(
    senderId: string,
    { chatId, replyToId }: Pick<Post, 'chatId' | 'replyToId'>,
  ): Promise<NotFound | NotAllowed | string | null> {
    const partner = await members.partnerOf(chatId, senderId)
    if (partner !== undefined && (await deps.personal.blockedBetween(senderId, partner)))
      return notAllowed('One of you has blocked the other.', 'chatId')
    if (replyToId === null) return null
    const [replied] = isId(replyToId) ? await store.messages([replyToId]) : []
    if (replied?.chatId !== chatId || !isSeenBy(senderId, replied))
      return notFound('There is no such message in this chat.', 'replyToId')
    return replied.senderId
  }
  const replay: Sending['replay'] = async (senderId, { chatId, clientKey, payload }) => {
    const key = readClientKey(clientKey)
    const refused = isInvalid(key) ? key : isId(chatId) ? undefined : noSuchChat()
    if (refused) return refused
    const [known] = await store.sentWith([{ chatId, senderId, clientKey }])
    return known && sentBefore(known, fingerprint(payload))
  }
  const post: Sending['post'] = async (
    senderId,
    { chatId, clientKey, payload, answersUserId, with: extras, ...said },
  ) => {
    if (!isId(chatId)) return noSuchChat()
    const [waitMs, repliedTo] = await Promise.all([
      deps.sendLimit(senderId),
      refuseReferences(senderId, { chatId, ...said }),
    ])
    if (waitMs > 0) return rateLimited('You send faster than anybody can read. Wait a moment.', waitMs)
    if (typeof repliedTo === 'object' && repliedTo !== null) return repliedTo
    return group.submit(chatId, {
      ...{ id: newId(), senderId, clientKey, ...said, repliedToUserId: repliedTo ?? answersUserId ?? null, ...extras },
      ...{ inputHash: fingerprint(payload), sentAt: clock.now(), traceparent: currentTrace() },
    })
  }
  return {
    post,
    replay,
    async sendMessage(senderId, input) {
      const { chatId, clientKey, replyToId = null, threadRootId, isInChat = false } = input
      const parts = hooks.read(input, clock.now())
      const invalid = allInvalid(...parts.filter(isInvalid))
      const read = readAll({
        clientKey: readClientKey(clientKey),
        ...readContent(input),
        everyone: readCall(input),
        parts: invalid ?? (parts as readonly SendPart[]),
      })
      if (isInvalid(read)) return read
      const { body, mentionIds, attachmentIds, everyone } = read
      const ranges = rangesOf(read.mentionRanges)
      if (!isId(chatId)) return noSuchChat()
      const said = { body, mentionIds, replyToId, attachmentIds }
      const place = threadRootId == null ? {} : { threadRootId, isInChat }
      const payload = Object.assign(
        { ...said, ...ranges, ...everyone, ...place },
        ...read.parts.map(part => part.payload),
      )
      // The message that it is a reply under may be gone by the time of a retry.
      const known = threadRootId == null ? undefined : await replay(senderId, { chatId, clientKey, payload })
      if (known) return known
      const prepared = await hooks.prepare(senderId, input)
      if (isRefused(prepared)) return prepared
      const extras = Object.assign({ ...ranges, ...everyone }, ...[...read.parts, ...prepared].map(part => part.extras))
      const answersUserId = prepared.find(part => part.answersUserId)?.answersUserId ?? null
      return post(senderId, { chatId, clientKey, payload, ...said, answersUserId, with: extras })
    },
  }
}

function refusalOf(draft: Draft, members: ReadonlyMap<string, Member>): NotFound | undefined {
  if (!members.has(draft.senderId)) return noSuchChat()
  const stranger = draft.mentionIds.find(id => !members.has(id))
  return stranger === undefined ? undefined : notFound('Only members can be mentioned.', ...wayTo(stranger, draft))
}

const keyOf = ({ senderId, clientKey }: { senderId: string | null; clientKey: string }) => `${senderId}|${clientKey}`

/** Two tries of one message can wait in the same batch: the first is stored, the second is its replay. */
function firstOfItsKey(draft: Draft, index: number, all: readonly Draft[]): boolean {
  return all.findIndex(other => keyOf(other) === keyOf(draft)) === index
}

function resultOf(
  draft: Draft,
  known: Sent | undefined,
  inLog: ReadonlyMap<string, Message>,
): SendMessageSuccess | KeyReused | undefined {
  if (!known) return undefined
  const before = sentBefore(known, draft.inputHash)
  return isRefused(before) ? before : { ...before, replayed: !inLog.has(draft.id) }
}

function sentBefore({ message, inputHash }: Sent, askedHash: string): SendMessageSuccess | KeyReused {
  if (inputHash !== askedHash) return keyReused('This key sent another message to this chat.', 'clientKey')
  return { message, replayed: true }
}

/** Whether everyone is meant, as the message keeps it. */
function readCall({
  mentionsEveryone,
  threadRootId,
  isInChat,
}: Pick<SendInput, 'mentionsEveryone' | 'threadRootId' | 'isInChat'>): { mentionsEveryone?: true } | InvalidInput {
  if (!mentionsEveryone) return {}
  if (threadRootId == null || isInChat) return { mentionsEveryone: true }
  return invalidInput('What shows in its thread alone does not mention everyone.', 'mentionsEveryone')
}
