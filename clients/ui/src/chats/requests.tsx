// Chats that strangers have opened with me, above the list: who it is, and whether they may stay.
import { Check, X } from 'lucide-react'
import { usePlainText } from '../chat/plain-text.tsx'
import { useRequestsQuery } from '../generated/operations.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { Avatar } from '../kit/avatar.tsx'
import { IconButton } from '../kit/button.tsx'
import { Pending } from '../kit/pending.tsx'
import { PlaceLink } from '../kit/place-link.tsx'
import { useViewerId } from '../options/viewer.ts'
import { type ChatRow, nameOf, partnerOf, previewOf } from './chat.ts'
import { useRequestAnswer } from './use-request-answer.tsx'

export function Requests() {
  const { t } = useI18n()
  const query = useRequestsQuery()
  const { data } = query
  const edges = data?.messageRequests?.edges ?? []
  if (!data) return <Pending of={query} small />
  if (edges.length === 0) return null
  return (
    <section aria-label={t('requests.title')} className="mb-2 border-b border-line pb-2">
      <h2 className="px-2.5 py-1 text-[13px] font-medium text-soft">{t('requests.title')}</h2>
      <ul>
        {edges.map(({ node }) => (
          <RequestRow key={node.id} chat={node} />
        ))}
      </ul>
    </section>
  )
}

function RequestRow({ chat }: { chat: ChatRow }) {
  const i18n = useI18n()
  const { t } = i18n
  const viewerId = useViewerId()
  const name = nameOf(chat, viewerId, i18n)
  const { accept, decline, question } = useRequestAnswer(chat.id, name)
  const partner = partnerOf(chat, viewerId)
  const words = usePlainText(chat.lastMessage?.body ?? '')
  return (
    <li className="flex items-center gap-2 rounded-xl px-2.5 py-1.5 hover:bg-sunken">
      <PlaceLink to={{ chatId: chat.id }} className="flex min-w-0 flex-1 items-center gap-3">
        <Avatar id={partner?.id ?? chat.id} name={name} url={partner?.avatarUrl} size="small" />
        <span className="min-w-0 flex-1">
          <span dir="auto" className="block truncate text-left rtl:text-right">
            {name}
          </span>
          {chat.lastMessage && (
            <span dir="auto" className="block truncate text-left text-sm text-soft rtl:text-right">
              {previewOf(chat.lastMessage, words, chat, viewerId, i18n).text}
            </span>
          )}
        </span>
      </PlaceLink>
      <IconButton icon={Check} label={t('requests.accept', { name })} onClick={accept} />
      <IconButton icon={X} label={t('requests.decline', { name })} onClick={decline} />
      {question}
    </li>
  )
}
