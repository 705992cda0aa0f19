// The list of chats with its filters and what strangers have asked. Arrow keys walk along the rows.
import { skipToken } from '@apollo/client/react'
import { usePresenceChangesSubscription } from '@chat-supergraph/react'
import { MessageCirclePlus, MessagesSquare, SearchX } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, Suspense, useState } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import { Button, IconButton } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { lateComponent } from '../kit/late-component.ts'
import { PaneHeader } from '../kit/panes.tsx'
import { Pending } from '../kit/pending.tsx'
import { Sentinel } from '../kit/sentinel.tsx'
import { useComponents, useFeatures } from '../options/options.tsx'
import { ChatListRow } from './chat-list-row.tsx'
import { FilterBar } from './filter-bar.tsx'
import { type Filter, useChats } from './use-chats.ts'

const Requests = lateComponent(() => import('./requests.tsx'), 'Requests')

/** Of `ChatList`. */
export interface ChatListProps {
  openId?: string | undefined
  /** Only chats whose names have these words. */
  search?: string
  /** Something is looked for: neither requests nor what one sees without chats. */
  isSearching?: boolean
  /** Chats are not what is looked for. */
  hidesChats?: boolean
  /** The way to a new chat; without it there is none. */
  onNew?: (() => void) | undefined
  /** Above the filters. */
  top?: ReactNode
  /** Beneath the rows. */
  children?: ReactNode
}

/** Rows whose typing is watched: those that are on screen at first. */
const watched = 12

/** The list of chats. It fills its parent, a column with a height. */
export function ChatList(props: ChatListProps) {
  const { openId, search = '', isSearching = search !== '', hidesChats = false, onNew, top, children } = props
  const { t } = useI18n()
  const has = useFeatures()
  const { ChatListRow: Row = ChatListRow, EmptyList } = useComponents()
  const [filter, setFilter] = useState<Filter>('all')
  const { chats, partnerIds, error, refetch, more } = useChats(search, filter)
  usePresenceChangesSubscription(
    partnerIds.length > 0 ? { variables: { userIds: [...partnerIds] }, ignoreResults: true } : skipToken,
  )
  const isFiltered = filter !== 'all'
  return (
    <>
      <PaneHeader title={t('nav.chats')}>
        {onNew && <IconButton icon={MessageCirclePlus} label={t('chats.new')} onClick={onNew} />}
      </PaneHeader>
      <div className="flex flex-col gap-2 px-4 pb-2">
        {top}
        <FilterBar filter={filter} onFilter={setFilter} />
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto px-2 pb-2">
        {!isSearching && has('requests') && (
          <Suspense>
            <Requests />
          </Suspense>
        )}
        {chats && chats.length > 0 && !hidesChats && (
          <ul aria-label={t('nav.chats')} onKeyDown={walk}>
            {chats.map((chat, index) => (
              <Row key={chat.id} chat={chat} isOpen={chat.id === openId} isWatched={index < watched} />
            ))}
          </ul>
        )}
        {more && <Sentinel onSeen={more} />}
        {!chats && <Pending of={{ error, refetch }} />}
        {chats?.length === 0 &&
          !isSearching &&
          (EmptyList ? <EmptyList isFiltered={isFiltered} /> : <Nothing isFiltered={isFiltered} onNew={onNew} />)}
        {children}
      </div>
    </>
  )
}

function Nothing({ isFiltered, onNew }: { isFiltered: boolean; onNew: (() => void) | undefined }) {
  const { t } = useI18n()
  if (isFiltered) return <Empty icon={SearchX} title={t('chats.noMatch')} />
  return (
    <Empty icon={MessagesSquare} title={t('chats.none')}>
      {onNew && (
        <>
          <p className="mb-4">{t('chats.noneHint')}</p>
          <Button onClick={onNew}>{t('chats.new')}</Button>
        </>
      )}
    </Empty>
  )
}

/** Arrow keys, Home and End move between the rows. */
function walk(event: KeyboardEvent<HTMLUListElement>): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.indexOf(document.activeElement as HTMLElement)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
  if (to === undefined || at < 0) return
  event.preventDefault()
  rows[Math.max(0, Math.min(rows.length - 1, to))]?.focus()
}
