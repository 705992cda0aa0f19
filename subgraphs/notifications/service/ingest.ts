// What happens elsewhere becomes what people hear of: candidates are held against the settings of recipients, and stored once. Knows no GraphQL,
// MongoDB or Kafka.

import { beginFrom } from '#platform/process/spans.ts'
import type { Announce } from '../events.ts'
import type { Members } from '../members.ts'
import { type Candidate, type Draft, generalLevelUpTo, quietAbove } from '../model.ts'
import { draftOf, type RecipientSettings } from '../recipient-settings.ts'
import type { NotificationStore, UnreadAmong } from '../store/notifications.ts'
import type { RecipientSettingsStore } from '../store/recipient-settings.ts'

export interface IngestDeps {
  readonly store: NotificationStore
  readonly settings: RecipientSettingsStore
  readonly members: Pick<Members, 'size' | 'all' | 'among'>
  readonly isLookingAt: (userId: string, chatId: string) => boolean
  readonly announce: Announce
  readonly now: () => Date
}

/** An event of another domain, by its key and number, with whom it could concern. */
export interface SourceEvent {
  readonly key: string
  readonly rev: number
  readonly candidates: readonly Candidate[]
  readonly traceparent?: string | undefined
}

/** Who is in some chats, as it is known for one batch. */
export type Rosters = ReadonlyMap<string, readonly string[]>

export type IngestService = ReturnType<typeof createIngestService>

export function createIngestService({ store, settings, members, isLookingAt, announce, now }: IngestDeps) {
  const settingsFor = async (candidates: readonly Candidate[], rosters: Rosters): Promise<RecipientSettings> => {
    const sizeNow = async (id: string) => rosters.get(id)?.length ?? (await members.size(id))
    const userIds = new Set(candidates.map(({ userId }) => userId))
    const chatIds = new Set(candidates.flatMap(({ chatId }) => (chatId === null ? [] : [chatId])))
    const pairs = candidates.flatMap(({ chatId, userId }) => (chatId === null ? [] : [{ chatId, userId }]))
    const meetings = candidates.flatMap(({ userId, actorId }) => (actorId === null ? [] : [`${userId}|${actorId}`]))
    const [preferences, states, blocks, mutes, sizes] = await Promise.all([
      settings.preferences([...userIds]),
      settings.chatStates(pairs),
      settings.blocksAmong(meetings),
      settings.personMutesAmong(meetings),
      Promise.all([...chatIds].map(async id => [id, await sizeNow(id)] as const)),
    ])
    const sizeOf = new Map(sizes)
    return {
      preferencesOf: userId => preferences.get(userId),
      chatStateOf: (chatId, userId) => states.get(`${chatId}|${userId}`),
      sizeOf: chatId => sizeOf.get(chatId) ?? 0,
      hasBlocked: (userId, otherId) => blocks.has(`${userId}|${otherId}`),
      hasMuted: (userId, otherId) => mutes.has(`${userId}|${otherId}`),
      isLookingAt,
    }
  }
  const draft = async (
    candidates: readonly Candidate[],
    rosters: Rosters = new Map(),
  ): Promise<(candidate: Candidate) => Draft[]> => {
    const asked = await settingsFor(candidates, rosters)
    return candidate => {
      const wanted = draftOf(candidate, asked, now())
      return wanted ? [wanted] : []
    }
  }
  /** Takes a person's new ones away: they were seen elsewhere, or what they are about is gone. @returns how many */
  const withdraw = async (userId: string, which: UnreadAmong): Promise<number> => {
    let count = 0
    for (;;) {
      const read = await store.markRead(userId, which, now())
      if (!read) return count
      count += read.count
      await announce([read])
    }
  }
  return {
    /** Takes in events, those of one key in order; a repeat changes nothing. */
    async take(topic: string, sources: readonly SourceEvent[], rosters?: Rosters): Promise<void> {
      const spans = sources.map(({ traceparent }) => beginFrom(traceparent, 'notify', {}))
      const events = sources.map((event, index) => ({ ...event, traceparent: spans[index]?.step ?? event.traceparent }))
      const candidates = events.flatMap(event => event.candidates)
      const draftsOf = await draft(candidates, rosters)
      const taken = events.map(({ candidates, ...event }) => ({ ...event, drafts: candidates.flatMap(draftsOf) }))
      const grown = await store.take(topic, taken)
      for (const [index, { drafts }] of taken.entries()) {
        spans[index]?.set({ 'notifications.count': drafts.length })
        spans[index]?.end()
      }
      await announce(grown)
    },

    /** What these candidates become, for callers that store them with a claim of their own. */
    draft: async (candidates: readonly Candidate[]): Promise<Draft[]> => candidates.flatMap(await draft(candidates)),

    /**
     * Who could want to hear of a message: everyone in a small chat; in a large one those whom it means and those who asked for
     * all of it, so that a message to ten thousand does not cost ten thousand questions.
     */
    async recipients(chatId: string, meant: readonly string[]): Promise<string[]> {
      const size = await members.size(chatId)
      // None known yet: reading them asks the owner.
      if (size <= quietAbove) return members.all(chatId)
      const asked = await settings.wantAll(chatId)
      if (size > generalLevelUpTo) return members.among(chatId, [...new Set([...meant, ...asked])])
      const everyone = await members.all(chatId)
      const preferences = await settings.preferences(everyone)
      const wanting = new Set([...meant, ...asked])
      return everyone.filter(userId => wanting.has(userId) || preferences.get(userId)?.level === 'ALL')
    },

    withdraw,

    /** A message is gone: nobody hears of it any more. */
    async withdrawMessage(messageId: string): Promise<void> {
      for (const userId of await store.holdersOf(messageId)) await withdraw(userId, { messageId })
    },
  }
}
