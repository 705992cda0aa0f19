// Composes the client of an app: cache, session, outbox and live link. An app that wants other parts composes its own.
// An app whose `lib` ends before `Disposable` reads our declarations too.
/// <reference lib="esnext.disposable" preserve="true" />
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, makeVar, type TypePolicies } from '@apollo/client'
import type { FragmentRegistryAPI } from '@apollo/client/cache'
import { type BackOff, defaultBackOff } from './back-off.ts'
import { addMessage } from './cache/add-message.ts'
import { applyEvents } from './cache/apply-events.ts'
import { createDrafts } from './cache/drafts.ts'
import { keepOrder } from './cache/keep-order.ts'
import { createTypePolicies } from './cache/policies.ts'
import { readOnce } from './cache/read-once.ts'
import type { CarriedMessage } from './cache/reducers.ts'
import { addReply } from './cache/threads.ts'
import { dataOf, membersOf } from './errors.ts'
import { possibleTypes } from './generated/facts.ts'
import { RefreshSessionDocument } from './generated/operations.ts'
import { addressOf } from './live/feed-address.ts'
import { createLiveLink } from './live/live-link.ts'
import { createPositions } from './live/positions.ts'
import { type ConnectionStatus, createLiveSocket } from './live/socket.ts'
import { createEntries, type Entries, type Entry } from './outbox/entries.ts'
import { createOrderLink } from './outbox/order-link.ts'
import { createOutbox, inputOf, type Outbox } from './outbox/outbox.ts'
import { createRetryLink } from './outbox/retry-link.ts'
import { patientFetch } from './patient-fetch.ts'
import { createSession, type Session, sessionKey, userOf } from './session/session.ts'
import { createSessionLink, withoutToken } from './session/session-link.ts'
import { browserStorage, createKeep, type KeyValueStorage } from './storage.ts'
import { createStore, type Readable } from './store.ts'

/** Only `url` is required. `backOff` is up to 0.5 s at first and up to 20 s later, unless given. */
export interface ChatClientOptions {
  /** The GraphQL endpoint, `http:` or `https:`. */
  url: string
  /** The same endpoint for WebSockets; by default `url` with `ws:` or `wss:`. */
  socketUrl?: string
  /** What usage reports call this app. */
  name?: string
  version?: string
  /** Where tokens and unsent messages live; by default the browser's own, and memory where that is blocked. */
  storage?: KeyValueStorage | null
  fetch?: typeof fetch
  backOff?: BackOff
  /** What operations pass first, subscriptions too: logging, metrics, headers by `setContext`. */
  links?: readonly ApolloLink[]
  /** Beside ours, and over them where both say something of one field. */
  typePolicies?: TypePolicies
  /** Fragments that documents may spread without defining them: `createFragmentRegistry(fragments)`, with ours or with your own. */
  fragments?: FragmentRegistryAPI
  /**
   * Whether a component sees only the fields that it asked for itself (`useFragment`); true unless given. An app in which nobody hides a
   * field saves the copy that Apollo Client makes for it of a whole answer at each of its changes: 50 ms with a thousand messages.
   */
  dataMasking?: boolean
}

/** What `createChatClient` returns. `client` goes into `ApolloProvider`; disposing stops retries and closes the socket. */
export interface ChatClient extends Disposable {
  readonly client: ApolloClient
  readonly session: Session
  readonly connection: Readable<ConnectionStatus>
  readonly outbox: Pick<Outbox, 'retry' | 'discard'> & {
    entries: Readable<readonly Entry[]>
    readonly durable: boolean
  }
}

/** Makes the client of an app: Apollo Client with cache, session, outbox and live link. Sends what the outbox still holds. */
export function createChatClient(options: ChatClientOptions): ChatClient {
  const { url, backOff = defaultBackOff, fetch = globalThis.fetch.bind(globalThis) } = options
  const keep = createKeep(options.storage === null ? undefined : (options.storage ?? browserStorage()), 'chat:')
  const session = createSession({ keep, refresh })
  const entries = createEntries(keep)
  const positions = createPositions()
  const socket = createLiveSocket({ url: options.socketUrl ?? url.replace(/^http/, 'ws'), session, backOff })
  const viewerId = () => userOf(session)

  const drafts = createDrafts({ entries, viewerId })
  /** Of a device that two people use, each sees what they wrote. */
  const own = createStore<readonly Entry[]>([])
  const visible = makeVar(own.get())
  const { fragments, typePolicies = {}, links = [] } = options
  const cache = keepOrder(
    readOnce(
      new InMemoryCache({
        possibleTypes,
        ...(fragments ? { fragments } : {}),
        typePolicies: createTypePolicies({
          onSnapshot: (feed, args, rev) => positions.loaded(addressOf(feed, args).key, String(rev)),
          pending: placeId => drafts.refsOf(visible(), placeId),
        }),
      }),
    ),
  )
  cache.policies.addTypePolicies(typePolicies)
  const http = new HttpLink({ uri: url, fetch: patientFetch(fetch) })
  const outbox = createOutbox({
    next: ApolloLink.from([createSessionLink(session), http]),
    entries,
    session,
    backOff,
    onAnswer: bringIn,
  })
  const live = createLiveLink({
    socket,
    session,
    positions,
    backOff,
    apply: (client, events) => applyEvents(client.cache, events, { viewerId: viewerId(), onMessage: drafts.recognise }),
  })
  const requests = ApolloLink.from([createOrderLink(), createRetryLink(backOff), outbox.link])
  const client = new ApolloClient({
    cache,
    link: ApolloLink.from([
      ...links,
      ApolloLink.split(({ operationType }) => operationType === 'subscription', live, requests),
    ]),
    dataMasking: options.dataMasking ?? true,
    defaultOptions: { watchQuery: asStates, query: asStates, mutate: asStates },
    ...(options.name ? { clientAwareness: { name: options.name, version: options.version ?? '0' } } : {}),
  })

  const showDrafts = (): void => {
    drafts.write(cache)
    own.set(entries.get().filter(({ userId }) => userId === viewerId()))
    visible(own.get())
  }
  const stopShowing = entries.subscribe(showDrafts)
  const stopFollowing = keep.watch(sessionKey, session.follow)
  const stopResending = session.subscribe(() => {
    showDrafts()
    outbox.resend(client)
  })
  // A query that failed on the way hears nothing of a cache that lacks some of its fields: it would stand still for good.
  socket.status.subscribe(() => {
    if (socket.status.get() === 'open')
      void client.refetchQueries({ include: 'active', onQueryUpdated: query => !!query.getCurrentResult().error })
  })
  client.onClearStore(async () => positions.clear())
  client.onResetStore(async () => {
    positions.clear()
    drafts.forget()
    showDrafts()
  })
  showDrafts()
  outbox.resend(client)

  const chat: ChatClient = {
    client,
    session,
    connection: socket.status,
    outbox: {
      entries: own,
      retry: outbox.retry,
      discard: outbox.discard,
      get durable() {
        return entries.durable
      },
    },
    [Symbol.dispose]() {
      stopShowing()
      stopFollowing()
      stopResending()
      outbox.stop()
      socket.dispose()
      client.stop()
    },
  }
  chatClients.set(client, chat)
  return chat

  async function refresh(refreshToken: string) {
    const context = { [withoutToken]: true }
    const variables = { input: { refreshToken } }
    const request = { mutation: RefreshSessionDocument, variables, context, fetchPolicy: 'no-cache' } as const
    return (await client.mutate(request)).data?.refreshSession
  }

  /** The message with its number takes the place of the one that was on its way, in one step. */
  function bringIn(to: ApolloClient, entry: Entry, { operation, result }: Parameters<OnAnswer>[2]): void {
    to.cache.batch({
      update: into => {
        const [member] = membersOf(result)
        if (member) {
          const { query, variables } = operation
          into.write({ dataId: 'ROOT_MUTATION', query, variables, result: dataOf(result) })
          const { message } = member as { message?: CarriedMessage }
          const { chatId, threadRootId, isInChat } = inputOf(entry.variables)
          if (message && (!threadRootId || isInChat)) addMessage(into, String(chatId), message, 'answer')
          if (message) addReply(into, message)
          into.evict({ id: 'ROOT_MUTATION' })
        }
        entries.remove(entry.clientKey)
      },
    })
  }
}

/** Errors are states of the hooks, never exceptions in a render or rejections that nobody handles. */
const asStates = { errorPolicy: 'all' } as const

type OnAnswer = Parameters<typeof createOutbox>[0]['onAnswer']

const chatClients = new WeakMap<ApolloClient, ChatClient>()

/** What belongs to a client that `createChatClient` made. @throws for another client. */
export function chatClientOf(client: ApolloClient): ChatClient {
  const found = chatClients.get(client)
  if (!found) throw new Error('Not made by createChatClient()')
  return found
}

export type { Entries }
