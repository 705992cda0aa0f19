// Messages that were found, the newest first; each leads to where it stands in its chat or thread.

import { skipToken } from '@apollo/client/react'
import { Avatar, nameOf, Pending, Sentinel, Spinner, useDebounced } from '@chat-supergraph/ui/kit'
import { Link } from 'wouter'
import { useViewer } from '../app/viewer.tsx'
import { messageAddress } from '../chat/message-address.ts'
import { type FindMessagesQuery, useFindMessagesQuery } from '../generated/operations.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { type Filter, searchOf } from './filters.ts'

type Found = NonNullable<FindMessagesQuery['searchMessages']>
type Edge = Found['edges'][number]

const pauseMs = 250

export function FoundMessages({ text, filters }: { text: string; filters: readonly Filter[] }) {
  const { t } = useI18n()
  const wanted = useDebounced(JSON.stringify(searchOf(text, filters) ?? null), pauseMs)
  const search = JSON.parse(wanted) as ReturnType<typeof searchOf> | null
  const query = useFindMessagesQuery(search ? { variables: { search }, fetchPolicy: 'network-only' } : skipToken)
  const { data, previousData, loading, error, fetchMore } = query
  if (!search) return null
  const found = (data ?? previousData)?.searchMessages
  const more = (): void =>
    void fetchMore({
      variables: { search, after: found?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult }) => ({
        searchMessages: joined(before.searchMessages, fetchMoreResult.searchMessages),
      }),
    })
  return (
    <section aria-label={t('search.messages')} aria-busy={loading} className="mt-2 border-t border-line pt-2">
      <h2 className="flex items-center gap-2 px-2.5 py-1 text-[13px] font-medium text-soft">
        {t('search.messages')}
        {loading && <Spinner className="size-3.5" />}
      </h2>
      {error && <Pending of={query} />}
      {found?.edges.length === 0 && !loading && (
        <p role="status" className="px-2.5 py-2 text-sm text-soft">
          {t('search.none')}
        </p>
      )}
      <ul>
        {found?.edges.map(edge => (
          <FoundRow key={edge.node.id} edge={edge} />
        ))}
      </ul>
      {found?.pageInfo.hasNextPage && !loading && <Sentinel key={found.pageInfo.endCursor} onSeen={more} />}
    </section>
  )
}

function FoundRow({ edge: { node, snippet } }: { edge: Edge }) {
  const i18n = useI18n()
  const viewer = useViewer()
  const { chat, sender, sentAt } = node
  if (!chat) return null
  const name = sender?.displayName ?? i18n.t('chat.unnamed')
  const isPartner = chat.kind === 'DIRECT' && sender?.id !== viewer.id
  return (
    <li>
      <Link
        href={messageAddress(chat.id, node)}
        className="flex items-start gap-3 rounded-xl px-2.5 py-2 hover:bg-sunken"
      >
        <Avatar id={sender?.id ?? chat.id} name={name} url={sender?.avatarUrl} size="small" />
        <span className="min-w-0 flex-1">
          <span className="flex items-baseline gap-2">
            <span dir="auto" className="min-w-0 flex-1 truncate text-left text-sm font-medium rtl:text-right">
              {isPartner ? name : `${name} · ${nameOf(chat, viewer.id, i18n)}`}
            </span>
            <time dateTime={sentAt} className="text-xs text-faint">
              {i18n.when(sentAt)}
            </time>
          </span>
          <span dir="auto" className="line-clamp-2 text-start text-sm [overflow-wrap:anywhere] text-soft">
            {snippet.map(({ text, isMatch }, index) =>
              isMatch ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one text keep their places
                <mark key={index} className="rounded bg-accent-soft px-0.5 font-semibold text-accent-text">
                  {text}
                </mark>
              ) : (
                text
              ),
            )}
          </span>
        </span>
      </Link>
    </li>
  )
}

/** Both pages as one. */
function joined(
  before: FindMessagesQuery['searchMessages'],
  after: FindMessagesQuery['searchMessages'],
): FindMessagesQuery['searchMessages'] {
  if (!before || !after) return after
  return { ...after, edges: [...before.edges, ...after.edges] }
}
