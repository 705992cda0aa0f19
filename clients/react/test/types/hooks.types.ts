// What the compiler promises to an app. Each line that must not compile says so; compiled by types.itest.ts and never run.
import { skipToken } from '@apollo/client/react'
import {
  type ChatSummaryFragment,
  type SendMessageMutation,
  type TypingListFragment,
  useChatEventsSubscription,
  useChatQuery,
  useChatSummaryFragment,
  useChatSuspenseQuery,
  useLoginMutation,
  useMessagePartsFragment,
  useMyChatsLazyQuery,
  useMyChatsQuery,
  useSendMessageMutation,
  useTypingListSuspenseFragment,
  useTypingNowQuery,
} from '../../src/index.ts'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const expectType = <A, B>(_same: Equal<A, B>): void => {}

export function useVariables(condition: boolean): void {
  useMyChatsQuery()
  useMyChatsQuery({ variables: { first: 5 } })
  useChatQuery({ variables: { id: 'c' } })
  useChatQuery(skipToken)
  useChatQuery(condition ? skipToken : { variables: { id: 'c' } })
  useChatEventsSubscription({ variables: { chatId: 'c', after: '12' } })
  useChatEventsSubscription({ variables: { chatId: 'c', after: 12 } })
  // @ts-expect-error the chat's id is required
  useChatQuery()
  // @ts-expect-error the chat's id is required
  useChatSuspenseQuery({})
  // @ts-expect-error it is called `id`
  useChatQuery({ variables: { chatId: 'c' } })
  // @ts-expect-error an id is text
  useChatQuery({ variables: { id: 7 } })
  // @ts-expect-error there is no such variable
  useMyChatsQuery({ variables: { fist: 5 } })
  // @ts-expect-error the chat's id is required
  useChatEventsSubscription()
  // @ts-expect-error there is no such option
  useChatQuery({ variables: { id: 'c' }, fetchPolice: 'network-only' })
}

export function useNarrowing(): void {
  const query = useMyChatsQuery()
  if (query.dataState === 'complete') expectType<typeof query.data.myChats, Exclude<typeof query.data.myChats, 0>>(true)
  // @ts-expect-error nothing is loaded yet
  query.data.myChats
  const suspense = useChatSuspenseQuery({ variables: { id: 'c' } })
  // Errors are states: where one came, there may be no data.
  suspense.data?.chat?.myMembership?.role satisfies 'OWNER' | 'ADMIN' | 'MEMBER' | undefined
  const partial = useChatQuery({ variables: { id: 'c' }, returnPartialData: true })
  if (partial.dataState === 'partial') expectType<typeof partial.dataState, 'partial'>(true)
  // @ts-expect-error without `returnPartialData` there is no partial state
  if (query.dataState === 'partial') return
}

export function useLazy(): void {
  const [load, { called }] = useMyChatsLazyQuery()
  expectType<typeof called, boolean>(true)
  void load()
  void load({ variables: { after: 'x' } })
  // @ts-expect-error a cursor is text
  void load({ variables: { after: 3 } })
}

export function useMutations(): void {
  const [send, { data }] = useSendMessageMutation()
  expectType<typeof data, SendMessageMutation | null | undefined>(true)
  void send({ variables: { input: { chatId: 'c', clientKey: 'k', body: 'hello' } } })
  const result = data?.sendMessage
  if (result?.__typename === 'RateLimited') expectType<typeof result.retryAfterMs, number>(true)
  if (result && 'reason' in result) expectType<typeof result.reason, string>(true)
  // @ts-expect-error the body is missing
  void send({ variables: { input: { chatId: 'c', clientKey: 'k' } } })
  const [login] = useLoginMutation()
  // @ts-expect-error the input is missing
  void login()
}

export function useMasking(chat: ChatSummaryFragment): void {
  const { data } = useChatQuery({ variables: { id: 'c' } })
  // @ts-expect-error the title belongs to the fragment
  data?.chat?.title
  const summary = useChatSummaryFragment({ from: data?.chat ?? null })
  if (summary.complete) expectType<typeof summary.data.title, string | null>(true)
  // @ts-expect-error a chat is no message
  useMessagePartsFragment({ from: data?.chat ?? null })
  // @ts-expect-error the last message is masked once more
  chat.lastMessage?.body
  const typing = useTypingNowQuery({ variables: { chatId: 'c' } })
  const list = useTypingListSuspenseFragment({ from: typing.data?.typing ?? null })
  expectType<typeof list.data, TypingListFragment | null>(true)
}
