// One message: whose it is, what it says, what it answers, what hangs on it, and how far it has got.
import { isProvisional, useDelivery } from '@chat-supergraph/react'
import { Ban } from 'lucide-react'
import { memo, Suspense, useState } from 'react'
import { useI18n } from '../i18n/i18n.tsx'
import { cx } from '../kit/class-names.ts'
import { nameColour } from '../kit/colours.ts'
import { lateComponent } from '../kit/late-component.ts'
import { useComponents, useFeatures } from '../options/options.tsx'
import type { MessageProps } from '../options/slots.ts'
import { Attachments } from './attachments.tsx'
import { Body } from './body.tsx'
import { Bubble } from './bubble-box.tsx'
import { Face } from './face.tsx'
import { actions } from './late-actions.ts'
import { Forwarded, Meta } from './message-meta.tsx'
import { Quote } from './quote.tsx'
import { Reactions } from './reactions.tsx'
import { Undelivered } from './send-mark.tsx'
import { ThreadLine } from './thread-line.tsx'
import { WaitingAttachments } from './waiting.tsx'

// Few messages are polls, or have links that lead to pages.
const LinkPreviews = lateComponent(() => import('./link-previews.tsx'), 'LinkPreviews')
const PollCard = lateComponent(() => import('./poll-card.tsx'), 'PollCard')

/** By what somebody has come to a message: only then there is something to do with it. */
type Near = 'pointer' | 'keyboard' | undefined

/** A message in the history. */
export const MessageRow = memo(function MessageRow({
  item,
  chat,
  progress,
  isFlashed,
  onIntent,
  onJump,
  onThread,
}: MessageProps) {
  const { t, full } = useI18n()
  const has = useFeatures()
  const { message, mine, isFirst, isLast } = item
  const delivery = useDelivery(message)
  const own = useComponents()
  const { Bubble: Box = Bubble, MessageBody: Words = Body, MessageMeta: Small = Meta } = own
  const { Attachments: Files = Attachments } = own
  const { LinkPreviews: Pages = LinkPreviews, Quote: Answered = Quote, Reactions: Chips = Reactions } = own
  // What can be done to a message is most of the components of its row, and most rows pass by untouched.
  const [near, setNear] = useState<Near>()
  const comeNear = (): void => setNear(was => was ?? 'pointer')
  const ours = actions.useLoaded(near !== undefined && !own.MessageActions)
  const Actions = own.MessageActions ?? ours?.MessageActions
  const onItsWay = isProvisional(message.id)
  const isGroup = chat.kind === 'GROUP'
  const name = message.sender?.displayName ?? t('chat.unnamed')
  return (
    <article
      onPointerMove={comeNear}
      onPointerDown={comeNear}
      aria-label={t('message.label', { name: mine ? t('message.me') : name, when: full(message.sentAt) })}
      onFocus={event => event.target === event.currentTarget && comeNear()}
      // A finger that touches it gives it the focus, and so shows what can be done to it; so do the arrow keys.
      tabIndex={-1}
      data-message={message.id}
      className={cx(
        'group/message relative flex items-end gap-2 rounded-xl outline-none focus-visible:ring-2 focus-visible:ring-accent/60',
        mine && 'flex-row-reverse',
        isFirst ? 'pt-2' : 'pt-0.5',
        isFlashed && 'flash',
      )}
    >
      <div
        className={cx(
          'relative flex max-w-[min(34rem,84%)] min-w-0 flex-col',
          mine ? 'items-end' : 'items-start',
          message.reactions.length > 0 && 'pb-1',
          isGroup && !mine && 'ms-10',
        )}
      >
        <Box {...{ message, mine, isFirst, isLast }}>
          {isGroup && !mine && isLast && <Face id={message.sender?.id ?? ''} name={name} />}
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
              {message.forwardedFrom && <Forwarded from={message.forwardedFrom} mine={mine} />}
              {message.replyTo && <Answered quoted={message.replyTo} mine={mine} onJump={onJump} />}
              {message.attachments.length > 0 && <Files message={message} mine={mine} />}
              {delivery && message.attachments.length === 0 && <WaitingAttachments entry={delivery} />}
            </>
          )}
          {/* As one: the small print stands where the last words end, whichever way they run. */}
          <div dir={message.body ? 'auto' : undefined} className="flow-root text-start">
            {message.body && !message.deletedAt && (
              <Words
                text={message.body}
                mentions={message.mentions}
                mentionRanges={message.mentionRanges}
                mine={mine}
              />
            )}
            {message.poll && has('polls') && !message.deletedAt && (
              <Suspense>
                <PollCard messageId={message.id} poll={message.poll} mine={mine} />
              </Suspense>
            )}
            <Small message={message} mine={mine} delivery={delivery} progress={progress ?? 'sent'} />
          </div>
          {!message.deletedAt && message.linkPreviews.length > 0 && (
            <Suspense>
              <Pages previews={message.linkPreviews} mine={mine} />
            </Suspense>
          )}
          {!onItsWay &&
            !message.deletedAt &&
            (near && Actions ? (
              <Actions {...{ message, mine, chat, onIntent, onThread }} takesFocus={near === 'keyboard'} />
            ) : (
              <button type="button" tabIndex={-1} className="sr-only" onFocus={() => setNear('keyboard')}>
                {t('message.actions')}
              </button>
            ))}
        </Box>
        {has('reactions') && <Chips message={message} mine={mine} />}
        {onThread && has('threads') && <ThreadLine message={message} onOpen={onThread} />}
        {delivery?.state === 'refused' && <Undelivered entry={delivery} />}
      </div>
    </article>
  )
})
