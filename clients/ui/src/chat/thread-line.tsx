// Under a message: how many replies stand beneath it and whether some are new; or, under a reply that shows here too, the way to the rest.
import { CornerDownRight, MessagesSquare } from 'lucide-react'
import { useI18n } from '../i18n/i18n.tsx'
import { cx } from '../kit/class-names.ts'
import type { Message } from './model.ts'

const line =
  'mt-1 flex max-w-full items-center gap-1.5 rounded-lg px-2 py-1 text-[13px] text-accent-text hover:bg-accent-soft'

export function ThreadLine({ message, onOpen }: { message: Message; onOpen(rootId: string): void }) {
  const { t, when } = useI18n()
  const { thread, threadRoot } = message
  if (threadRoot)
    return (
      <button type="button" className={line} onClick={() => onOpen(threadRoot.id)}>
        <CornerDownRight className="size-3.5 rtl:-scale-x-100" aria-hidden />
        {t('thread.from')}
      </button>
    )
  if (!thread || thread.replyCount === 0) return null
  const isNew = thread.isFollowing && thread.lastSeq > (thread.readSeq ?? 0)
  return (
    <button type="button" className={cx(line, isNew && 'font-semibold')} onClick={() => onOpen(message.id)}>
      <MessagesSquare className="size-3.5" aria-hidden />
      <span>{t('thread.replies', { count: thread.replyCount })}</span>
      <time dateTime={thread.lastReplyAt} className="truncate font-normal text-faint">
        {when(thread.lastReplyAt)}
      </time>
      {isNew && <span role="img" aria-label={t('thread.new')} className="size-2 shrink-0 rounded-full bg-accent" />}
    </button>
  )
}
