// A working chat: who signs in has their chats, the open one, and threads beside it.
import '@chat-supergraph/ui/styles.css'
import { createChatClient } from '@chat-supergraph/react'
import { ChatProvider, Messenger, SignIn } from '@chat-supergraph/ui'
import { createRoot } from 'react-dom/client'

const url = new URLSearchParams(location.search).get('gateway') ?? new URL('/graphql', location.href).href
const { client } = createChatClient({ url, name: 'example' })
createRoot(document.querySelector('#root') as Element).render(
  <ChatProvider client={client} signedOut={<SignIn />}>
    <Messenger />
  </ChatProvider>,
)
