// Whole places: the list, a chat, a thread, the place to write.
import { useState } from 'react'
import { TypistsFragmentDoc } from '../src/generated/operations.ts'
import { de } from '../src/i18n/de.ts'
import type { Intent } from '../src/index.ts'
import * as ui from '../src/index.ts'
import { createI18n, I18nProvider } from '../src/kit.ts'
import { messages } from './messages.ts'
import { ann, named } from './people.ts'
import { ignore, type Story } from './story.ts'
import { chats, client, openChat, signedOut } from './world.ts'

client.cache.writeFragment({
  fragment: TypistsFragmentDoc,
  id: client.cache.identify({ __typename: 'TypingState', chatId: openChat.id }) ?? '',
  data: {
    ...{ __typename: 'TypingState', chatId: openChat.id },
    typists: [{ __typename: 'Typist', expiresAt: '2100-01-01T00:00:00.000Z', user: named(ann) }],
  },
})

function Writing() {
  const [intent, setIntent] = useState<Intent | undefined>({ kind: 'reply', message: messages.said })
  return (
    <ui.Composer chat={openChat} intent={intent} onIntent={setIntent} onSent={ignore} lastOwn={() => messages.answer} />
  )
}

const inGerman = createI18n({ tag: 'de', dir: 'ltr' }, de)

export const placeStories: readonly Story[] = [
  {
    of: ['Messenger', 'ChatProvider', 'Live', 'TypingFeed'],
    render: () => (
      <div className="h-[44rem]">
        <ui.Messenger first={{ chatId: 'garden' }} />
      </div>
    ),
  },
  {
    of: ['ChatView', 'ChatHeader'],
    render: () => (
      <div className="h-[44rem]">
        <ui.ChatView chatId="garden" />
      </div>
    ),
  },
  {
    of: ['ChatList', 'ChatListRow'],
    render: () => (
      <div className="flex h-[30rem] w-88 flex-col bg-surface">
        <ui.ChatList openId="garden" onNew={ignore} />
        <ul>
          <ui.ChatListRow chat={chats.direct} isOpen={false} isWatched={false} />
        </ul>
      </div>
    ),
  },
  {
    of: ['ThreadPane'],
    render: () => (
      <div className="relative h-[30rem]">
        <ui.ThreadPane chat={openChat} rootId="m5" onJump={ignore} onClose={ignore} />
      </div>
    ),
  },
  { of: ['Composer'], render: () => <Writing /> },
  {
    of: ['TypingLine'],
    render: () => (
      <div className="relative h-16">
        <ui.TypingLine chat={openChat} />
      </div>
    ),
  },
  {
    of: ['SignIn'],
    render: () => (
      <ui.ChatProvider client={signedOut} signedOut={<ui.SignIn />}>
        <p>Signed in.</p>
      </ui.ChatProvider>
    ),
  },
  {
    of: ['I18nProvider', 'OptionsProvider'],
    render: () => (
      <I18nProvider i18n={inGerman}>
        <ui.OptionsProvider
          features={{ attachments: false, polls: false, scheduling: false }}
          components={{
            SendButton: props => (
              <button type="button" {...{ disabled: props.disabled, onClick: props.onClick }}>
                Los
              </button>
            ),
          }}
        >
          <ui.Composer chat={openChat} intent={undefined} onIntent={ignore} onSent={ignore} lastOwn={() => undefined} />
        </ui.OptionsProvider>
      </I18nProvider>
    ),
  },
]
