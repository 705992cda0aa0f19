// Where the app meets the page: one client for all of it.
import { ApolloProvider } from '@apollo/client/react'
import { createChatClient } from '@chat-supergraph/react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'

const gateway = new URLSearchParams(location.search).get('gateway') ?? new URL('/graphql', location.href).href
const { client } = createChatClient({ url: gateway, name: 'example' })
createRoot(document.body.appendChild(document.createElement('div'))).render(
  <ApolloProvider client={client}>
    <App />
  </ApolloProvider>,
)
