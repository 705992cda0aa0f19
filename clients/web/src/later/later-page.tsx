// What I have put aside: messages to be sent later, reminders, and messages that I have saved; each leads to where it was said.

import { useUnsaveMessageMutation } from '@chat-supergraph/react'
import { Empty, IconButton, PaneHeader, Panes, Pending, Sentinel } from '@chat-supergraph/ui/kit'
import { Bookmark, BookmarkX } from 'lucide-react'
import { messageAddress } from '../chat/message-address.ts'
import { MessageLink } from '../chat/message-link.tsx'
import { type LaterQuery, useLaterQuery } from '../generated/operations.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { Outgoing } from './outgoing.tsx'
import { Reminders } from './reminders.tsx'

type Saved = NonNullable<LaterQuery['savedMessages']>['edges'][number]['node']

export function LaterPage() {
  const { t } = useI18n()
  const query = useLaterQuery({ fetchPolicy: 'cache-and-network' })
  const { data, fetchMore } = query
  const list = data?.savedMessages
  const { hasNextPage, endCursor } = list?.pageInfo ?? {}
  return (
    <Panes
      showsMain={false}
      list={
        <>
          <PaneHeader title={t('later.title')} />
          <div className="min-h-0 flex-1 overflow-y-auto px-2 pb-2">
            <Outgoing />
            <Reminders />
            <section aria-label={t('later.saved')}>
              <h2 className="px-2.5 py-1 text-[13px] font-medium text-soft">{t('later.saved')}</h2>
              {!list && <Pending of={query} />}
              {list?.edges.length === 0 && (
                <Empty icon={Bookmark} title={t('later.none')}>
                  {t('later.noneHint')}
                </Empty>
              )}
              <ul>
                {list?.edges.map(({ node }) => (
                  <SavedRow key={node.messageId} saved={node} />
                ))}
              </ul>
              {hasNextPage && (
                <Sentinel key={endCursor} onSeen={() => void fetchMore({ variables: { after: endCursor ?? null } })} />
              )}
            </section>
          </div>
        </>
      }
      main={<Empty icon={Bookmark} title={t('later.pick')} />}
    />
  )
}

function SavedRow({ saved: { message } }: { saved: Saved }) {
  const { t } = useI18n()
  const [unsave] = useUnsaveMessageMutation()
  if (!message?.chat || message.deletedAt) return null
  const { id, chat, sentAt, body } = message
  return (
    <li className="group relative">
      <MessageLink href={messageAddress(chat.id, message)} message={message} at={sentAt} className="pe-11">
        <span dir="auto" className="line-clamp-3 text-start text-sm [overflow-wrap:anywhere] text-soft">
          {body || t('message.attachment')}
        </span>
      </MessageLink>
      <span className="absolute end-1.5 top-1.5">
        <IconButton
          icon={BookmarkX}
          size="small"
          label={t('later.unsave')}
          onClick={() => void unsave({ variables: { input: { messageId: id } } })}
        />
      </span>
    </li>
  )
}
