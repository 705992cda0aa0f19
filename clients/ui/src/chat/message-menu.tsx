// The further things that can be done to a message, each with its own right.
import {
  useClosePollMutation,
  usePinMessageMutation,
  useSaveMessageMutation,
  useUnpinMessageMutation,
  useUnsaveMessageMutation,
} from '@chat-supergraph/react'
import {
  AlarmClock,
  Bookmark,
  BookmarkX,
  Copy,
  Ellipsis,
  Flag,
  Forward,
  Link,
  Lock,
  Pencil,
  Pin,
  PinOff,
  Trash2,
  Users,
} from 'lucide-react'
import { useI18n } from '../i18n/i18n.tsx'
import { failureText, type Refused, refusalOf } from '../i18n/refusals.ts'
import { IconButton } from '../kit/button.tsx'
import { Menu, MenuItem, MenuLine } from '../kit/menu.tsx'
import { useToast } from '../kit/toast.tsx'
import { useConfirm } from '../kit/use-confirm.tsx'
import { placeOf } from '../options/navigation.ts'
import { useComponents, useFeatures, useNavigation } from '../options/options.tsx'
import type { Intent } from './intent.ts'
import type { MessageDialog } from './message-dialogs.tsx'
import { rightsOf } from './message-rights.ts'
import type { Message, OpenChat } from './model.ts'

interface MessageMenuProps {
  message: Message
  mine: boolean
  chat: OpenChat
  onIntent(intent: Intent): void
  onOpen(dialog: MessageDialog): void
}

/** All of it behind the button of the bar. */
export function MessageMenu(props: MessageMenuProps) {
  const { t } = useI18n()
  const { ask, question } = useConfirm()
  return (
    <>
      <Menu trigger={<IconButton icon={Ellipsis} size="small" label={t('message.more')} />}>
        <MessageMenuItems {...props} ask={ask} />
      </Menu>
      {question}
    </>
  )
}

type Ask = ReturnType<typeof useConfirm>['ask']

export function MessageMenuItems({ message, mine, chat, onIntent, onOpen, ask }: MessageMenuProps & { ask: Ask }) {
  const { t } = useI18n()
  const has = useFeatures()
  const { ReportDialog } = useComponents()
  const acts = useActs(message, chat.id)
  const may = rightsOf(message, mine, chat, has)
  const { body, poll, pinnedAt, isSaved, sender } = message
  const mayClose = poll?.isOpen && may.deleteForAll
  return (
    <>
      {may.edit && (
        <MenuItem icon={Pencil} leaves onSelect={() => onIntent({ kind: 'edit', message })}>
          {t('message.edit')}
        </MenuItem>
      )}
      {body && (
        <MenuItem icon={Copy} onSelect={acts.copy}>
          {t('message.copy')}
        </MenuItem>
      )}
      {acts.copyLink && (
        <MenuItem icon={Link} onSelect={acts.copyLink}>
          {t('message.copyLink')}
        </MenuItem>
      )}
      {may.forward && (
        <MenuItem icon={Forward} onSelect={() => onOpen('forward')}>
          {t('forward.action')}
        </MenuItem>
      )}
      {has('saving') && (
        <MenuItem icon={isSaved ? BookmarkX : Bookmark} onSelect={() => void acts.save()}>
          {t(isSaved ? 'later.unsave' : 'later.save')}
        </MenuItem>
      )}
      {has('reminders') && (
        <MenuItem icon={AlarmClock} onSelect={() => onOpen('remind')}>
          {t('remind.action')}
        </MenuItem>
      )}
      {may.pin && (
        <MenuItem icon={pinnedAt ? PinOff : Pin} onSelect={() => void acts.pin()}>
          {t(pinnedAt ? 'pins.unpin' : 'pins.pin')}
        </MenuItem>
      )}
      {mayClose && (
        <MenuItem
          icon={Lock}
          onSelect={() =>
            ask({
              title: t('poll.closeTitle'),
              text: t('poll.closeHint'),
              action: t('poll.close'),
              act: acts.close,
            })
          }
        >
          {t('poll.close')}
        </MenuItem>
      )}
      {has('details') && (
        <MenuItem icon={Users} onSelect={() => onOpen('details')}>
          {t('message.details')}
        </MenuItem>
      )}
      <MenuLine />
      {!mine && sender && ReportDialog && (
        <MenuItem icon={Flag} onSelect={() => onOpen('report')}>
          {t('report.action')}
        </MenuItem>
      )}
      <MenuItem icon={Trash2} danger onSelect={() => onOpen('delete')}>
        {t('message.delete')}
      </MenuItem>
    </>
  )
}

/** What takes no further question: done at once, and a refusal is said. */
function useActs(message: Message, chatId: string) {
  const { id, body, pinnedAt, isSaved } = message
  const { linkTo } = useNavigation()
  const i18n = useI18n()
  const say = useToast()
  const [pin] = usePinMessageMutation()
  const [unpin] = useUnpinMessageMutation()
  const [save] = useSaveMessageMutation()
  const [unsave] = useUnsaveMessageMutation()
  const [close] = useClosePollMutation()
  const variables = { input: { messageId: id } }
  const act = (work: () => Promise<{ data?: object | null | undefined; error?: unknown }>) => () =>
    work().then(({ data, error }) => {
      const result = Object.values(data ?? {})[0] as Refused | undefined
      const words = refusalOf(result, i18n)?.text ?? failureText(error, i18n)
      if (words) say(words)
    })
  const copy = (text: string): void =>
    void navigator.clipboard.writeText(text).then(() => say(i18n.t('message.copied')))
  return {
    copy: () => copy(body ?? ''),
    /** Where messages have addresses. */
    copyLink: linkTo && (() => copy(new URL(linkTo(placeOf(chatId, message)), location.href).href)),
    pin: act(async () => (pinnedAt ? await unpin({ variables }) : await pin({ variables }))),
    save: act(async () => (isSaved ? await unsave({ variables }) : await save({ variables }))),
    close: act(async () => await close({ variables })),
  }
}
