// What all components stand in: the client, the words, the app's own parts and ways, and what runs while somebody is signed in.
import type { ApolloClient } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import { useSession } from '@chat-supergraph/react'
import { type ReactNode, useMemo, useSyncExternalStore } from 'react'
import type { Language } from '../i18n/catalogue.ts'
import { createI18n, I18nProvider, useGivenI18n } from '../i18n/i18n.tsx'
import type { Text } from '../i18n/text.ts'
import { onServer } from '../kit/on-server.ts'
import { subscribeToNothing } from '../kit/subscribe-to-nothing.ts'
import { ToastProvider } from '../kit/toast.tsx'
import { Live } from '../live/live.tsx'
import { type ChatOptions, OptionsProvider } from '../options/options.tsx'

/** Of `ChatProvider`. */
export interface ChatProviderProps extends ChatOptions {
  /** `createChatClient(...).client` of `@chat-supergraph/react`. */
  client: ApolloClient
  /** English, from left to right, unless it is given. */
  language?: Language | undefined
  /** Texts in the place of the English ones, by their keys; some of them, or all: `@chat-supergraph/ui/languages/de`. */
  texts?: Readonly<Partial<Record<string, Text>>> | undefined
  /** Stands in the place of the children while nobody is signed in. */
  signedOut?: ReactNode
  /** Where a server has drawn the page: whether it did so for somebody who is signed in. False unless it is given. */
  drawnSignedIn?: boolean | undefined
  children: ReactNode
}

/** Holds what every component needs. It adds no box of its own to the page. */
export function ChatProvider(props: ChatProviderProps) {
  const { client, language, texts, signedOut, drawnSignedIn = false, children, ...options } = props
  const above = useGivenI18n()
  const isGiven = above !== undefined && language === undefined && texts === undefined
  const i18n = useMemo(() => (isGiven ? above : createI18n(language, texts)), [isGiven, above, language, texts])
  return (
    <ApolloProvider client={client}>
      <I18nProvider i18n={i18n}>
        <OptionsProvider {...options}>
          <div className="chat-ui contents" dir={i18n.language.dir} lang={i18n.language.tag}>
            <ToastProvider>
              <Gate signedOut={signedOut} drawnSignedIn={drawnSignedIn}>
                {children}
              </Gate>
            </ToastProvider>
          </div>
        </OptionsProvider>
      </I18nProvider>
    </ApolloProvider>
  )
}

function Gate(props: { signedOut: ReactNode; drawnSignedIn: boolean; children: ReactNode }) {
  const { signedOut, drawnSignedIn, children } = props
  const { status } = useSession()
  // The first drawing over a server's page has to be the same, and only the browser may know who is signed in.
  const isOwn = useSyncExternalStore(subscribeToNothing, own, drawnByServer)
  const isSignedIn = isOwn ? status === 'signed-in' : drawnSignedIn
  return (
    <>
      {isSignedIn && <Live />}
      {isSignedIn || signedOut === undefined ? children : signedOut}
    </>
  )
}

const own = (): boolean => true
const drawnByServer = (): boolean => onServer
