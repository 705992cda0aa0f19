// What all components stand in: the client, the words, the app's own parts and ways, and what runs while somebody is signed in.
import type { ApolloClient } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import { useSession } from '@chat-supergraph/react'
import { type ReactNode, useMemo } from 'react'
import type { Language } from '../i18n/catalogue.ts'
import { createI18n, I18nProvider, useGivenI18n } from '../i18n/i18n.tsx'
import type { Text } from '../i18n/text.ts'
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
  children: ReactNode
}

/** Holds what every component needs. It adds no box of its own to the page. */
export function ChatProvider({ client, language, texts, signedOut, children, ...options }: ChatProviderProps) {
  const above = useGivenI18n()
  const isGiven = above !== undefined && language === undefined && texts === undefined
  const i18n = useMemo(() => (isGiven ? above : createI18n(language, texts)), [isGiven, above, language, texts])
  return (
    <ApolloProvider client={client}>
      <I18nProvider i18n={i18n}>
        <OptionsProvider {...options}>
          <div className="chat-ui contents" dir={i18n.language.dir} lang={i18n.language.tag}>
            <ToastProvider>
              <Gate signedOut={signedOut}>{children}</Gate>
            </ToastProvider>
          </div>
        </OptionsProvider>
      </I18nProvider>
    </ApolloProvider>
  )
}

function Gate({ signedOut, children }: { signedOut: ReactNode; children: ReactNode }) {
  const isSignedIn = useSession().status === 'signed-in'
  return (
    <>
      {isSignedIn && <Live />}
      {isSignedIn || signedOut === undefined ? children : signedOut}
    </>
  )
}
