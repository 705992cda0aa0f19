// The threads that I follow, those first that were answered last; each leads to where it is read and answered.

import { PlainText } from '@chat-supergraph/ui'
import { cx, Empty, PaneHeader, Panes, Pending, Sentinel } from '@chat-supergraph/ui/kit'
import { MessageSquareReply } from 'lucide-react'
import { addressOf } from '../chat/message-address.ts'
import { MessageLink } from '../chat/message-link.tsx'
import { type FollowedThreadsQuery, useFollowedThreadsQuery } from '../generated/operations.ts'
import { useI18n } from '../i18n/i18n.tsx'

type Thread = NonNullable<FollowedThreadsQuery['myThreads']>['edges'][number]['node']

export function ThreadsPage() {
  const { t } = useI18n()
  const query = useFollowedThreadsQuery({ fetchPolicy: 'cache-and-network' })
  const { data, fetchMore } = query
  const list = data?.myThreads
  const { hasNextPage, endCursor } = list?.pageInfo ?? {}
  return (
    <Panes
      showsMain={false}
      list={
        <>
          <PaneHeader title={t('threads.title')} />
          <div className="min-h-0 flex-1 overflow-y-auto px-2 pb-2">
            {!list && <Pending of={query} />}
            {list?.edges.length === 0 && (
              <Empty icon={MessageSquareReply} title={t('threads.none')}>
                {t('threads.noneHint')}
              </Empty>
            )}
            {list && list.edges.length > 0 && (
              <ul aria-label={t('threads.title')}>
                {list.edges.map(({ node }) => (
                  <ThreadRow key={node.id} thread={node} />
                ))}
              </ul>
            )}
            {hasNextPage && (
              <Sentinel key={endCursor} onSeen={() => void fetchMore({ variables: { after: endCursor ?? null } })} />
            )}
          </div>
        </>
      }
      main={<Empty icon={MessageSquareReply} title={t('threads.pick')} />}
    />
  )
}

function ThreadRow({ thread: { rootId, root, replyCount, lastReplyAt, unread } }: { thread: Thread }) {
  const { t } = useI18n()
  // Its chat is mine no more, or its history not mine to see.
  if (!root?.chat) return null
  const { chat, body, deletedAt } = root
  const count = unread?.count ?? 0
  const isNew = count > 0
  return (
    <li>
      <MessageLink
        href={addressOf({ chatId: chat.id, threadRootId: rootId })}
        message={root}
        at={lastReplyAt}
        isNew={isNew}
        mark={
          isNew && (
            <span role="img" aria-label={t('thread.new')} className="mt-2 size-2.5 shrink-0 rounded-full bg-accent" />
          )
        }
      >
        <span dir="auto" className="line-clamp-2 text-start text-sm [overflow-wrap:anywhere] text-soft">
          {deletedAt ? t('message.deleted') : body ? <PlainText text={body} /> : t('message.attachment')}
        </span>
        <span className={cx('text-xs', isNew ? 'font-medium text-accent-text' : 'text-faint')}>
          {isNew ? t('threads.unread', { count }) : t('thread.replies', { count: replyCount })}
        </span>
      </MessageLink>
    </li>
  )
}
