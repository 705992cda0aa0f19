// The log of a chat in the cache: one list, in the order of `seq`, whatever pages and events it came by, with what is on its way
// from this device at its end. Field policies of `Chat.messages`.
import type { FieldPolicy, Reference, StoreObject } from '@apollo/client'
import type { FieldFunctionOptions } from '@apollo/client/cache'

type ReadField = FieldFunctionOptions['readField']

/** An edge of `Chat.messages` or `Thread.replies` as the cache stores it. */
export interface LogEdge {
  __typename?: string
  cursor?: string
  node: Reference | StoreObject
  /** My own, here before what comes between it and the rest: no page touches the log by it. */
  ahead?: boolean
}

interface PageInfo {
  hasNextPage?: boolean
  hasPreviousPage?: boolean
  startCursor?: string | null
  endCursor?: string | null
}

/** A list of messages as the cache stores it: `Chat.messages`, and `Thread.replies` without `rev` and `snapshot`. */
export interface Log {
  __typename?: string
  edges: readonly LogEdge[]
  pageInfo?: PageInfo
  rev?: number
  /** The page that was written last, by its `rev` and a number of our own; events leave it as it is. */
  snapshot?: { rev: number | undefined; serial: number }
}

/** The page arguments of `Chat.messages` and `Thread.replies`. */
export type Args = { first?: number | null; after?: string | null; last?: number | null; before?: string | null }

/** What the cache tells the rest of the client, and asks of it, when lists are read. `createChatClient` fills this in. */
export interface LogOptions {
  /** What this feed tells of was loaded, as it was after the change `rev`. */
  onSnapshot(
    feed: 'chatEvents' | 'inbox' | 'notificationEvents',
    args: Readonly<Record<string, unknown>>,
    rev: number | string,
  ): void
  /** References to messages on their way to this chat or, by its root's id, to this thread; oldest first. */
  pending(placeId: string): readonly Reference[]
}

/** The field policy of `Chat.messages`: joins pages by `seq`, and shows messages on their way at the end. */
export function chatLogPolicy({ onSnapshot, pending }: LogOptions): FieldPolicy {
  const announced = new Map<string, number>()
  let serial = 0

  // Here and not in `merge`, which does not know whose log it merges.
  function announce(chatId: string, { snapshot }: Log): void {
    if (!snapshot || announced.get(chatId) === snapshot.serial) return
    announced.set(chatId, snapshot.serial)
    if (snapshot.rev !== undefined) onSnapshot('chatEvents', { chatId }, snapshot.rev)
  }

  return {
    keyArgs: false,
    merge(existing: Log | undefined, incoming: Log, { args, readField }: FieldFunctionOptions) {
      const merged = existing ? mergePages(existing, incoming, (args ?? {}) as Args, readField) : incoming
      serial += 1
      return { ...merged, snapshot: { rev: incoming.rev, serial } }
    },
    read(existing: Log | undefined, options: FieldFunctionOptions) {
      if (!existing) return undefined
      const chatId = String(options.readField('id') ?? '')
      announce(chatId, existing)
      return shownLog(existing, pending(chatId), options)
    },
  }
}

/** What can be read of a log, with what is on its way at its end; not what a page has brought before its answer came. */
export function shownLog(
  log: Log,
  pending: readonly Reference[],
  { canRead, readField }: Pick<FieldFunctionOptions, 'canRead' | 'readField'>,
): Log {
  const edges = log.edges.filter(({ node }) => canRead(node))
  const keyOf = (node: LogEdge['node']) => readField('clientKey', node)
  const own = pending.filter(ref => canRead(ref) && !edges.some(({ node }) => keyOf(node) === keyOf(ref)))
  if (own.length === 0) return edges.length === log.edges.length ? log : { ...log, edges }
  return { ...log, edges: [...edges, ...own.map(node => ({ __typename: 'MessageEdge', cursor: '', node }))] }
}

/** Edges in the order of `seq`, each message once; a newer edge replaces an older one of the same message. */
export function joinEdges(older: readonly LogEdge[], newer: readonly LogEdge[], readField: ReadField): LogEdge[] {
  const byId = new Map<unknown, readonly [seq: number, edge: LogEdge]>()
  for (const edge of [...older, ...newer])
    byId.set(readField('id', edge.node), [Number(readField('seq', edge.node) ?? Number.POSITIVE_INFINITY), edge])
  return [...byId.values()].sort(([a], [b]) => a - b).map(([, edge]) => edge)
}

/** Joins a page with the log. A newest page that does not touch the log replaces it; own newer messages stay. */
export function mergePages(existing: Log, incoming: Log, args: Args, readField: ReadField): Log {
  const spanOf = spans(readField)
  const [had, got] = [spanOf(existing.edges.filter(({ ahead }) => !ahead)), spanOf(incoming.edges)]
  // A page that does not touch what we have would leave a hole that nobody could see: what is newer stays.
  if (!args.before && !args.after && !touches(had, got)) {
    const isLater = ({ ahead, node }: LogEdge): boolean =>
      ahead === true && Number(readField('seq', node)) > (got?.max ?? Number.NEGATIVE_INFINITY)
    const own = incoming.pageInfo?.hasNextPage ? [] : existing.edges.filter(isLater)
    return { ...incoming, edges: joinEdges(own, incoming.edges, readField) }
  }
  // The log has become another one while this page was on its way.
  if (!goesOn(existing, args)) return existing
  const begins = !got ? Boolean(args.before) : !had || got.min <= had.min
  const ends = !got ? Boolean(args.after) : !had || got.max >= had.max
  const [from, to] = [begins ? incoming.pageInfo : existing.pageInfo, ends ? incoming.pageInfo : existing.pageInfo]
  return {
    ...existing,
    ...incoming,
    edges: join(existing, incoming, readField),
    pageInfo: {
      ...incoming.pageInfo,
      ...pick(from, ['hasPreviousPage', 'startCursor']),
      ...pick(to, ['hasNextPage', 'endCursor']),
    },
  }
}

/** The lowest and the highest `seq`. */
interface Span {
  readonly min: number
  readonly max: number
}

/** Of edges in their order, as a log and a page have them: looking at each of them would take longer than all the rest of a page. */
const spans =
  (readField: ReadField) =>
  (edges: readonly LogEdge[]): Span | undefined => {
    const [first, last] = [edges[0], edges.at(-1)]
    return first && last && { min: Number(readField('seq', first.node)), max: Number(readField('seq', last.node)) }
  }

function touches(had: Span | undefined, got: Span | undefined): boolean {
  return had !== undefined && got !== undefined && got.min <= had.max + 1 && got.max >= had.min - 1
}

/** Whether a page was asked for from a place that the log has: joined elsewhere, it would leave a hole. Who asks for no cursors is trusted. */
function goesOn({ edges, pageInfo }: Log, { before, after }: Args): boolean {
  const from = before ?? after
  const end = before ? pageInfo?.startCursor : pageInfo?.endCursor
  return !from || !end || from === end || edges.some(({ cursor }) => cursor === from)
}

/** All edges of both. Of a page that lies before or behind all that is there, nothing has to be compared. */
function join(existing: Log, incoming: Log, readField: ReadField): readonly LogEdge[] {
  const [had, got] = [existing.edges, incoming.edges].map(spans(readField))
  if (had && got && got.max < had.min) return [...incoming.edges, ...existing.edges]
  if (had && got && got.min > had.max) return [...existing.edges, ...incoming.edges]
  return joinEdges(existing.edges, incoming.edges, readField)
}

function pick(info: PageInfo | undefined, keys: (keyof PageInfo)[]): PageInfo {
  return Object.fromEntries(keys.filter(key => info?.[key] !== undefined).map(key => [key, info?.[key]]))
}
