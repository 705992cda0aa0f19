// One line of the history, whatever it is.
import { memo } from 'react'
import { noteText } from '../chats/chat.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { useComponents } from '../options/options.tsx'
import { MessageRow } from './bubble.tsx'
import type { Item } from './items.ts'
import type { RowProps } from './row-props.ts'

export const HistoryRow = memo(function HistoryRow({ item, ...rest }: RowProps) {
  const { Message = MessageRow } = useComponents()
  if (item.kind === 'message') return <Message item={item} {...rest} />
  if (item.kind === 'day') return <Day at={item.at} />
  if (item.kind === 'unread') return <UnreadLine />
  return <Note item={item} />
}, isSame)

/** The chat changes with every receipt; a row shows of it only what it may do and who is in it. */
function isSame(before: RowProps, after: RowProps): boolean {
  return (
    sameItem(before.item, after.item) &&
    before.chat.permissions === after.chat.permissions &&
    before.chat.kind === after.chat.kind &&
    before.chat.members === after.chat.members &&
    before.progress === after.progress &&
    before.isFlashed === after.isFlashed &&
    before.onIntent === after.onIntent &&
    before.onJump === after.onJump &&
    before.onThread === after.onThread
  )
}

function sameItem(before: Item, after: Item): boolean {
  if (before.kind === 'message' && after.kind === 'message')
    return (
      before.message === after.message &&
      before.isFirst === after.isFirst &&
      before.isLast === after.isLast &&
      before.mine === after.mine
    )
  return before.kind === after.kind && before.key === after.key
}

function Day({ at }: { at: string }) {
  const { day } = useI18n()
  return (
    <div className="flex justify-center py-3">
      <time dateTime={at} className="rounded-full bg-sunken px-3 py-1 text-xs font-medium text-soft">
        {day(at)}
      </time>
    </div>
  )
}

function UnreadLine() {
  const { t } = useI18n()
  return (
    <div className="flex items-center gap-3 py-3 text-xs font-semibold text-accent-text">
      <span className="h-px flex-1 bg-accent/35" />
      {t('chat.new')}
      <span className="h-px flex-1 bg-accent/35" />
    </div>
  )
}

function Note({ item }: { item: Extract<Item, { kind: 'note' }> }) {
  const i18n = useI18n()
  return <p className="py-2 text-center text-sm text-soft">{noteText(item.message.systemNote, i18n)}</p>
}
