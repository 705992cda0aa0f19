// Entry: one client, one language, one tree. Called by index.html.
import { keepApp } from '@chat-supergraph/ui/kit'
import './styles.css'
import { createChatClient } from '@chat-supergraph/react'
import { ChatProvider } from '@chat-supergraph/ui'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { askAhead } from './app/ask-ahead.ts'
import { ErrorBoundary } from './app/error-boundary.tsx'
import { parts } from './app/parts.ts'
import { applyTheme } from './app/theme.ts'
import { I18nProvider } from './i18n/i18n.tsx'
import { preferredLanguage } from './i18n/languages.ts'

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
      <ChatProvider client={chat.client} {...parts}>
        <App />
      </ChatProvider>
    </ErrorBoundary>
  </I18nProvider>,
)
