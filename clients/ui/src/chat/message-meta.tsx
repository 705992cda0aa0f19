// The small print of a message: where it is from, when it was said, and how far it has got.
import { Bookmark, Forward, Pin } from 'lucide-react'
import { useI18n } from '../i18n/i18n.tsx'
import { cx } from '../kit/class-names.ts'
import type { MessageMetaProps } from '../options/slots.ts'
import type { Message } from './model.ts'
import { SendMark } from './send-mark.tsx'

/** When it was said, and how far it has got: it floats beside the last words where there is room, else beneath. */
export function Meta({ message, mine, delivery, progress }: MessageMetaProps) {
  const { t, clock, full } = useI18n()
  return (
    <span
      className={cx(
        'float-end ms-3 mt-2 -mb-0.5 flex items-center gap-1 text-[11px] leading-4 select-none',
        mine ? 'text-mine-soft' : 'text-faint',
      )}
    >
      {message.pinnedAt && <Pin role="img" aria-label={t('pins.pinned')} className="size-3" />}
      {message.isSaved && <Bookmark role="img" aria-label={t('later.saved')} className="size-3" />}
      {message.editedAt && !message.deletedAt && <span>{t('message.edited')}</span>}
      <time dateTime={message.sentAt} title={full(message.sentAt)}>
        {clock(message.sentAt)}
      </time>
      {mine && !message.deletedAt && <SendMark delivery={delivery} progress={progress} />}
    </span>
  )
}

interface ForwardedProps {
  from: NonNullable<Message['forwardedFrom']>
  mine: boolean
}

export function Forwarded({ from, mine }: ForwardedProps) {
  const { t } = useI18n()
  return (
    <p className={cx('mb-0.5 flex items-center gap-1.5 text-sm', mine ? 'text-mine-soft' : 'text-soft')}>
      <Forward className="size-3.5 rtl:-scale-x-100" aria-hidden />
      {t('forward.from', { name: from.sender?.displayName ?? t('chat.unnamed') })}
    </p>
  )
}
