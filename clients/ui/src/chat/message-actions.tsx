// What can be done to a message: it shows while the pointer is over it, while a key has brought the focus into it, and on a touch.
import { MessagesSquare, Reply, SmilePlus } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import { EmojiButton } from '../composer/emoji-button.tsx'
import { useI18n } from '../i18n/i18n.tsx'
import { IconButton } from '../kit/button.tsx'
import { cx } from '../kit/class-names.ts'
import { useFeatures } from '../options/options.tsx'
import type { MessageActionsProps } from '../options/slots.ts'
import { type MessageDialog, MessageDialogs } from './message-dialogs.tsx'
import { MessageMenu } from './message-menu.tsx'
import { rightsOf } from './message-rights.ts'
import { useReact } from './use-react.ts'

/** What can be done to a message: a bar that shows over it. */
export function MessageActions({ message, mine, chat, onIntent, onThread, takesFocus }: MessageActionsProps) {
  const { t } = useI18n()
  const has = useFeatures()
  const bar = useRef<HTMLDivElement>(null)
  const react = useReact()
  const [open, setOpen] = useState<MessageDialog>()
  const may = rightsOf(message, mine, chat, has)
  useLayoutEffect(() => {
    if (takesFocus) bar.current?.querySelector('button')?.focus()
  }, [takesFocus])

  return (
    <>
      <div
        ref={bar}
        role="toolbar"
        aria-label={t('message.actions')}
        className={cx(
          'absolute -top-7 z-10 flex rounded-xl bg-raised p-0.5 text-ink opacity-0 shadow-float transition-opacity',
          'pointer-events-none group-has-[:focus-visible]/message:pointer-events-auto group-has-[:focus-visible]/message:opacity-100',
          'group-focus-visible/message:pointer-events-auto group-focus-visible/message:opacity-100',
          'pointer-coarse:group-focus-within/message:pointer-events-auto pointer-coarse:group-focus-within/message:opacity-100',
          'group-hover/message:pointer-events-auto group-hover/message:opacity-100 has-data-[state=open]:opacity-100',
          mine ? 'end-2' : 'start-2',
        )}
      >
        {has('reactions') && (
          <EmojiButton
            label={t('reactions.add')}
            icon={SmilePlus}
            quick
            onPick={emoji => {
              const had = message.reactions.find(group => group.emoji === emoji)?.isMine ?? false
              react(message.id, emoji, had)
            }}
          />
        )}
        {may.reply && (
          <IconButton
            icon={Reply}
            size="small"
            label={t('message.reply')}
            onClick={() => onIntent({ kind: 'reply', message })}
          />
        )}
        {may.thread && onThread && (
          <IconButton
            icon={MessagesSquare}
            size="small"
            label={t('thread.reply')}
            onClick={() => onThread(message.threadRoot?.id ?? message.id)}
          />
        )}
        <MessageMenu message={message} mine={mine} chat={chat} onIntent={onIntent} onOpen={setOpen} />
      </div>
      <MessageDialogs {...{ open, message, mine, chat }} onClose={() => setOpen(undefined)} />
    </>
  )
}
