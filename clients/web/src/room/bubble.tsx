// One message: whose it is, what it says, what it answers, what hangs on it, and how far it has got.
import { type Entry, isProvisional, useDelivery } from '@chat-supergraph/hooks'
import { Ban } from 'lucide-react'
import { memo } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { cx } from '../ui/class-names.ts'
import { nameColour } from '../ui/colours.ts'
import { Attachments } from './attachments.tsx'
import { Body } from './body.tsx'
import type { Item } from './items.ts'
import { MessageActions } from './message-actions.tsx'
import { Quote } from './quote.tsx'
import { Reactions } from './reactions.tsx'
import type { RowProps } from './row-props.ts'
import { SendMark, Undelivered } from './send-mark.tsx'
import type { Progress } from './send-state.ts'
import type { Message } from './use-room.ts'
import { WaitingAttachments, WaitingQuote } from './waiting.tsx'

interface BubbleProps extends Omit<RowProps, 'item'> {
  item: Extract<Item, { kind: 'message' }>
}

export const Bubble = memo(function Bubble({ item, chat, progress, isFlashed, onIntent, onJump }: BubbleProps) {
  const { t, full } = useI18n()
  const { message, mine, isFirst, isLast } = item
  const delivery = useDelivery(message)
  const onItsWay = isProvisional(message.id)
  const isGroup = chat.kind === 'GROUP'
  const name = message.sender?.displayName ?? t('chat.unnamed')
  return (
    <article
      aria-label={t('message.label', { name: mine ? t('message.me') : name, when: full(message.sentAt) })}
      className={cx(
        'group/message relative flex items-end gap-2 rounded-xl',
        mine && 'flex-row-reverse',
        isFirst ? 'pt-2' : 'pt-0.5',
        isFlashed && 'flash',
      )}
    >
      {isGroup && !mine && (
        <span className="w-8 shrink-0">{isLast && <Face chat={chat} id={message.sender?.id ?? ''} name={name} />}</span>
      )}
      <div
        className={cx(
          'relative flex max-w-[min(34rem,84%)] min-w-0 flex-col',
          mine ? 'items-end' : 'items-start',
          message.reactions.length > 0 && 'pb-1',
        )}
      >
        <div
          className={cx(
            'relative min-w-0 max-w-full rounded-2xl px-3 py-2 shadow-card',
            mine ? 'bg-mine text-mine-ink' : 'bg-theirs text-ink',
            isLast && (mine ? 'rounded-ee-md' : 'rounded-es-md'),
            onItsWay && 'opacity-80',
          )}
        >
          {isGroup && !mine && isFirst && (
            <p className="mb-0.5 text-sm font-semibold" style={{ color: nameColour(message.sender?.id ?? '') }}>
              {name}
            </p>
          )}
          {message.deletedAt ? (
            <p className={cx('flex items-center gap-1.5 italic', mine ? 'text-mine-soft' : 'text-soft')}>
              <Ban className="size-4" aria-hidden />
              {t('message.deleted')}
            </p>
          ) : (
            <>
              {message.replyTo && <Quote quoted={message.replyTo} mine={mine} onJump={onJump} />}
              {delivery && !message.replyTo && <WaitingQuote entry={delivery} />}
              {message.attachments.length > 0 && <Attachments message={message} mine={mine} />}
              {delivery && message.attachments.length === 0 && <WaitingAttachments entry={delivery} />}
            </>
          )}
          <div className="flex flex-wrap items-end justify-end gap-x-3">
            {message.body && !message.deletedAt && (
              <Body text={message.body} mentions={message.mentions} mine={mine} className="min-w-0 flex-auto" />
            )}
            <Meta message={message} mine={mine} delivery={delivery} progress={progress ?? 'sent'} />
          </div>
          {!onItsWay && !message.deletedAt && (
            <MessageActions message={message} mine={mine} chat={chat} onIntent={onIntent} />
          )}
        </div>
        <Reactions message={message} mine={mine} />
        {delivery?.state === 'refused' && <Undelivered entry={delivery} />}
      </div>
    </article>
  )
})

interface MetaProps {
  message: Message
  mine: boolean
  delivery: Entry | undefined
  progress: Progress
}

/** When it was said, and how far it has got: beside the last words where there is room, else beneath. */
function Meta({ message, mine, delivery, progress }: MetaProps) {
  const { t, clock, full } = useI18n()
  return (
    <p
      className={cx(
        'mt-0.5 -mb-0.5 flex shrink-0 items-center gap-1 text-[11px] leading-4 select-none',
        mine ? 'text-mine-soft' : 'text-faint',
      )}
    >
      {message.editedAt && !message.deletedAt && <span>{t('message.edited')}</span>}
      <time dateTime={message.sentAt} title={full(message.sentAt)}>
        {clock(message.sentAt)}
      </time>
      {mine && !message.deletedAt && <SendMark delivery={delivery} progress={progress} />}
    </p>
  )
}

function Face({ chat, id, name }: { chat: RowProps['chat']; id: string; name: string }) {
  const member = chat.members?.edges.find(({ node }) => node.user?.id === id)?.node.user
  return <Avatar id={id} name={name} url={member?.avatarUrl} size="small" />
}
