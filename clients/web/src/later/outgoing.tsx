// Messages that wait for their time, and those that the rules did not let through when it came.

import { useCancelScheduledMessageMutation } from '@chat-supergraph/react'
import { PlainText } from '@chat-supergraph/ui'
import { Avatar, askAgain, IconButton, nameOf, Pending, partnerOf, useConfirm, useToast } from '@chat-supergraph/ui/kit'
import { Pencil, X } from 'lucide-react'
import { useState } from 'react'
import { useViewer } from '../app/viewer.tsx'
import { useOutgoingQuery } from '../generated/operations.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { EditOutgoing } from './edit-outgoing.tsx'
import type { Waiting } from './waiting.ts'

export function Outgoing() {
  const { t } = useI18n()
  const say = useToast()
  const { ask, question } = useConfirm()
  const [edited, setEdited] = useState<Waiting>()
  // Each question has an answer of its own: one that was asked before a change must not answer for it.
  const query = useOutgoingQuery({
    fetchPolicy: 'cache-and-network',
    context: { queryDeduplication: false },
  })
  const { data, refetch } = query
  const [cancel] = useCancelScheduledMessageMutation()
  const waiting = data?.scheduledMessages?.edges
    .map(({ node }) => node)
    .filter(({ state }) => state === 'WAITING' || state === 'REFUSED')
  if (!waiting) return <Pending of={query} small />
  if (waiting.length === 0) return null
  async function drop(id: string): Promise<void> {
    const answer = await cancel({ variables: { input: { scheduledMessageId: id } } })
    if (answer.data?.cancelScheduledMessage.__typename !== 'CancelScheduledMessageSuccess') say(t('refusal.failed'))
    await askAgain(refetch)
  }
  return (
    <section aria-label={t('later.scheduled')} className="mb-3">
      <h2 className="px-2.5 py-1 text-[13px] font-medium text-soft">{t('later.scheduled')}</h2>
      <ul>
        {waiting.map(one => (
          <Row
            key={one.id}
            waiting={one}
            onEdit={() => setEdited(one)}
            onCancel={() =>
              ask({
                title: t('later.cancelTitle'),
                text: t('later.cancelHint'),
                action: t('later.cancel'),
                act: () => drop(one.id),
              })
            }
          />
        ))}
      </ul>
      {question}
      {edited && (
        <EditOutgoing
          waiting={edited}
          onClose={() => {
            setEdited(undefined)
            void askAgain(refetch)
          }}
        />
      )}
    </section>
  )
}

function Row({ waiting, onEdit, onCancel }: { waiting: Waiting; onEdit(): void; onCancel(): void }) {
  const i18n = useI18n()
  const { t, full } = i18n
  const viewer = useViewer()
  const { chat, chatId, body, sendAt, state, refusalReason } = waiting
  const partner = chat ? partnerOf(chat, viewer.id) : undefined
  const name = chat ? nameOf(chat, viewer.id, i18n) : t('chat.unnamed')
  const isRefused = state === 'REFUSED'
  return (
    <li className="flex items-start gap-3 rounded-xl px-2.5 py-2.5">
      <Avatar
        id={partner?.id ?? chatId}
        name={name}
        url={partner?.avatarUrl ?? chat?.avatarUrl}
        group={chat?.kind === 'GROUP'}
        size="small"
      />
      <span className="min-w-0 flex-1">
        <span dir="auto" className="block truncate text-left font-medium rtl:text-right">
          {name}
        </span>
        <span dir="auto" className="line-clamp-3 text-start text-sm [overflow-wrap:anywhere] text-soft">
          {body ? <PlainText text={body} /> : t('message.attachment')}
        </span>
        <span className={isRefused ? 'text-sm text-bad' : 'text-xs text-faint'}>
          {isRefused ? t('later.refused', { reason: refusalReason ?? '' }) : full(sendAt)}
        </span>
      </span>
      {!isRefused && (
        <span className="-me-1 flex">
          <IconButton icon={Pencil} size="small" label={t('later.edit')} onClick={onEdit} />
          <IconButton icon={X} size="small" label={t('later.cancel')} onClick={onCancel} />
        </span>
      )}
    </li>
  )
}
