// Entry: one client, one language, one tree. Called by index.html.
import './styles.css'
import { ApolloProvider } from '@apollo/client/react'
import { createChatClient } from '@chat-supergraph/react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { askAhead } from './app/ask-ahead.ts'
import { ErrorBoundary } from './app/error-boundary.tsx'
import { applyTheme } from './app/theme.ts'
import { keepApp } from './composer/use-drop.ts'
import { I18nProvider } from './i18n/i18n.tsx'
import { preferredLanguage } from './i18n/languages.ts'
import { ToastProvider } from './ui/toast.tsx'

applyTheme()
const language = preferredLanguage()
const chat = createChatClient({
  url: new URL('/graphql', location.href).href,
  name: 'web',
  // Nothing is masked here: each part of a page has what its query asks for.
  dataMasking: false,
})
askAhead(chat)
keepApp()
const root = document.getElementById('root')
if (!root) throw new Error('The page has no element with the id "root".')
const catalogue = await language.load()
createRoot(root).render(
  <I18nProvider first={{ language, catalogue }}>
    <ErrorBoundary>
      <ApolloProvider client={chat.client}>
        <ToastProvider>
          <App />
        </ToastProvider>
      </ApolloProvider>
    </ErrorBoundary>
  </I18nProvider>,
)
