// Messages, and what hangs on them.
import { useRef } from 'react'
import type { HistoryHandle, Message } from '../src/index.ts'
import * as ui from '../src/index.ts'
import { messages } from './messages.ts'
import { me } from './people.ts'
import { ignore, type Story } from './story.ts'
import { openChat } from './world.ts'

const all: readonly Message[] = Object.values(messages)
const mine = (message: Message): boolean => message.sender?.id === me
const rest = { chat: openChat, isFlashed: false, onIntent: ignore, onJump: ignore, onThread: ignore }

function Whole() {
  const handle = useRef<HistoryHandle>(null)
  const view = ui.useOpenChat(openChat.id)
  return (
    <div className="flex h-[40rem] flex-col">
      {view.chat && (
        <ui.History ref={handle} view={view} chat={view.chat} onIntent={ignore} onThread={ignore} isCovered={false} />
      )}
    </div>
  )
}

export const messageStories: readonly Story[] = [
  { of: ['History'], render: () => <Whole /> },
  {
    of: ['MessageRow'],
    render: () =>
      all
        .filter(({ kind }) => kind === 'TEXT')
        .map(message => (
          <ui.MessageRow
            key={message.id}
            item={{ kind: 'message', key: message.id, message, mine: mine(message), isFirst: true, isLast: true }}
            progress="read"
            {...rest}
          />
        )),
  },
  {
    of: ['Bubble', 'MessageBody', 'MessageMeta', 'PlainText'],
    render: () =>
      [messages.said, messages.answer, messages.mention].map(message => (
        <div key={message.id} className="my-2 w-96">
          <ui.Bubble message={message} mine={mine(message)} isFirst isLast>
            <div className="flow-root">
              <ui.MessageBody {...message} text={message.body ?? ''} mine={mine(message)} />
              <ui.MessageMeta message={message} mine={mine(message)} delivery={undefined} progress="delivered" />
            </div>
          </ui.Bubble>
          <ui.PlainText text={message.body ?? ''} />
        </div>
      )),
  },
  {
    of: ['MessageActions'],
    render: () => (
      <div className="group/message relative mt-10 w-80 rounded-xl bg-theirs p-3">
        Come here.
        <ui.MessageActions message={messages.said} mine={false} takesFocus={false} {...rest} />
      </div>
    ),
  },
  {
    of: ['Attachments', 'LinkPreviews', 'Quote', 'Reactions', 'PollCard'],
    render: () => (
      <div className="flex gap-4">
        {[false, true].map(isMine => (
          <div
            key={String(isMine)}
            className={`w-96 rounded-2xl px-3 py-2 ${isMine ? 'bg-mine text-mine-ink' : 'bg-theirs'}`}
          >
            <ui.Quote quoted={messages.said} mine={isMine} onJump={ignore} />
            <ui.Attachments message={messages.pictures} mine={isMine} />
            <ui.Attachments message={messages.file} mine={isMine} />
            <ui.Attachments message={messages.media} mine={isMine} />
            <ui.LinkPreviews previews={messages.said.linkPreviews} mine={isMine} />
            {messages.poll.poll && <ui.PollCard messageId="m7" poll={messages.poll.poll} mine={isMine} />}
            <ui.MessageBody {...messages.mention} text={messages.mention.body ?? ''} mine={isMine} />
            <ui.Reactions message={messages.answer} mine={isMine} />
          </div>
        ))}
      </div>
    ),
  },
  {
    of: ['SendMark'],
    render: () => (
      <p className="flex gap-2">
        {(['sent', 'delivered', 'read'] as const).map(progress => (
          <ui.SendMark key={progress} delivery={undefined} progress={progress} />
        ))}
      </p>
    ),
  },
]
