// The list of chats with its search, its filters, and the way to a new chat. Arrow keys walk along the rows.

import { skipToken } from '@apollo/client/react'
import { usePresenceChangesSubscription } from '@chat-supergraph/react'
import { MessageCirclePlus, SearchX } from 'lucide-react'
import { type KeyboardEvent, lazy, Suspense, useState } from 'react'
import { useSearchParams } from 'wouter'
import { PaneHeader } from '../app/panes.tsx'
import { useI18n } from '../i18n/i18n.tsx'
import { type Way, wayOf } from '../people/new-chat-address.ts'
import { Start } from '../people/start.tsx'
import { begunIn, type Filter as SearchFilter } from '../search/filters.ts'
import { SearchBox } from '../search/search-box.tsx'
import { IconButton } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Pending } from '../ui/pending.tsx'
import { Sentinel } from '../ui/sentinel.tsx'
import { ChatListRow } from './chat-list-row.tsx'
import { FilterBar } from './filter-bar.tsx'
import { Requests } from './requests.tsx'
import { type Filter, useChats } from './use-chats.ts'

const NewChat = lazy(() => import('../people/new-chat.tsx').then(({ NewChat: dialog }) => ({ default: dialog })))

const FoundMessages = lazy(() =>
  import('../search/found-messages.tsx').then(({ FoundMessages: list }) => ({ default: list })),
)

/** Rows whose typing is watched: those that are on screen at first. */
const watched = 12

export function ChatList({ openId }: { openId: string | undefined }) {
  const { t } = useI18n()
  const [text, setText] = useState('')
  const [narrowed, setNarrowed] = useState<readonly SearchFilter[]>([])
  const [filter, setFilter] = useState<Filter>('all')
  const [params, setParams] = useSearchParams()
  const { chats, partnerIds, error, refetch, more } = useChats(begunIn(text)?.rest ?? text, filter)
  usePresenceChangesSubscription(
    partnerIds.length > 0 ? { variables: { userIds: [...partnerIds] }, ignoreResults: true } : skipToken,
  )
  const isSearching = text.trim() !== '' || narrowed.length > 0
  const way = wayOf(params.get('new'))
  const setWay = (wanted: Way | undefined): void =>
    setParams(
      before => {
        if (wanted) before.set('new', wanted === 'person' ? '' : wanted)
        else before.delete('new')
        return before
      },
      { replace: true },
    )

  return (
    <>
      <PaneHeader title={t('nav.chats')}>
        <IconButton icon={MessageCirclePlus} label={t('chats.new')} onClick={() => setWay('person')} />
      </PaneHeader>
      <div className="flex flex-col gap-2 px-4 pb-2">
        <SearchBox text={text} filters={narrowed} onText={setText} onFilters={setNarrowed} />
        <FilterBar filter={filter} onFilter={setFilter} />
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto px-2 pb-2">
        {!isSearching && <Requests />}
        {chats && chats.length > 0 && narrowed.length === 0 && (
          <ul aria-label={t('nav.chats')} onKeyDown={walk}>
            {chats.map((chat, index) => (
              <ChatListRow key={chat.id} chat={chat} isOpen={chat.id === openId} isWatched={index < watched} />
            ))}
          </ul>
        )}
        {more && <Sentinel onSeen={more} />}
        {!chats && <Pending of={{ error, refetch }} />}
        {chats?.length === 0 && !isSearching && <Nothing isFiltered={filter !== 'all'} />}
        {isSearching && (
          <Suspense>
            <FoundMessages text={text} filters={narrowed} />
          </Suspense>
        )}
      </div>
      {way && (
        <Suspense>
          <NewChat way={way} onWay={setWay} onClose={() => setWay(undefined)} />
        </Suspense>
      )}
    </>
  )
}

/** The ways to a first chat stand in the other pane; on a phone there is none. */
function Nothing({ isFiltered }: { isFiltered: boolean }) {
  const { t } = useI18n()
  if (isFiltered) return <Empty icon={SearchX} title={t('chats.noMatch')} />
  return (
    <>
      <p className="hidden px-2.5 py-2 text-sm text-soft md:block">{t('chats.none')}</p>
      <div className="md:hidden">
        <Start />
      </div>
    </>
  )
}

/** Arrow keys, Home and End move between the rows. */
function walk(event: KeyboardEvent<HTMLUListElement>): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('a[data-row]')]
  const at = rows.indexOf(document.activeElement as HTMLElement)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
  if (to === undefined || at < 0) return
  event.preventDefault()
  rows[Math.max(0, Math.min(rows.length - 1, to))]?.focus()
}
