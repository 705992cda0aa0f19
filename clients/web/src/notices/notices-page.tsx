// The notification centre: what I should have heard of, the newest first, each leading to where it happened.

import { type MarkNotificationsReadInput, useMarkNotificationsReadMutation } from '@chat-supergraph/react'
import { Empty, IconButton, PaneHeader, Panes, Pending, Sentinel } from '@chat-supergraph/ui/kit'
import { Bell, CheckCheck } from 'lucide-react'
import { useI18n } from '../i18n/i18n.tsx'
import { useNotices } from './notice-count.ts'
import { noticed } from './notice-kinds.ts'
import { NoticeRow } from './notice-row.tsx'

export function NoticesPage() {
  const { t } = useI18n()
  const query = useNotices()
  const { data, fetchMore } = query
  const [mark] = useMarkNotificationsReadMutation()
  const list = data?.notifications
  const read = (input: MarkNotificationsReadInput): void => void mark({ variables: { input } })
  return (
    <Panes
      showsMain={false}
      list={
        <>
          <PaneHeader title={t('nav.notices')}>
            <IconButton
              icon={CheckCheck}
              label={t('notices.readAll')}
              disabled={!list || list.unreadCount === 0}
              // Up to what is known here, and not to what stands first: that one need not have come last.
              onClick={() => list && read({ upToRev: list.rev, kinds: noticed })}
            />
          </PaneHeader>
          <div className="min-h-0 flex-1 overflow-y-auto px-2 pb-2">
            {!list && <Pending of={query} />}
            {list?.edges.length === 0 && <Empty icon={Bell} title={t('notices.none')} />}
            {list && list.edges.length > 0 && (
              <ul aria-label={t('nav.notices')}>
                {list.edges.map(({ node }) => (
                  <NoticeRow
                    key={node.id}
                    notice={node}
                    onOpen={() => !node.readAt && read({ notificationIds: [node.id] })}
                  />
                ))}
              </ul>
            )}
            {list?.pageInfo.hasNextPage && (
              <Sentinel
                key={list.pageInfo.endCursor}
                onSeen={() => void fetchMore({ variables: { after: list.pageInfo.endCursor ?? null } })}
              />
            )}
          </div>
        </>
      }
      main={
        <Empty icon={Bell} title={t('notices.pick')}>
          {t('notices.pickHint')}
        </Empty>
      }
    />
  )
}
