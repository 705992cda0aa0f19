// The smallest chat on the hooks. What is missed, sent twice, pending or refused is the client's work, not the app's.
import type { FragmentType } from '@apollo/client'
import * as chat from '@chat-supergraph/react'

export function App() {
  const { status, begin } = chat.useSession()
  const [login, { data: answer }] = chat.useLoginMutation()
  const { data } = chat.useMyChatsQuery({ skip: status !== 'signed-in' })
  const first = data?.myChats?.edges[0]?.node
  if (status === 'signed-in') return first ? <Room id={first.id} /> : <p>No chats yet.</p>
  const signIn = async (form: FormData): Promise<void> => {
    const input = { email: String(form.get('email')), password: String(form.get('password')) }
    const result = (await login({ variables: { input } })).data?.login
    if (result?.__typename === 'SignedIn') begin(result)
  }
  return (
    <form action={signIn}>
      <input name="email" aria-label="E-mail" /> <input name="password" type="password" aria-label="Password" />
      <button type="submit">Sign in</button> {answer && 'reason' in answer.login && answer.login.reason}
    </form>
  )
}

function Room({ id }: { id: string }) {
  const { data } = chat.useChatMessagesQuery({ variables: { chatId: id } })
  const { error } = chat.useChatEventsSubscription({ variables: { chatId: id }, ignoreResults: true })
  const [send] = chat.useSendMessageMutation()
  const say = (form: FormData): void => {
    void send({ variables: { input: { chatId: id, clientKey: crypto.randomUUID(), body: String(form.get('body')) } } })
  }
  const lines = data?.chat?.messages?.edges.map(({ node }) => <Line key={node.id} message={node} />)
  return (
    <main>
      {error?.message}
      {lines}
      <form action={say}>
        <input name="body" aria-label="Message" />
      </form>
    </main>
  )
}

function Line({ message }: { message: FragmentType<chat.MessagePartsFragment> & { id: string } }) {
  const { data } = chat.useMessagePartsFragment({ from: message })
  return <p className={chat.useDelivery(message)?.state ?? 'sent'}>{data?.body}</p>
}
