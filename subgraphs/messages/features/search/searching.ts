// The rules of searching: only in chats that the viewer is in, from what they may see; nothing that is deleted, that they hid, or
// that somebody said whom they blocked or whom nobody hears. The index finds, the messages themselves decide. Knows no database and no GraphQL.

import type { Clock } from '#platform/clock.ts'
import { type InvalidInput, isRefused } from '#platform/refusals.ts'
import type { ReadState } from '../../core/members/position-store.ts'
import type { Member, Message } from '../../core/model/model.ts'
import { isSeenBy } from '../../core/model/visibility.ts'
import { bestFirst, type Hit, type Looking, newestFirst } from './finding.ts'
import type { Group } from './groups.ts'
import type { SearchIndex } from './index-store.ts'
import type { FilesOf } from './indexing.ts'
import { contentsOf, isRequired, matchText, type SnippetPart, searchedText, snippetOf } from './matching.ts'
import { contentTerm, readQuery, type SearchInput, type SearchQuery, senderTerm } from './query.ts'
import { blended } from './scoring.ts'
import { indexVersion, wordsOfVersion } from './versions.ts'

export interface SearchDeps {
  readonly index: SearchIndex
  /** Messages of a chat by their numbers. */
  readonly messagesAt: (chatId: string, seqs: readonly number[]) => Promise<readonly Message[]>
  readonly members: {
    keysOf(userId: string): Promise<readonly string[]>
    findIn(userId: string, chatIds: readonly string[]): Promise<ReadonlyMap<string, Member>>
  }
  readonly positions: { readStates(userId: string, chatIds: readonly string[]): Promise<readonly ReadState[]> }
  readonly personal: {
    blockedBy(userId: string): Promise<readonly string[]>
    hiddenAmong(userId: string, messageIds: readonly string[]): Promise<ReadonlySet<string>>
  }
  readonly filesOf: FilesOf
  /** Told of stretches that are of an earlier version. */
  onEarlier?(versions: readonly number[]): void
  readonly clock: Clock
}

/** Where a page begins. `now` is when its first page was asked for, in seconds: the order must not move from page to page. */
export interface SearchPosition extends Hit {
  readonly now: number
}

export interface FoundMessage {
  readonly message: Message
  readonly snippet: readonly SnippetPart[]
  readonly position: SearchPosition
}

export interface FoundPage {
  readonly found: readonly FoundMessage[]
  /** Where the next page begins; null for none. It can be behind the last that was found. */
  readonly next: SearchPosition | null
}

export interface Searching {
  search(viewerId: string, input: SearchInput, page: SearchPage): Promise<FoundPage | InvalidInput>
}

export interface SearchPage {
  readonly size: number
  readonly after: SearchPosition | undefined
}

/** A page ends, and can be continued, when so many were looked at of which too few may be shown. */
const looksPerPage = 1_000

export function createSearching(deps: SearchDeps): Searching {
  const { index, members, positions, clock } = deps
  const look = async (
    viewerId: string,
    input: SearchInput,
    query: SearchQuery,
    after: SearchPosition | undefined,
  ): Promise<Looking> => {
    const mine = await members.keysOf(viewerId)
    const chatIds = query.chatIds.length > 0 ? query.chatIds.filter(id => mine.includes(id)) : mine
    const [units, readStates] = await Promise.all([index.units(chatIds), positions.readStates(viewerId, chatIds)])
    const groupsFor = (one: SearchQuery) => groupsOf(one, prefix => index.expand(chatIds, prefix))
    const versions = [...new Set(units.map(({ version }) => version ?? 1))].filter(version => version < indexVersion)
    if (versions.length > 0) deps.onEarlier?.(versions)
    const earlier = versions.map(async version => {
      const asked = readQuery(input, viewerId, wordsOfVersion(version))
      // What cannot be asked in its words is not in it: no list has the empty term.
      const nothing: Group = { kind: 'any', terms: [''], required: true, scored: true }
      return [version, isRefused(asked) ? [nothing] : await groupsFor(asked)] as const
    })
    return {
      groups: await groupsFor(query),
      earlier: new Map(await Promise.all(earlier)),
      units,
      firstSeqs: new Map(readStates.map(({ chatId, visibleFromSeq }) => [chatId, visibleFromSeq])),
      from: query.from ? Math.floor(query.from.getTime() / 1000) : Number.NEGATIVE_INFINITY,
      to: query.before ? Math.ceil(query.before.getTime() / 1000) : Number.POSITIVE_INFINITY,
      after,
      read: index.lists,
    }
  }
  return {
    async search(viewerId, input, { size, after }) {
      const query = readQuery(input, viewerId)
      if (isRefused(query)) return query
      const now = after?.now ?? Math.floor(clock.now().getTime() / 1000)
      const [looking, blockedIds] = await Promise.all([
        look(viewerId, input, query, after),
        deps.personal.blockedBy(viewerId),
      ])
      const blocked = new Set(blockedIds)
      const hits = query.order === 'TIME' ? newestFirst(looking) : bestFirst(looking, { now, weights: blended })
      const found: FoundMessage[] = []
      let looked = 0
      let last: Hit | undefined
      for await (const chunk of hits)
        for (let from = 0; from < chunk.length; ) {
          // One more than is wanted says whether there is another page.
          const some = chunk.slice(from, from + size + 1 - found.length)
          found.push(...(await allowed(deps, some, { viewerId, query, blocked, now })))
          from += some.length
          looked += some.length
          last = some.at(-1)
          if (found.length > size) return { found: found.slice(0, size), next: found[size - 1]?.position ?? null }
          if (looked >= looksPerPage && last) return { found, next: { ...last, now } }
        }
      return { found, next: null }
    },
  }
}

async function groupsOf(query: SearchQuery, expand: (prefix: string) => Promise<string[]>): Promise<Group[]> {
  const clauses = query.clauses.map(async (clause): Promise<Group> => {
    const [first = ''] = clause.terms
    const terms = clause.kind === 'prefix' ? await expand(first) : clause.terms
    const required = isRequired(clause, query.order)
    return { kind: clause.kind === 'phrase' ? 'phrase' : 'any', terms, required, scored: true }
  })
  const filter = (terms: readonly string[]): Group => ({ kind: 'any', terms, required: true, scored: false })
  return [
    ...(await Promise.all(clauses)),
    ...(query.senderIds.length > 0 ? [filter(query.senderIds.map(senderTerm))] : []),
    ...query.has.map(content => filter([contentTerm(content)])),
  ]
}

interface Asked {
  readonly viewerId: string
  readonly query: SearchQuery
  readonly blocked: ReadonlySet<string>
  readonly now: number
}

/** Of some hits those that may be shown, in their order. The index may be a moment behind: the text is asked again. */
async function allowed(deps: SearchDeps, hits: readonly Hit[], asked: Asked): Promise<FoundMessage[]> {
  const { viewerId, query, blocked, now } = asked
  const byChat = Map.groupBy(hits, ({ chatId }) => chatId)
  const [mine, ...read] = await Promise.all([
    deps.members.findIn(viewerId, [...byChat.keys()]),
    ...[...byChat].map(([chatId, some]) =>
      deps.messagesAt(
        chatId,
        some.map(({ seq }) => seq),
      ),
    ),
  ])
  const messages = new Map(read.flat().map(message => [`${message.chatId}|${message.seq}`, message]))
  const fileIds = read.flat().flatMap(({ attachmentIds }) => attachmentIds)
  const files = fileIds.length > 0 ? await deps.filesOf(fileIds) : new Map<string, { readonly name: string }>()
  const hidden = await deps.personal.hiddenAmong(
    viewerId,
    read.flat().map(({ id }) => id),
  )
  return hits.flatMap(hit => {
    const message = messages.get(`${hit.chatId}|${hit.seq}`)
    if (!message || !mine.has(hit.chatId) || hidden.has(message.id)) return []
    const { senderId, body, deletedAt, sentAt, expiresAt } = message
    if (expiresAt && expiresAt <= deps.clock.now()) return []
    if (senderId === null || body === null || deletedAt !== null || blocked.has(senderId)) return []
    if (!isSeenBy(viewerId, message)) return []
    if ((query.from && sentAt < query.from) || (query.before && sentAt >= query.before)) return []
    if (query.has.includes('LINK') && !contentsOf(message, []).includes('LINK')) return []
    const text = searchedText(
      body,
      message.attachmentIds.flatMap(id => files.get(id) ?? []),
    )
    const words = matchText(text, query)
    return words ? [{ message, snippet: snippetOf(text, words), position: { ...hit, now } }] : []
  })
}
