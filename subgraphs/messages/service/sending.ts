// Saying something: right, rule, group commit, tell. A part of service.ts.

import { fingerprint, readClientKey } from '#platform/client-keys.ts'
import { isId, newId } from '#platform/ids.ts'
import { currentTrace } from '#platform/process/trace.ts'
import {
  type InvalidInput,
  invalidInput,
  isInvalid,
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
import { limits as expiryLimits } from '../expiry/model.ts'
import type { Draft, LogRow, Member, Message, MessageExtras, Sent } from '../model.ts'
import { isSeenBy } from '../restrictions/model.ts'
import type { ChatRulesService } from '../rules/chat-rules.ts'
import { createRuleCheck, RulesRefused } from '../rules/rule-check.ts'
import { sentFact } from '../store/message-documents.ts'
import type { Append, SentKey } from '../store/messages.ts'
import { placeReply } from '../threads/threading.ts'
import { createGroupCommit } from './group-commit.ts'
import type { MessageServiceDeps } from './ports.ts'
import { retryOnConflict } from './retry.ts'
import { createSenderCache } from './sender-cache.ts'
import { readContent } from './texts.ts'

export interface SendMessageSuccess {
  readonly __typename: 'SendMessageSuccess'
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

export interface SendInput {
  readonly chatId: string
  readonly clientKey: string
  readonly body: string
  readonly mentionIds?: readonly string[] | undefined
  readonly mentionsEveryone?: boolean | undefined
  readonly replyToId?: string | null | undefined
  readonly attachmentIds?: readonly string[] | undefined
  readonly threadRootId?: string | null | undefined
  readonly isInChat?: boolean | undefined
  readonly expiresInSeconds?: number | null | undefined
  readonly linkPreviews?: boolean | undefined
}

/** One transaction stays far below the store's limits of size and time: so many messages of a chat, of so many chats. */
const maxBatch = 64
const mostChats = 16
/** Messages of a chat that wait: sixteen transactions, less than anybody's patience. Whoever comes then is told to come again. */
const mostWaiting = 1_024
/** Transactions at the same time. What waits meanwhile goes with the next one: a commit costs as much for one as for many. */
const maxTransactions = 4

export function createSending(
  deps: MessageServiceDeps,
  { chatStanding }: Pick<ChatRulesService, 'chatStanding'>,
): Sending {
  const { store, members, announcer, recentMessages, receipts, clock } = deps
  const senderCache = createSenderCache(members, clock)
  const ruleCheckDeps = { slow: deps.slow, chatStanding }
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
    const againstRules = new Map<string, NotAllowed | RateLimited>()
    return retryOnConflict(() => commitAllowed(chatId, drafts, againstRules))
  }

  /** Keys first, then rights, then one transaction for all that are new and allowed. */
  async function commitAllowed(
    chatId: string,
    drafts: readonly Draft[],
    againstRules: Map<string, NotAllowed | RateLimited>,
  ): Promise<SendOutcome[]> {
    const sent = await sentWith(drafts.map(({ senderId, clientKey }) => ({ chatId, senderId, clientKey })))
    const known = new Map(sent.map(one => [keyOf(one.message), one]))
    const asked = new Set(drafts.flatMap(({ senderId, mentionIds }) => [senderId, ...mentionIds]))
    const { version, members: found } = await senderCache.findMany(chatId, [...asked])
    const fresh = drafts
      .filter(draft => !known.has(keyOf(draft)) && refusalOf(draft, found) === undefined)
      .filter(({ id }) => !againstRules.has(id))
      .filter(firstOfItsKey)
    try {
      const checkRules = createRuleCheck(ruleCheckDeps, chatId, { drafts: fresh, members: found })
      const { now: restricted } = await deps.restrictions.restricted()
      const said = fresh.map(draft => (restricted.has(draft.senderId) ? { ...draft, shadowed: true } : draft))
      const stored = said.length > 0 ? await append({ chatId, membersVersion: version, drafts: said, checkRules }) : []
      publish(chatId, stored, said)
      const inLog = new Map(stored.map(message => [message.id, message]))
      for (const draft of fresh) {
        const message = inLog.get(draft.id)
        if (message) known.set(keyOf(draft), { message, inputHash: draft.inputHash })
      }
      return drafts.map(
        draft =>
          resultOf(draft, known.get(keyOf(draft)), inLog) ??
          againstRules.get(draft.id) ??
          refusalOf(draft, found) ??
          noSuchChat(),
      )
    } catch (error) {
      if (!(error instanceof RulesRefused)) {
        senderCache.forget(chatId)
        throw error
      }
      // Each time there are fewer drafts, so that this ends.
      for (const [id, refusal] of error.refusals) againstRules.set(id, refusal)
      return commitAllowed(chatId, drafts, againstRules)
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
  /** What a message carries must be there, and be the sender's to send. */
  async function refuseAttachments(senderId: string, ids: readonly string[]): Promise<NotFound | undefined> {
    const missing = ids.length > 0 ? await deps.uploads.missing(senderId, ids) : undefined
    if (missing === undefined) return undefined
    const place = String(ids.indexOf(missing))
    return notFound('There is no such upload of yours that is ready.', 'input', 'attachmentIds', place)
  }
  /** @returns whose message it answers, where it answers one */
  async function refuseReferences(
    senderId: string,
    { chatId, replyToId }: Pick<Post, 'chatId' | 'replyToId'>,
  ): Promise<NotFound | NotAllowed | string | null> {
    const partner = await members.partnerOf(chatId, senderId)
    if (partner !== undefined && (await deps.personal.blockedBetween(senderId, partner)))
      return notAllowed('One of you has blocked the other.', 'input', 'chatId')
    if (replyToId === null) return null
    const [replied] = isId(replyToId) ? await store.messages([replyToId]) : []
    if (replied?.chatId !== chatId || !isSeenBy(senderId, replied))
      return notFound('There is no such message in this chat.', 'input', 'replyToId')
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
      const { chatId, clientKey, replyToId = null } = input
      const { threadRootId, isInChat = false, expiresInSeconds, linkPreviews = true } = input
      const read = readAll({
        clientKey: readClientKey(clientKey),
        ...readContent(input),
        everyone: readCall(input),
        expiry: readExpiry(expiresInSeconds, clock.now()),
      })
      if (isInvalid(read)) return read
      const { body, mentionIds, attachmentIds, everyone, expiry } = read
      if (!isId(chatId)) return noSuchChat()
      const unusable = await refuseAttachments(senderId, attachmentIds)
      if (unusable) return unusable
      const said = { body, mentionIds, replyToId, attachmentIds }
      const place = threadRootId == null ? {} : { threadRootId, isInChat }
      const payload = { ...said, ...everyone, expiresInSeconds, ...place, ...(linkPreviews ? {} : { linkPreviews }) }
      const extras = { ...expiry, ...everyone, ...(linkPreviews ? {} : { unpreviewed: true as const }) }
      if (threadRootId == null) return post(senderId, { chatId, clientKey, payload, ...said, with: extras })
      const known = await replay(senderId, { chatId, clientKey, payload })
      if (known) return known
      const thread = await placeReply(deps, senderId, { chatId, threadRootId })
      if ('__typename' in thread) return thread
      const { root, followerIds } = thread
      const reply = { ...extras, threadRootId, ...(isInChat ? {} : { threadOnly: true, followerIds }) }
      return post(senderId, { chatId, clientKey, payload, ...said, answersUserId: root.senderId, with: reply })
    },
  }
}

function refusalOf({ senderId, mentionIds }: Draft, members: ReadonlyMap<string, Member>): NotFound | undefined {
  if (!members.has(senderId)) return noSuchChat()
  const stranger = mentionIds.findIndex(id => !members.has(id))
  if (stranger >= 0) return notFound('Only members can be mentioned.', 'input', 'mentionIds', String(stranger))
  return undefined
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
  return before.__typename === 'KeyReused' ? before : { ...before, replayed: !inLog.has(draft.id) }
}

function sentBefore({ message, inputHash }: Sent, askedHash: string): SendMessageSuccess | KeyReused {
  if (inputHash !== askedHash) return keyReused('This key sent another message to this chat.', 'input', 'clientKey')
  return { __typename: 'SendMessageSuccess', message, replayed: true }
}

/** Whether everyone is meant, as the message keeps it. */
function readCall({
  mentionsEveryone,
  threadRootId,
  isInChat,
}: Pick<SendInput, 'mentionsEveryone' | 'threadRootId' | 'isInChat'>): { mentionsEveryone?: true } | InvalidInput {
  if (!mentionsEveryone) return {}
  if (threadRootId == null || isInChat) return { mentionsEveryone: true }
  return invalidInput('What shows in its thread alone does not mention everyone.', 'input', 'mentionsEveryone')
}

function readExpiry(seconds: number | null | undefined, now: Date): { expiresAt?: Date } | InvalidInput {
  if (seconds == null) return {}
  const { leastSeconds, mostSeconds } = expiryLimits
  if (seconds < leastSeconds || seconds > mostSeconds)
    return invalidInput(`A message stays ${leastSeconds} to ${mostSeconds} seconds.`, 'input', 'expiresInSeconds')
  return { expiresAt: new Date(now.getTime() + seconds * 1_000) }
}
