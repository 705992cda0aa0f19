// The place to write: text that grows, people and emoji by completion, files by button, paste and drop. Enter sends, Escape leaves an
// answer or an edit, arrow-up in an empty field edits what I said last.
import { Smile } from 'lucide-react'
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactNode,
  Suspense,
  type SyntheticEvent,
  useEffect,
  useRef,
  useState,
} from 'react'
import { composerMark } from '../chat/focus-composer.ts'
import type { Intent } from '../chat/intent.ts'
import type { Message, OpenChat } from '../chat/model.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { shortcutOf } from '../keys/shortcut.ts'
import { cx } from '../kit/class-names.ts'
import { lateComponent } from '../kit/late-component.ts'
import { useMedia } from '../kit/use-media.ts'
import { useComponents, useFeatures } from '../options/options.tsx'
import { AttachButton } from './attach-button.tsx'
import { composerShortcuts } from './composer-shortcuts.ts'
import { EmojiButton } from './emoji-button.tsx'
import { IntentBar } from './intent-bar.tsx'
import { markShortcuts } from './marks.ts'
import { MentionList } from './mention-list.tsx'
import { charactersOver } from './message-length.ts'
import { MoreButton } from './more-button.tsx'
import { SendButton } from './send-button.tsx'
import { useDrop } from './use-drop.ts'
import { useMentions } from './use-mentions.ts'
import { useMessageText } from './use-message-text.ts'
import { type ThreadPlace, useSend } from './use-send.ts'
import { useShortcodes } from './use-shortcodes.ts'
import { useUploads } from './use-uploads.ts'
import { saidOf } from './written.ts'

const UploadList = lateComponent(() => import('./upload-list.tsx'), 'UploadList')
const FormattingBar = lateComponent(() => import('./formatting-bar.tsx'), 'FormattingBar')

/** Of `Composer`. */
export interface ComposerProps {
  chat: OpenChat
  /** Where it is said, if not in the chat itself. */
  thread?: ThreadPlace
  intent: Intent | undefined
  onIntent(intent: Intent | undefined): void
  onSent?: (() => void) | undefined
  /** What I said last and may still edit. */
  lastOwn?: (() => Message | undefined) | undefined
  /** Beneath the field. */
  children?: ReactNode
}

/** The place to write. */
export function Composer({ chat, thread, intent, onIntent, onSent, lastOwn, children }: ComposerProps) {
  const { t } = useI18n()
  const has = useFeatures()
  const { ComposerStart, ComposerEnd, SendButton: Send = SendButton } = useComponents()
  const field = useRef<HTMLTextAreaElement>(null)
  const section = useRef<HTMLElement>(null)
  // On a phone there is room for it while something is chosen.
  const isWide = useMedia('(min-width: 768px)')
  const [hasChosen, setChosen] = useState(false)
  const editing = intent?.kind === 'edit' ? intent.message : undefined
  const {
    written,
    type,
    insert,
    mark,
    exchange,
    clear: clearText,
  } = useMessageText({
    chatId: chat.id,
    draftKey: thread?.threadRootId ?? chat.id,
    editing,
    field,
  })
  const { text } = written
  const maySend = chat.permissions?.sendMessages
  const mentions = useMentions({ chat, written, field, insert })
  useShortcodes(text, field, exchange)
  const uploads = useUploads()
  const { send, error } = useSend({ chat, thread, intent, written, uploads })
  const addFiles = editing || !maySend || !has('attachments') ? undefined : uploads.add
  const isOver = useDrop(section, addFiles)
  const label = t(thread ? 'thread.field' : 'composer.field')
  const isEmpty = text.trim() === '' && (uploads.files.length === 0 || editing !== undefined)
  const over = charactersOver(text)
  const isBlocked = isEmpty || over > 0 || (uploads.isBusy && !editing)

  useEffect(() => {
    if (intent || matchMedia('(hover: hover)').matches) field.current?.focus()
  }, [intent])

  function clear(): void {
    clearText()
    uploads.clear()
  }

  function submit(): void {
    if (isBlocked) return
    const isEdit = editing !== undefined
    send()
    onIntent(undefined)
    if (isEdit) clearText()
    else {
      clear()
      onSent?.()
    }
    field.current?.focus()
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.nativeEvent.isComposing || mentions.onKey(event)) return
    const wantedMark = shortcutOf(markShortcuts, event)
    const wanted = shortcutOf(composerShortcuts, event)
    if (wantedMark) {
      event.preventDefault()
      mark(wantedMark)
    } else if (wanted === 'send') {
      event.preventDefault()
      submit()
    } else if (wanted === 'cancel' && intent) {
      event.preventDefault()
      onIntent(undefined)
    } else if (wanted === 'editLast' && text === '' && !intent) {
      const message = lastOwn?.()
      if (!message) return
      event.preventDefault()
      onIntent({ kind: 'edit', message })
    }
  }

  function onSelect({ currentTarget: { selectionStart, selectionEnd } }: SyntheticEvent<HTMLTextAreaElement>): void {
    setChosen(selectionStart < selectionEnd)
    mentions.onSelect()
  }

  function onPaste(event: ClipboardEvent): void {
    const files = [...event.clipboardData.files]
    if (files.length === 0) return
    event.preventDefault()
    addFiles?.(files)
  }

  if (!maySend)
    return (
      <p className="shrink-0 border-t border-line bg-surface px-4 py-4 text-center text-sm text-soft">
        {t('chat.readOnly')}
      </p>
    )
  return (
    <section
      ref={section}
      aria-label={thread ? label : t('composer.label')}
      className="shrink-0 px-2 pt-1 pb-[max(0.5rem,env(safe-area-inset-bottom))] md:px-6 md:pb-4"
    >
      <div className="relative mx-auto w-full max-w-3xl">
        <MentionList mentions={mentions} />
        <div
          className={cx(
            'flex flex-col rounded-2xl border bg-surface shadow-card transition-colors focus-within:border-accent',
            isOver ? 'border-accent bg-accent-soft' : 'border-line',
          )}
        >
          {intent && <IntentBar intent={intent} onClose={() => onIntent(undefined)} />}
          {!editing && uploads.files.length > 0 && (
            <Suspense>
              <UploadList uploads={uploads} />
            </Suspense>
          )}
          {has('formatting') && (isWide || hasChosen) && (
            <Suspense fallback={<div className="h-9" />}>
              <FormattingBar onMark={mark} />
            </Suspense>
          )}
          <div className="flex items-end gap-0.5 p-1.5">
            {has('attachments') && <AttachButton disabled={editing !== undefined} onFiles={uploads.add} />}
            {!thread && !intent && (has('polls') || has('scheduling')) && (
              <MoreButton
                message={{
                  chatId: chat.id,
                  ...saidOf(written),
                  attachmentIds: uploads.readyIds,
                }}
                isBlocked={isBlocked}
                onScheduled={clear}
              />
            )}
            {ComposerStart && <ComposerStart chat={chat} insert={insert} />}
            <textarea
              ref={field}
              {...{ [composerMark]: '' }}
              rows={1}
              dir="auto"
              value={text}
              aria-label={label}
              aria-autocomplete="list"
              aria-controls={mentions.isOpen ? mentions.listId : undefined}
              aria-activedescendant={mentions.activeId}
              placeholder={isOver ? t('composer.drop') : label}
              onChange={event => type(event.target.value)}
              onSelect={onSelect}
              onKeyDown={onKeyDown}
              onPaste={onPaste}
              className="field-sizing-content max-h-48 min-h-10 flex-1 resize-none bg-transparent px-1.5 py-2 text-start outline-none"
            />
            {has('emoji') && <EmojiButton label={t('composer.emoji')} icon={Smile} onPick={insert} />}
            {ComposerEnd && <ComposerEnd chat={chat} insert={insert} />}
            <Send isEdit={editing !== undefined} disabled={isBlocked} onClick={submit} />
          </div>
        </div>
        {(error || over > 0) && (
          <p role="alert" className="px-3 pt-1.5 text-sm text-bad">
            {error ?? t('composer.tooLong', { count: over })}
          </p>
        )}
        {children}
      </div>
    </section>
  )
}
